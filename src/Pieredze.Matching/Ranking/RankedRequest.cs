namespace Pieredze.Matching.Ranking;

/// <summary>The rankings of both sides. The order of lines matters only where a line is doubled: the first counts.</summary>
public sealed record RankedRequest
{
    /// <summary>Whom the mentees rank. A mentor not listed is unacceptable to that mentee.</summary>
    public required IReadOnlyList<Ranked> MenteeRanks { get; init; }

    /// <summary>Whom the mentors rank. A mentee not listed is unacceptable to that mentor.</summary>
    public required IReadOnlyList<Ranked> MentorRanks { get; init; }

    /// <summary>Places by mentor id. A mentor not listed has one place; less than one is none; unknown ids are ignored.</summary>
    public IReadOnlyDictionary<string, int> Capacities { get; init; } = new Dictionary<string, int>();

    /// <summary>Decides between results that are equally good: the same seed gives the same pairs on every machine.</summary>
    public ulong Seed { get; init; }
}
