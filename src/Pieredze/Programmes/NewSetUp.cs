using System.ComponentModel.DataAnnotations;

namespace Pieredze.Programmes;

/// <summary>The set-up of a programme as it comes from the form.</summary>
public sealed class NewSetUp
{
    [Required, MaxLength(200)]
    public string? TitleLv { get; set; }

    [Required, MaxLength(200)]
    public string? TitleEn { get; set; }

    [MaxLength(4000)]
    public string? About { get; set; }

    public List<Purpose> Purposes { get; set; } = [];

    [MaxLength(500)]
    public string? OtherPurpose { get; set; }

    [MaxLength(200)]
    public string? ProjectName { get; set; }

    /// <summary>One milestone a line.</summary>
    [MaxLength(4000)]
    public string? ProjectMilestones { get; set; }

    /// <summary>Within how many days of their first one people are invited: 30, 60, 90, or 0 for never.</summary>
    public int NewcomerDays { get; set; }

    public List<int> Dial { get; set; } = [];
    public bool ConflictStatement { get; set; }

    [Range(1, 60)]
    public int LengthMonths { get; set; }

    [Range(1, 26)]
    public int RhythmWeeks { get; set; }

    [Range(15, 480)]
    public int MeetingMinutes { get; set; }

    public DateOnly? EnrolFrom { get; set; }
    public DateOnly? EnrolUntil { get; set; }
    public DateOnly? StartsOn { get; set; }
    public DateOnly? EndsOn { get; set; }

    [EnumDataType(typeof(MatchingMode))]
    public MatchingMode MatchingMode { get; set; }

    [Range(0, 100)]
    public int NeedPercent { get; set; }

    [Range(0, 100)]
    public int StylePercent { get; set; }

    [Range(0, 100)]
    public int PreferencePercent { get; set; }

    [Range(0, 100)]
    public int LogisticsPercent { get; set; }

    /// <summary>One topic a line.</summary>
    [MaxLength(8000)]
    public string? Topics { get; set; }

    public List<string> WorkingLanguages { get; set; } = [];
    public bool BriefingRequired { get; set; }
    public bool SameManagerAllowed { get; set; }

    [Range(1, 60)]
    public int AnswerDays { get; set; }

    public int Percents => NeedPercent + StylePercent + PreferencePercent + LogisticsPercent;

    public IEnumerable<string> TopicLines => Lines(Topics);

    public IEnumerable<string> MilestoneLines => Lines(ProjectMilestones);

    private static IEnumerable<string> Lines(string? typed) =>
        (typed ?? "")
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.CurrentCultureIgnoreCase);

    public static NewSetUp From(Programme programme) =>
        new()
        {
            TitleLv = programme.TitleLv,
            TitleEn = programme.TitleEn,
            About = programme.About,
            Purposes = [.. programme.Purposes],
            OtherPurpose = programme.OtherPurpose,
            ProjectName = programme.ProjectName,
            ProjectMilestones = string.Join('\n', programme.ProjectMilestones),
            NewcomerDays = programme.NewcomerDays,
            Dial = [.. programme.Dial],
            ConflictStatement = programme.ConflictStatement,
            LengthMonths = programme.LengthMonths,
            RhythmWeeks = programme.RhythmWeeks,
            MeetingMinutes = programme.MeetingMinutes,
            EnrolFrom = programme.EnrolFrom,
            EnrolUntil = programme.EnrolUntil,
            StartsOn = programme.StartsOn,
            EndsOn = programme.EndsOn,
            MatchingMode = programme.MatchingMode,
            NeedPercent = Percent(programme.NeedWeight),
            StylePercent = Percent(programme.StyleWeight),
            PreferencePercent = Percent(programme.PreferenceWeight),
            LogisticsPercent = Percent(programme.LogisticsWeight),
            Topics = string.Join('\n', programme.Topics),
            WorkingLanguages = [.. programme.WorkingLanguages],
            BriefingRequired = programme.BriefingRequired,
            SameManagerAllowed = programme.SameManagerAllowed,
            AnswerDays = programme.AnswerDays,
        };

    private static int Percent(double weight) => (int)Math.Round(weight * 100);
}
