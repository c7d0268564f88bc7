using Pieredze.People;
using Pieredze.Relationships;

namespace Pieredze.Watching.Facts;

/// <summary>Somebody's place as far as it is counted, with what they said of themselves.</summary>
internal sealed record PlaceRow(
    Guid Person,
    Side Side,
    EnrolmentState State,
    DateTime? AcceptedAt,
    DateTime? LeftAt,
    string? Unit,
    string? Site,
    string? Grade,
    string? Profession,
    string? Language,
    bool? IsNominated = null
);

/// <summary>A pair as far as it is counted: how far it came, and how many of what; never a word.</summary>
internal sealed record PairRow(
    Guid Id,
    Guid Mentor,
    Guid Mentee,
    DateOnly IntroducedOn,
    Stage Stage,
    Standing Standing,
    bool HasSetGoals,
    bool HasWorked
)
{
    public required int Doors { get; init; }
    public required int Introduced { get; init; }
    public required int ActiveGoals { get; init; }
    public required int ActiveOfOthers { get; init; }
    public required int Goals { get; init; }
    public required int GoalsOfChange { get; init; }
    public required int Rejected { get; init; }
    public required int Overridden { get; init; }
    public required int Options { get; init; }
    public required int OptionsOfMentor { get; init; }

    public bool IsCompleted => Standing is Standing.Completed or Standing.Closed;

    public bool PassedBuilding => HasSetGoals || HasWorked || Stage != Stage.Building;

    public bool CameToWork => HasWorked || Stage is Stage.Working or Stage.Ending or Stage.MovingOn;
}

/// <summary>A held meeting of the working stage: who led, and whether anything was questioned.</summary>
internal sealed record MeetingRow(
    Guid Pair,
    DateTime StartsAt,
    List<string> SaidByMentor,
    List<string> SaidByMentee,
    int Challenges
);

/// <summary>All that is read of a programme; it is counted at once and let go.</summary>
internal sealed record Rows
{
    public required IReadOnlyList<PlaceRow> Places { get; init; }
    public required IReadOnlyList<PairRow> Pairs { get; init; }
    public required IReadOnlyList<MeetingRow> Meetings { get; init; }

    /// <summary>Who made an introduction once the pair had moved on.</summary>
    public required IReadOnlyList<Guid> Introducers { get; init; }

    /// <summary>Which choice each mentee got.</summary>
    public required IReadOnlyList<(Guid Mentee, int Rank)> Ranks { get; init; }

    /// <summary>Pairs of the same mentees in other programmes.</summary>
    public required IReadOnlyList<(Guid Mentee, DateOnly IntroducedOn)> Elsewhere { get; init; }

    /// <summary>Who reports to whom, in the whole organisation.</summary>
    public required IReadOnlyDictionary<Guid, Guid> Managers { get; init; }

    public IEnumerable<PlaceRow> Mentees => Places.Where(p => p.Side == Side.Mentee);
}
