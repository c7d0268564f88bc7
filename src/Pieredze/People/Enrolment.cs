using Pieredze.Platform.Data;

namespace Pieredze.People;

/// <summary>One person's place in one programme, taken by that person alone: nobody is enrolled by others.</summary>
public sealed partial class Enrolment : IVersioned
{
    private readonly List<Competence> _competences = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }
    public required Guid PersonId { get; init; }
    public required Side Side { get; init; }
    public EnrolmentState State { get; set; } = EnrolmentState.Invited;
    public DateTime? AcceptedAt { get; set; }
    public DateTime? LeftAt { get; set; }
    public DateOnly? PausedUntil { get; set; }
    public DateTime? BriefingDoneAt { get; set; }
    public DateTime? ProfileDoneAt { get; set; }

    /// <summary>How many mentees at once; only mentors have it.</summary>
    public int Capacity { get; set; } = 1;

    public int HoursPerMonth { get; set; } = 2;
    public List<string> Languages { get; set; } = [];

    /// <summary>Times of the week that suit, as «mon-morning» … «sun-evening».</summary>
    public List<string> Availability { get; set; } = [];

    public bool OnSiteOnly { get; set; }

    /// <summary>Five values at most, private to the pair.</summary>
    public List<string> Values { get; set; } = [];

    /// <summary>Six working-style sliders, 1–5; 0 is not answered; empty when none is.</summary>
    public List<int> Sliders { get; set; } = [];

    /// <summary>People this person does not want to be matched with. Nobody else ever sees them.</summary>
    public List<Guid> Vetoes { get; set; } = [];

    /// <summary>What change in life or work brings this person here; private to the pair.</summary>
    public string? Transition { get; set; }

    /// <summary>The same as one of five; private to the pair, others see only how many.</summary>
    public TransitionKind? TransitionKind { get; set; }

    /// <summary>What the person says of themselves to a possible partner.</summary>
    public string? Introduction { get; set; }

    /// <summary>The mentors a mentee chose, best first.</summary>
    public List<Guid> Choices { get; set; } = [];

    public int WaitedRounds { get; set; }

    /// <summary>Whether a manager put the person forward; null where nobody has said. Only counted, never weighed.</summary>
    public bool? IsNominated { get; set; }

    public required DateTime CreatedAt { get; init; }
    public int Version { get; private set; }
    public IReadOnlyList<Competence> Competences => _competences;
}

/// <summary>A need of a mentee or a strength of a mentor: a topic with a level of 1 to 5 and, for needs, a weight of 1 to 3.</summary>
public sealed class Competence
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid EnrolmentId { get; init; }
    public required string Topic { get; init; }
    public required int Level { get; init; }
    public int Weight { get; init; } = 1;

    /// <summary>Whether it stands here because its owner wants to grow in a skill and said that it may.</summary>
    public bool FromSkill { get; init; }
}

/// <summary>On which side of a pair somebody stands.</summary>
public enum Side
{
    Mentee,
    Mentor,
}

/// <summary>What change in life or work somebody is in.</summary>
public enum TransitionKind
{
    NewWorkplace,
    NewRole,
    Return,
    NewProject,
    Other,
}

public enum EnrolmentState
{
    Invited,
    Accepted,
    Declined,
    Paused,
    Left,
}
