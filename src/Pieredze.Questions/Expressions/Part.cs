namespace Pieredze.Questions.Expressions;

/// <summary>A part of an expression, as written.</summary>
internal abstract record Part
{
    public abstract bool MayBeEmpty { get; }

    /// <summary>The letters with which it can begin, when it is not empty.</summary>
    public abstract ulong Beginnings { get; }

    /// <summary>The letters of which one must be there for it to be found; all when none need be.</summary>
    public ulong First => MayBeEmpty ? Alphabet.All : Beginnings;
}

/// <summary>One letter of a set.</summary>
internal sealed record LetterOf(ulong Set) : Part
{
    public override bool MayBeEmpty => false;
    public override ulong Beginnings => Set;
}

/// <summary>A place and no letter: '^', '$', 'b' for the edge of a word, '>' where a named group ends.</summary>
internal sealed record Place(char Sign) : Part
{
    public override bool MayBeEmpty => true;
    public override ulong Beginnings => 0;
}

/// <summary>One part after the other.</summary>
internal sealed record Sequence(IReadOnlyList<Part> Parts) : Part
{
    public override bool MayBeEmpty { get; } = Parts.All(part => part.MayBeEmpty);

    public override ulong Beginnings { get; } =
        Parts
            .Take(Parts.TakeWhile(part => part.MayBeEmpty).Count() + 1)
            .Aggregate(0UL, (set, part) => set | part.Beginnings);
}

/// <summary>One of several parts; the first that fits is preferred.</summary>
internal sealed record Choice(IReadOnlyList<Part> Parts) : Part
{
    public override bool MayBeEmpty { get; } = Parts.Any(part => part.MayBeEmpty);
    public override ulong Beginnings { get; } = Parts.Aggregate(0UL, (set, part) => set | part.Beginnings);
}

/// <summary>A part several times; without end when <paramref name="Most"/> is null.</summary>
internal sealed record Repeated(Part What, int Least, int? Most, bool Lazily) : Part
{
    public override bool MayBeEmpty => Least == 0 || What.MayBeEmpty;
    public override ulong Beginnings => What.Beginnings;
}
