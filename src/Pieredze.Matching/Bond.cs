namespace Pieredze.Matching;

/// <summary>What kind of thing people have in common.</summary>
public enum BondKind
{
    /// <summary>A language they can work in.</summary>
    Language,

    /// <summary>A topic they need.</summary>
    Topic,

    /// <summary>The place where they work.</summary>
    Site,
}

/// <summary>
/// What nearly all mentees of a shortage have in common and most others have not: the shape of what is lacking, for the
/// product to put into words. Counts only, nobody is named.
/// </summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Key">Which one, as one of them wrote it.</param>
/// <param name="Rivals">How many of the mentees who share the places have it: nine in ten or more.</param>
/// <param name="Others">How many of the other mentees who take part have it: at most half as large a part.</param>
public sealed record Bond(BondKind Kind, string Key, int Rivals, int Others);
