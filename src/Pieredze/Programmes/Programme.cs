using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Programmes;

/// <summary>One run of mentoring in the organisation: why, in what style, for how long, and who may launch it when.</summary>
public sealed partial class Programme : IVersioned
{
    private readonly List<StaffMember> _staff = [];
    private readonly List<ReadinessItem> _readiness = [];

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string TitleLv { get; set; }
    public required string TitleEn { get; set; }
    public string About { get; set; } = "";
    public List<Purpose> Purposes { get; private set; } = [];
    public string? OtherPurpose { get; set; }

    /// <summary>The project that a programme is for, when it is for one.</summary>
    public string? ProjectName { get; set; }

    /// <summary>What the project wants to reach; goals may lead to one of them. One a line when edited.</summary>
    public List<string> ProjectMilestones { get; private set; } = [];

    /// <summary>Whoever began to work no longer ago than this is invited without being asked for; 0 is nobody.</summary>
    public int NewcomerDays { get; set; }

    /// <summary>The style dial: eight rows, 0 = sponsorship … 4 = developmental, in the order of the spec.</summary>
    public List<int> Dial { get; private set; } = [.. StyleDial.Default];

    public int LengthMonths { get; set; } = 12;
    public int RhythmWeeks { get; set; } = 4;
    public int MeetingMinutes { get; set; } = 60;
    public DateOnly? EnrolFrom { get; set; }
    public DateOnly? EnrolUntil { get; set; }
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }
    public MatchingMode MatchingMode { get; set; } = MatchingMode.Choice;
    public double NeedWeight { get; set; } = 0.40;
    public double StyleWeight { get; set; } = 0.25;
    public double PreferenceWeight { get; set; } = 0.25;
    public double LogisticsWeight { get; set; } = 0.10;

    /// <summary>Topics people choose needs and strengths from; one a line when edited.</summary>
    public List<string> Topics { get; private set; } = [];

    public List<string> WorkingLanguages { get; private set; } = ["lv"];
    public bool BriefingRequired { get; set; } = true;
    public bool SameManagerAllowed { get; set; }

    /// <summary>Mentors state their conflicts of interest first; a programme that leans to sponsorship cannot start without it.</summary>
    public bool ConflictStatement { get; set; }

    /// <summary>Why mentors of a mentee's own line are put up with; null while nobody has given a reason.</summary>
    public LineWaiver? LineWaiver { get; private set; }

    /// <summary>Days in which somebody answers a proposal before it goes on to the next choice.</summary>
    public int AnswerDays { get; set; } = 7;

    public string? JoinCode { get; private set; }
    public ProgrammeState State { get; private set; } = ProgrammeState.Draft;
    public required DateTime CreatedAt { get; init; }
    public DateTime? LaunchedAt { get; private set; }

    /// <summary>Since when it is settled what will be measured; at the latest since the launch.</summary>
    public DateTime? MeasuresSettledAt { get; private set; }

    public int Version { get; private set; }
    public IReadOnlyList<StaffMember> Staff => _staff;
    public IReadOnlyList<ReadinessItem> Readiness => _readiness;

    public string Title(string language) => language == "en" ? TitleEn : TitleLv;

    public double Style => Dial.Average();
}

/// <summary>Why an organisation runs mentoring.</summary>
public enum Purpose
{
    WorkplaceLearning,
    Transition,
    NewProject,
    Change,
    Other,
}

public enum ProgrammeState
{
    Draft,
    Running,
    Finished,
}

/// <summary>How pairs come about: mentees choose from a shortlist, all at once in a round, or by the coordinator's hand.</summary>
public enum MatchingMode
{
    Choice,
    Cohort,
    Manual,
}
