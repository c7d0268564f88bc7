using System.Runtime.InteropServices;

namespace Pieredze.Questions;

/// <summary>A stretch of the utterance exactly as it was typed, so that a page can mark it.</summary>
/// <param name="Start">Index of the first character (UTF-16), from 0.</param>
/// <param name="Length">Number of characters (UTF-16), at least 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Span(int Start, int Length);
