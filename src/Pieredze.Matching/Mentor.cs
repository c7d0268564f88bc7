namespace Pieredze.Matching;

/// <summary>A person who offers time as a mentor. There is no place here for age, gender, origin or belief.</summary>
/// <remarks>What was not said never forbids; see <see cref="Mentee"/>.</remarks>
public sealed record Mentor
{
    /// <summary>A stable id, unique among mentors. The same person as a mentee has the same id there.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the person accepted a place in this round themselves and is not on pause.</summary>
    public required bool Enrolled { get; init; }

    /// <summary>Whether the briefing (training) was read and confirmed.</summary>
    public required bool BriefingDone { get; init; }

    /// <summary>How many further mentees the person can take; less than 1 = none.</summary>
    public int Capacity { get; init; } = 1;

    /// <summary>The hours a month the person gives to each mentee; null = not said.</summary>
    public int? HoursPerMonth { get; init; }

    /// <summary>What the person can help with. Of doubled topics the stronger counts.</summary>
    public IReadOnlyList<Strength> Strengths { get; init; } = [];

    /// <summary>Keys of the languages the person can work in.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>When the person can usually meet.</summary>
    public Availability Availability { get; init; }

    /// <summary>The place of work, if said.</summary>
    public string? Site { get; init; }

    /// <summary>Whether the person can meet only on site.</summary>
    public bool OnSiteOnly { get; init; }

    /// <summary>Keys of up to five most important values; further ones are ignored.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Six working-style sliders, 1 to 5; empty or 0 = not said.</summary>
    public IReadOnlyList<int> Sliders { get; init; } = [];

    /// <summary>Ids of up to five mentees, the best liked first; empty = no preference.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Ids of people this person will not be paired with. Reported to nobody by name.</summary>
    public IReadOnlyCollection<string> Vetoes { get; init; } = [];
}
