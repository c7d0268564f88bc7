namespace Pieredze.Questions.Expressions;

/// <summary>One part after the other.</summary>
internal sealed record Sequence(IReadOnlyList<Part> Parts) : Part
{
    public override bool MayBeEmpty { get; } = Parts.All(part => part.MayBeEmpty);

    public override ulong Beginnings { get; } =
        Parts
            .Take(Parts.TakeWhile(part => part.MayBeEmpty).Count() + 1)
            .Aggregate(0UL, (set, part) => set | part.Beginnings);
}
