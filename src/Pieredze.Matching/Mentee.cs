namespace Pieredze.Matching;

/// <summary>A person who looks for a mentor. There is no place here for age, gender, origin or belief.</summary>
/// <remarks>
/// What was not said never forbids: empty languages or availability switch the rule off for this person's pairs,
/// and an unknown part of the score counts 0.5, the middle. Keys are compared trimmed and without regard to case.
/// </remarks>
public sealed record Mentee
{
    /// <summary>A stable id, unique among mentees. The same person as a mentor has the same id there.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the person accepted a place in this round themselves and is not on pause.</summary>
    public required bool Enrolled { get; init; }

    /// <summary>Whether the briefing was read and confirmed.</summary>
    public required bool BriefingDone { get; init; }

    /// <summary>What the person wants to grow in. Of doubled topics the first counts.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>Keys of the languages the person can work in.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>When the person can usually meet.</summary>
    public Availability Availability { get; init; }

    /// <summary>The hours a month the person needs with a mentor; less than 1 counts as 1.</summary>
    public int HoursPerMonth { get; init; } = 2;

    /// <summary>The place of work, if said.</summary>
    public string? Site { get; init; }

    /// <summary>Whether the person can meet only on site.</summary>
    public bool OnSiteOnly { get; init; }

    /// <summary>Keys of up to five most important values; further ones are ignored.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Six working-style sliders, 1 to 5; empty or 0 = not said.</summary>
    public IReadOnlyList<int> Sliders { get; init; } = [];

    /// <summary>Ids of up to five mentors, the best liked first; empty = no preference.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Ids of people this person will not be paired with. Reported to nobody by name.</summary>
    public IReadOnlyCollection<string> Vetoes { get; init; } = [];

    /// <summary>How many rounds the person has waited without a mentor; counted from 0 to 1,000.</summary>
    public int WaitedRounds { get; init; }
}
