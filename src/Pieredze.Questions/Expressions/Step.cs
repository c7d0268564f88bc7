using System.Runtime.InteropServices;

namespace Pieredze.Questions.Expressions;

/// <summary>One step of a search: what it does, with which letters, and which other step may follow.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(Do What, ulong Set, int Other);
