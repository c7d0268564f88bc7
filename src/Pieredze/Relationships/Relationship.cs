using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Ending;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.MovingOn;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

/// <summary>One mentor and one mentee, from their introduction until both have moved on.</summary>
public sealed partial class Relationship : IVersioned
{
    private readonly List<Agreement> _agreements = [];
    private readonly List<Goal> _goals = [];
    private readonly List<Problem> _problems = [];
    private readonly List<Session> _sessions = [];
    private readonly List<SheetPart> _sheet = [];
    private readonly List<Skill> _skills = [];
    private readonly List<StageEntry> _stages = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required Guid MentorId
    {
        get;
        init =>
            field = value != MenteeId && value != Guid.Empty ? value : throw new RefusedException(new("two-people"));
    }
    public required Guid MenteeId
    {
        get;
        init =>
            field = value != MentorId && value != Guid.Empty ? value : throw new RefusedException(new("two-people"));
    }
    public required DateOnly IntroducedOn { get; init; }

    /// <summary>When the programme's time for this pair is over, as agreed at the introduction.</summary>
    public required DateOnly PlannedEnd { get; set; }

    public Stage Stage { get; private set; } = Stage.Building;
    public Standing Standing { get; private set; } = Standing.Active;
    public DateOnly? PausedOn { get; private set; }
    public DateOnly? PausedUntil { get; private set; }
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Who ended it early; only the pair ever sees it.</summary>
    public Guid? EndedBy { get; private set; }

    public EndKind? EndKind { get; private set; }
    public Parts Mentor { get; private set; } = new();
    public Parts Mentee { get; private set; } = new();

    /// <summary>The style that the signed agreement means; empty until one is signed.</summary>
    public List<int> Dial { get; private set; } = [];

    public Closing? Closing { get; private set; }

    /// <summary>What was done when the pair came to an early end.</summary>
    public Procedure? Procedure { get; private set; }

    /// <summary>How many rounds the mentee had waited before; given back when the pair ends early.</summary>
    public int WaitedRounds { get; init; }

    public bool NoProblemNow { get; private set; }
    public DateOnly? LastMetOn { get; private set; }
    public DateTime? NextMeetingAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<Agreement> Agreements => _agreements;
    public IReadOnlyList<Goal> Goals => _goals;
    public IReadOnlyList<Problem> Problems => _problems;
    public IReadOnlyList<Session> Sessions => _sessions;
    public IReadOnlyList<StageEntry> Stages => _stages;
    public IReadOnlyList<SheetPart> Sheet => _sheet;
    public IReadOnlyList<Skill> Skills => _skills;

    public bool IsMentee(Guid person) => person == MenteeId;

    public Guid Other(Guid person) => person == MenteeId ? MentorId : MenteeId;

    /// <summary>What this person has answered for themselves.</summary>
    public Parts PartOf(Guid person) => person == MenteeId ? Mentee : Mentor;
}

/// <summary>What each of the two answers alone: fit, values, readiness to walk on, the wish to stay in touch.</summary>
public sealed partial class Parts
{
    public Fit? Fit { get; set; }
    public DateTime? FitAt { get; set; }

    /// <summary>The stage this person is ready to walk on to.</summary>
    public Stage? ReadyFor { get; set; }

    public string? LearningGoal { get; set; }
    public string? ReviewLearned { get; set; }
    public string? ReviewWorked { get; set; }
    public bool StayInTouch { get; set; }

    /// <summary>This person does not wish to stay in touch; the other is never told so.</summary>
    public bool GoesOwnWay { get; set; }

    public string? ContactPreference { get; set; }

    /// <summary>A private note about the whole way, read by its writer only.</summary>
    public string? PrivateNote { get; set; }

    /// <summary>Confidence in oneself, 1–7, at the start and at the end; the mentee's own.</summary>
    public int? ConfidenceAtStart { get; set; }
    public int? ConfidenceNow { get; set; }
}

public enum Fit
{
    Yes,
    NotSure,
    No,
}

/// <summary>When a stage was entered.</summary>
public sealed class StageEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }
    public required Stage Stage { get; init; }
    public required DateOnly On { get; init; }
}
