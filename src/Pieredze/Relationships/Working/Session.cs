namespace Pieredze.Relationships.Working;

/// <summary>One meeting of a pair, planned or held. What is said in it is seen by the two alone.</summary>
public sealed partial class Session
{
    private readonly List<AgendaItem> _agenda = [];
    private readonly List<Note> _notes = [];
    private readonly List<NextStep> _nextSteps = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RelationshipId { get; init; }

    /// <summary>When it begins, UTC.</summary>
    public required DateTime StartsAt { get; set; }

    public required int Minutes { get; set; }
    public string? Place { get; set; }
    public SessionState State { get; internal set; } = SessionState.Planned;

    /// <summary>Grows with every change of time or place, as calendars want it.</summary>
    public int CalendarSequence { get; internal set; }

    public required Guid PlannedBy { get; init; }
    public bool IsClosingMeeting { get; set; }
    public List<string> MentorHandOver { get; internal set; } = [];
    public List<string> MenteeHandOver { get; internal set; } = [];

    /// <summary>The mentee's share of the talking in percent, as each of them felt it.</summary>
    public int? MentorTalkShare { get; set; }
    public int? MenteeTalkShare { get; set; }

    public IReadOnlyList<AgendaItem> Agenda => _agenda;
    public IReadOnlyList<Note> Notes => _notes;
    public IReadOnlyList<NextStep> NextSteps => _nextSteps;

    internal void Add(AgendaItem item) => _agenda.Add(item);

    internal void Remove(AgendaItem item) => _agenda.Remove(item);

    internal void Add(Note note) => _notes.Add(note);

    internal void Add(NextStep step) => _nextSteps.Add(step);
}

public enum SessionState
{
    Planned,
    Held,
    Cancelled,
}

/// <summary>Something to talk about, and who brings it.</summary>
public sealed class AgendaItem
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SessionId { get; init; }
    public required Guid OwnerId { get; init; }
    public required string Text { get; init; }
    public required int Position { get; init; }
}

/// <summary>A note on a meeting: for both, or for its writer alone.</summary>
public sealed class Note
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SessionId { get; init; }
    public required Guid AuthorId { get; init; }
    public required bool IsPrivate { get; init; }
    public required string Text { get; set; }
    public required DateTime WrittenAt { get; set; }
}

/// <summary>What somebody will do before the next meeting.</summary>
public sealed class NextStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid SessionId { get; init; }
    public required Guid OwnerId { get; init; }
    public required string Text { get; init; }
    public DateOnly? DueOn { get; init; }
    public DateOnly? DoneOn { get; internal set; }
}
