namespace Pieredze.Questions.Expressions;

/// <summary>One of several parts; the first that fits is preferred.</summary>
internal sealed record Choice(IReadOnlyList<Part> Parts) : Part
{
    public override bool MayBeEmpty { get; } = Parts.Any(part => part.MayBeEmpty);
    public override ulong Beginnings { get; } = Parts.Aggregate(0UL, (set, part) => set | part.Beginnings);
}
