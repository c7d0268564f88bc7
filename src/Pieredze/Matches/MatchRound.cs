using Pieredze.Platform.Data;

namespace Pieredze.Matches;

/// <summary>One go at putting people together: a draft that a coordinator reviews, re-runs and publishes.</summary>
public sealed class MatchRound : IVersioned
{
    private readonly List<Proposal> _proposals = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required int Number { get; init; }
    public RoundState State { get; set; } = RoundState.Draft;
    public required DateTime CreatedAt { get; init; }
    public DateTime? PublishedAt { get; set; }
    public required long Seed { get; init; }

    /// <summary>What counts when the pairs of this round are looked for.</summary>
    public Aim Aim { get; set; } = new();

    /// <summary>Since when a long run looks for pairs in the background; null when none does.</summary>
    public DateTime? RunningSince { get; set; }

    /// <summary>People left without a pair and why, as JSON of keys and numbers; never a veto.</summary>
    public string Unmatched { get; set; } = "[]";

    public int Version { get; private set; }
    public IReadOnlyList<Proposal> Proposals => _proposals;

    /// <summary>The last proposal of each mentee: once it is published, a round may have gone on to another mentor.</summary>
    public Dictionary<Guid, Proposal> LastOfEach() =>
        _proposals.GroupBy(p => p.MenteeId).ToDictionary(g => g.Key, g => g.MaxBy(p => p.Id)!);

    /// <summary>Somebody left for good: the round no longer says that they found nobody.</summary>
    public void Forget(Guid person) =>
        Unmatched = LeftOver.Write(LeftOver.Read(Unmatched).Where(l => l.Person != person));
}

public enum RoundState
{
    Draft,
    Published,
    Closed,
}

/// <summary>One mentee and one mentor who might walk together, why, and what each of them said.</summary>
public sealed partial class Proposal : IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid? RoundId { get; init; }
    public required Guid ProgrammeId { get; init; }
    public required Guid MenteeId { get; init; }
    public required Guid MentorId { get; init; }
    public ProposalState State { get; set; } = ProposalState.Draft;
    public bool Pinned { get; set; }

    /// <summary>Which choice of the mentee this mentor is; 0 when nobody chose.</summary>
    public int Rank { get; set; }

    public double NeedPart { get; set; }
    public double StylePart { get; set; }
    public double PreferencePart { get; set; }
    public double LogisticsPart { get; set; }
    public double Score { get; set; }

    /// <summary>Reasons as JSON of keys and data; the page puts them into words.</summary>
    public string Reasons { get; set; } = "[]";

    /// <summary>What the mentor asked before deciding, and what the mentee answered.</summary>
    public string? Question { get; set; }
    public string? Answer { get; set; }

    /// <summary>What the mentee asked before deciding, and what the mentor answered.</summary>
    public string? MenteeQuestion { get; set; }
    public string? MentorAnswer { get; set; }

    public DateTime? PublishedAt { get; set; }
    public DateTime? MenteeAnsweredAt { get; set; }
    public DateTime? MentorAnsweredAt { get; set; }
    public DateTime? ExpiresAt { get; set; }
    public int Version { get; private set; }
}

public enum ProposalState
{
    Draft,
    AwaitingMentee,
    AwaitingMentor,
    Accepted,
    Declined,
    Expired,
    Withdrawn,
}

/// <summary>Two people whom a coordinator keeps apart in this programme, with no reason kept.</summary>
public sealed class ForbiddenPair
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required Guid MenteeId { get; init; }
    public required Guid MentorId { get; init; }
}
