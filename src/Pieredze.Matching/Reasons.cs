namespace Pieredze.Matching;

/// <summary>A need and how far the mentor's strength meets it.</summary>
/// <param name="Topic">The key of the topic as the mentee wrote it.</param>
/// <param name="Needed">The level asked for, 1 to 5.</param>
/// <param name="Level">The mentor's level, 1 to 5.</param>
/// <param name="Weight">How much the need matters, 1 to 3.</param>
public sealed record CoveredNeed(string Topic, int Needed, int Level, int Weight)
{
    /// <summary>Whether the mentor is at least as strong as asked.</summary>
    public bool Fully => Level >= Needed;
}

/// <summary>
/// Why two people fit, as facts to be put into words by the reader's language; no sentence and no score inside.
/// What the mentor chose is not among them: reasons are kept with a proposal, and the mentee reads them.
/// </summary>
public sealed record Reasons
{
    /// <summary>The needs the mentor covers, the weightiest first, then the best covered.</summary>
    public required IReadOnlyList<CoveredNeed> CoveredNeeds { get; init; }

    /// <summary>Topics needed in which the mentor named no strength.</summary>
    public required IReadOnlyList<string> OpenNeeds { get; init; }

    /// <summary>Values both named among their five, in the mentee's order.</summary>
    public required IReadOnlyList<string> SharedValues { get; init; }

    /// <summary>Languages both can work in, in the mentee's order.</summary>
    public required IReadOnlyList<string> SharedLanguages { get; init; }

    /// <summary>Numbers (0 to 5) of the sliders on which both stand alike (at most one step apart).</summary>
    public required IReadOnlyList<int> AlikeSliders { get; init; }

    /// <summary>Numbers of the sliders where difference is wanted and found (two steps or more apart).</summary>
    public required IReadOnlyList<int> ComplementingSliders { get; init; }

    /// <summary>Hours a month both could meet; null when not known.</summary>
    public required int? CommonHours { get; init; }

    /// <summary>1 for the mentee's first choice and so on; null when not chosen. Not for the mentor's eyes.</summary>
    public required int? ChoiceRank { get; init; }

    /// <summary>Whether both work at the same site; null when not known.</summary>
    public required bool? SameSite { get; init; }
}
