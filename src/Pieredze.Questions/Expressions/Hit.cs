using System.Runtime.InteropServices;

namespace Pieredze.Questions.Expressions;

/// <summary>Where an expression was found.</summary>
/// <param name="Start">The index of its first letter.</param>
/// <param name="Length">The number of its letters; may be 0.</param>
/// <param name="Named">How many of them lie before the end of the named group.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Hit(int Start, int Length, int Named);
