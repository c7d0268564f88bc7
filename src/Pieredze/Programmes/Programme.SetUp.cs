using Pieredze.Platform;

namespace Pieredze.Programmes;

public sealed partial class Programme
{
    /// <summary>The languages a programme may choose from.</summary>
    public static readonly string[] PossibleLanguages = ["lv", "en", "ru", "lt", "et", "uk", "de", "pl", "fr"];

    public Refusal? WhyNotSetUp(NewSetUp form) =>
        !StyleDial.IsWhole(form.Dial) ? new("dial-incomplete")
        : form.Percents != 100 ? new("weights-not-whole", ("n", form.Percents))
        : form.Purposes.Contains(Purpose.Other) && string.IsNullOrWhiteSpace(form.OtherPurpose)
            ? new("other-purpose-missing")
        : form.Purposes.Exists(p => !Enum.IsDefined(p)) ? new("not-valid")
        : form.MilestoneLines.Any(line => line.Length > 200) ? new("too-long")
        : form.NewcomerDays is not (0 or 30 or 60 or 90) ? new("not-valid")
        : form.WorkingLanguages.Count == 0 ? new("language-missing")
        : form.WorkingLanguages.Except(PossibleLanguages).Any() ? new("not-valid")
        : form.EndsOn <= form.StartsOn ? new("end-before-start")
        : form.EnrolUntil < form.EnrolFrom ? new("enrolment-ends-before-start")
        : form.SameManagerAllowed && StyleDial.Band(form.Dial.Average()) == StyleBand.Sponsorship
            ? new("same-manager-in-sponsorship")
        : State != ProgrammeState.Draft
        && !form.ConflictStatement
        && StyleDial.Band(form.Dial.Average()) == StyleBand.Sponsorship
            ? new("launch-no-conflict-statement")
        : null;

    /// <summary>Takes the form over; says what happened in the words of the activity log.</summary>
    public IReadOnlyList<string> SetUp(NewSetUp form)
    {
        Refusal.Check(WhyNotSetUp(form));
        List<string> happened = ["programme-set-up"];
        if (State != ProgrammeState.Draft && !Dial.SequenceEqual(form.Dial))
        {
            happened.Add("programme-style-changed");
        }

        if (State != ProgrammeState.Draft && !Purposes.Order().SequenceEqual(form.Purposes.Distinct().Order()))
        {
            happened.Add("programme-purposes-changed");
        }

        TakeIntent(form);
        TakeTime(form);
        TakeMatching(form);
        // What a coordinator let pass does not hold where only an administrator may.
        if (StyleDial.Band(Style) == StyleBand.Sponsorship && LineWaiver is { IsByAdministrator: false })
        {
            LineWaiver = null;
        }

        Version++;
        return happened;
    }

    private void TakeIntent(NewSetUp form)
    {
        TitleLv = form.TitleLv!.Trim();
        TitleEn = form.TitleEn!.Trim();
        About = form.About?.Trim() ?? "";
        Purposes = [.. form.Purposes.Distinct().Order()];
        OtherPurpose = Purposes.Contains(Purpose.Other) ? form.OtherPurpose!.Trim() : null;
        var isForProject = Purposes.Contains(Purpose.NewProject);
        ProjectName = isForProject && !string.IsNullOrWhiteSpace(form.ProjectName) ? form.ProjectName.Trim() : null;
        ProjectMilestones = isForProject ? [.. form.MilestoneLines] : [];
        NewcomerDays = form.NewcomerDays;
        Dial = [.. form.Dial];
        ConflictStatement = form.ConflictStatement;
        Topics = [.. form.TopicLines];
        WorkingLanguages = [.. form.WorkingLanguages.Distinct()];
        BriefingRequired = form.BriefingRequired;
    }

    private void TakeTime(NewSetUp form)
    {
        LengthMonths = form.LengthMonths;
        RhythmWeeks = form.RhythmWeeks;
        MeetingMinutes = form.MeetingMinutes;
        EnrolFrom = form.EnrolFrom;
        EnrolUntil = form.EnrolUntil;
        StartsOn = form.StartsOn;
        EndsOn = form.EndsOn;
    }

    private void TakeMatching(NewSetUp form)
    {
        MatchingMode = form.MatchingMode;
        NeedWeight = form.NeedPercent / 100.0;
        StyleWeight = form.StylePercent / 100.0;
        PreferenceWeight = form.PreferencePercent / 100.0;
        LogisticsWeight = form.LogisticsPercent / 100.0;
        AnswerDays = form.AnswerDays;
        SameManagerAllowed = form.SameManagerAllowed;
    }
}
