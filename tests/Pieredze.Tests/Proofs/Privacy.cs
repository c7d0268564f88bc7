using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.People;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Tests.Proofs;

/// <summary>
/// Who may read each text that is stored: the privacy promise of docs/privacy.md, written a second time. A text without a
/// line here fails the build; null means that people do not write it (keys, hashes, what is derived from other texts).
/// </summary>
public static class Privacy
{
    private const Who Names = Who.Participant | Who.Coordinator | Who.Admin | Who.Owner;
    private const Who Scales = Who.Participant | Who.Staff;
    private const Who Readiness = Who.Coordinator | Who.Auditor;

    public static readonly IReadOnlyDictionary<string, Who?> Of = new Dictionary<string, Who?>(StringComparer.Ordinal)
    {
        ["Account.ConcurrencyStamp"] = null,
        ["Account.Email"] = null,
        ["Account.Language"] = null,
        ["Account.Name"] = null,
        ["Account.NormalizedEmail"] = null,
        ["Account.NormalizedUserName"] = null,
        ["Account.PasswordHash"] = null,
        ["Account.PhoneNumber"] = null,
        ["Account.Search"] = null,
        ["Account.SecurityStamp"] = null,
        ["Account.StoppedMails"] = null,
        ["Account.TimeZone"] = null,
        ["Account.UserName"] = null,
        ["SignInSession.Browser"] = Who.Owner,
        ["Happening.Kind"] = null,
        ["OutboxMail.Calendar"] = null,
        ["OutboxMail.CalendarMethod"] = null,
        ["OutboxMail.Html"] = null,
        ["OutboxMail.Kind"] = null,
        ["OutboxMail.Language"] = null,
        ["OutboxMail.LastError"] = null,
        ["OutboxMail.Subject"] = null,
        ["OutboxMail.Text"] = null,
        ["OutboxMail.ToAddress"] = null,
        ["OutboxMail.ToName"] = null,
        ["MatchRound.Unmatched"] = null,
        ["MatchDraft.Pairs"] = null,
        ["MatchDraft.RuledOut"] = null,
        ["MatchDraft.Unmatched"] = null,
        ["MatchChange.Kind"] = null,
        ["MatchChange.Reason"] = Who.Coordinator,
        ["Proposal.Answer"] = Who.Pair,
        ["Proposal.MenteeQuestion"] = Who.Pair,
        ["Proposal.MentorAnswer"] = Who.Pair,
        ["Proposal.Question"] = Who.Pair,
        // The values that two people share are counted for them, never named.
        ["Proposal.Reasons"] = Who.Nobody,
        ["Competence.Topic"] = Who.Participant | Who.Coordinator,
        ["Enrolment.Availability"] = null,
        ["Enrolment.Choices"] = Who.Owner,
        ["Enrolment.Introduction"] = Who.Participant,
        ["Enrolment.Languages"] = null,
        ["Enrolment.Transition"] = Who.Owner | Who.Pair,
        ["Enrolment.Values"] = Who.Owner,
        ["Enrolment.Vetoes"] = Who.Owner,
        ["ImportBatch.Content"] = Who.Coordinator,
        ["ImportBatch.FileName"] = Who.Coordinator,
        ["ImportBatch.Mapping"] = null,
        ["Invitation.TokenHash"] = null,
        ["Person.About"] = Who.Participant | Who.Coordinator | Who.Owner,
        ["Person.AddressedAs"] = Names,
        ["Person.Email"] = Who.Pair | Who.Coordinator | Who.Admin | Who.Owner,
        ["Person.FirstName"] = Names,
        ["Person.Grade"] = Who.Coordinator | Who.Owner,
        ["Person.JobTitle"] = Names,
        ["Person.Language"] = null,
        ["Person.LastName"] = Names,
        ["Person.NameOrder"] = null,
        ["Person.Profession"] = Names,
        ["Person.Search"] = null,
        ["Person.UnitOrder"] = null,
        ["Person.Site"] = Names,
        ["Person.Unit"] = Names,
        ["RememberedColumn.Column"] = Who.Coordinator,
        ["RememberedColumn.Field"] = null,
        ["Circle.Place"] = Who.MentorSupport | Who.Mentor,
        ["Circle.Topic"] = Who.MentorSupport | Who.Mentor,
        ["OwnQuestion.Stage"] = null,
        ["OwnQuestion.Text"] = Who.Owner,
        ["ProgrammeQuestion.English"] = Who.Coordinator | Who.Participant,
        ["ProgrammeQuestion.Latvian"] = Who.Coordinator | Who.Participant,
        ["ProgrammeQuestion.Stage"] = null,
        ["MentorQuestion.Answer"] = Who.Owner | Who.MentorSupport,
        ["MentorQuestion.Text"] = Who.Owner | Who.MentorSupport,
        ["Concern.ReceiptHash"] = null,
        ["ConcernEntry.Advice"] = Who.Owner | Who.MentorSupport,
        ["ConcernEntry.Text"] = Who.Owner | Who.MentorSupport,
        ["Organisation.Language"] = null,
        ["Organisation.Name"] = Who.Anyone,
        ["Organisation.ReferralContacts"] = Who.SignedIn,
        ["Programme.About"] = Who.Anyone,
        ["Programme.JoinCode"] = Who.Coordinator,
        ["Programme.OtherPurpose"] = Who.Staff,
        ["Programme.ProjectMilestones"] = Who.Pair | Who.Staff,
        ["Programme.ProjectName"] = Who.Pair | Who.Staff,
        ["Programme.TitleEn"] = Who.Anyone,
        ["Programme.TitleLv"] = Who.Anyone,
        ["Programme.Topics"] = Who.Participant | Who.Staff,
        ["Programme.WorkingLanguages"] = null,
        ["Programme.LineWaiver.Reason"] = Who.Staff | Who.Admin,
        ["MonthlyLook.Signs"] = null,
        ["WorkMonth.Figures"] = null,
        ["HarmAlert.Attribute"] = null,
        ["HarmAlert.ClosedBecause"] = Who.Staff,
        ["AlertAnswer.Text"] = Who.Staff,
        ["ReadinessChange.Code"] = null,
        ["ReadinessChange.Owner"] = Readiness,
        ["ReadinessChange.Parts"] = null,
        ["ReadinessItem.Code"] = null,
        ["ReadinessItem.Evidence"] = Readiness,
        ["ReadinessItem.Mitigation"] = Readiness,
        ["ReadinessItem.Owner"] = Readiness,
        ["ReadinessItem.Title"] = Readiness,
        ["Agreement.Text.Behaviours"] = Who.Pair,
        ["Agreement.Text.Channel"] = Who.Pair,
        ["Agreement.Text.Length"] = Who.Pair,
        ["Agreement.Text.Confidentiality"] = Who.Pair,
        ["Agreement.Text.EndingRules"] = Who.Pair,
        ["Agreement.Text.PersonalMatters"] = Who.Pair,
        ["Agreement.Text.Purpose"] = Who.Pair,
        ["Agreement.Text.Rhythm"] = Who.Pair,
        ["Agreement.Text.Roles"] = Who.Pair,
        ["Agreement.Text.Wishes"] = Who.Pair,
        ["EvaluationMethod.Description"] = Who.Pair,
        ["EvaluationMethod.FromWhom"] = Who.Pair,
        ["EvaluationMethod.Levels"] = Who.Pair,
        ["EvaluationMethod.Unit"] = Who.Pair,
        ["Measure.Text"] = Who.Pair,
        ["Milestone.Text"] = Who.Pair,
        ["SheetPart.Text"] = Who.Owner,
        ["Skill.Name"] = Who.Owner,
        ["Goal.HowWeWillKnow"] = Who.Pair,
        ["Goal.ProjectMilestone"] = Who.Pair,
        ["Goal.ShapeAnswers"] = Who.Pair,
        ["Goal.Title"] = Who.Pair,
        ["Goal.WhyMine"] = Who.Pair,
        ["LadderStep.Text"] = Who.Pair,
        ["Option.Text"] = Who.Pair,
        ["Problem.Result"] = Who.Pair,
        ["Problem.Text"] = Who.Pair,
        ["Introduction.Whom"] = Who.Pair,
        ["Message.Text"] = Who.Pair,
        ["Reflection.Text"] = Who.Owner,
        ["SoundingBoard.Answer"] = Who.Pair,
        ["SoundingBoard.Question"] = Who.Pair,
        ["Relationship.Mentee.AskMeAbout"] = Who.Mentee,
        ["Relationship.Mentee.EndReasonText"] = Who.Mentee,
        ["Relationship.Mentee.Gratitude"] = Who.Pair,
        ["Relationship.Mentor.AskMeAbout"] = Who.Mentor,
        ["Relationship.Mentor.EndReasonText"] = Who.Mentor,
        ["Relationship.Mentor.Gratitude"] = Who.Pair,
        ["Relationship.Closing.LastAgenda"] = Who.Pair,
        ["Relationship.Mentee.ContactPreference"] = Who.Mentee,
        ["Relationship.Mentee.Differences"] = Who.Pair,
        ["Relationship.Mentee.LearningGoal"] = Who.Pair,
        ["Relationship.Mentee.PrivateNote"] = Who.Mentee,
        ["Relationship.Mentee.ReviewLearned"] = Who.Pair,
        ["Relationship.Mentee.ReviewWorked"] = Who.Pair,
        ["Relationship.Mentee.Values"] = Who.Pair,
        ["Relationship.Mentee.Communication"] = Who.Pair,
        ["Relationship.Mentee.Learning"] = Who.Pair,
        ["Relationship.Mentee.Strength"] = Who.Pair,
        ["Relationship.Mentee.ValueReasons"] = Who.Pair,
        ["Relationship.Mentor.ContactPreference"] = Who.Mentor,
        ["Relationship.Mentor.Differences"] = Who.Pair,
        ["Relationship.Mentor.LearningGoal"] = Who.Pair,
        ["Relationship.Mentor.PrivateNote"] = Who.Mentor,
        ["Relationship.Mentor.ReviewLearned"] = Who.Pair,
        ["Relationship.Mentor.ReviewWorked"] = Who.Pair,
        ["Relationship.Mentor.Values"] = Who.Pair,
        ["Relationship.Mentor.Communication"] = Who.Pair,
        ["Relationship.Mentor.Learning"] = Who.Pair,
        ["Relationship.Mentor.Strength"] = Who.Pair,
        ["Relationship.Mentor.ValueReasons"] = Who.Pair,
        ["Relationship.Closing.Celebration"] = Who.Pair,
        ["Relationship.Closing.GrowthPlan"] = Who.Pair,
        ["Relationship.Closing.NextGrowthStep"] = Who.Pair,
        ["Relationship.Closing.Successes"] = Who.Pair,
        ["Relationship.Closing.WhatHappensToNotes"] = Who.Pair,
        ["Relationship.Closing.WhatStaysConfidential"] = Who.Pair,
        ["AgendaItem.Text"] = Who.Pair,
        ["NextStep.Text"] = Who.Pair,
        ["Note.Text"] = Who.Pair,
        ["Session.DepthTopic"] = Who.Pair,
        ["Session.Experience"] = null,
        ["Session.MenteeHandOver"] = null,
        ["Session.MenteeLearned"] = Who.Pair,
        ["Session.MentorHandOver"] = null,
        ["Session.MentorLearned"] = Who.Pair,
        ["Session.OtherTechnique"] = Who.Pair,
        ["Session.Questions"] = Who.Pair,
        ["Session.Supports"] = null,
        ["Session.Techniques"] = null,
        ["CalendarFeed.TokenHash"] = null,
        ["Challenge.Assumption"] = Who.Pair,
        ["Contact.For"] = Who.Pair,
        ["Contact.Name"] = Who.Pair,
        ["Insight.Text"] = Who.Owner,
        ["Observation.Text"] = Who.Pair,
        ["Opportunity.Outcome"] = Who.Pair,
        ["Opportunity.Text"] = Who.Pair,
        ["Opportunity.Whom"] = Who.Pair,
        ["Relationship.AdvocacyAbout"] = Who.Pair,
        ["Session.Place"] = Who.Pair,
        ["KpiSeries.Name"] = Who.Staff,
        ["KpiSeries.Unit"] = Who.Staff,
        ["MeasurementPlan.Indicators"] = null,
        ["OwnScale.BeforeEn"] = Scales,
        ["OwnScale.BeforeLv"] = Scales,
        ["OwnScale.ConfirmedBy"] = Scales,
        ["OwnScale.Holder"] = Scales,
        ["OwnScale.Key"] = null,
        ["OwnScale.LicenceEn"] = Scales,
        ["OwnScale.LicenceLv"] = Scales,
        ["OwnScale.NameEn"] = Scales,
        ["OwnScale.NameLv"] = Scales,
        ["OwnScale.Source"] = Scales,
        ["ScaleItem.En"] = Scales,
        ["ScaleItem.Lv"] = Scales,
        ["ScaleLabel.En"] = Scales,
        ["ScaleLabel.Lv"] = Scales,
        ["PublishedCut.Numbers"] = null,
        ["PublishedCut.Parts"] = null,
        ["PublishedCut.Subject"] = null,
        ["PulseAnswer.Item"] = null,
        ["PulseComment.Text"] = Who.Staff,
        ["SurveyAnswer.Item"] = null,
    };

    /// <summary>What a mail may carry to those who may read it; no word of a conversation is among it.</summary>
    public static readonly IReadOnlySet<string> Mailable = new HashSet<string>(StringComparer.Ordinal)
    {
        "Organisation.Name",
        "Person.FirstName",
        "Person.LastName",
        "Person.AddressedAs",
        "Person.Email",
        "Programme.TitleLv",
        "Programme.TitleEn",
        "Session.Place",
        "Circle.Place",
    };

    /// <summary>Who may read this text in this very row; Owner stands for the person of <see cref="OwnerOf"/>.</summary>
    public static Who? In(object row, string name) =>
        row switch
        {
            Note { IsPrivate: true } => Who.Owner,
            Insight { IsShared: true } => Who.Pair,
            // What somebody finds out about themselves is theirs until they share it.
            SheetPart { IsShared: true } => Who.Pair,
            // How to stay in touch is told once both have chosen to.
            Relationship { Stage: Stage.MovingOn } when name.EndsWith("ContactPreference", StringComparison.Ordinal) =>
                Who.Pair,
            // What others may ask about is told to them once the person has chosen to be listed.
            Relationship { Mentee.IsAlumnus: true } when name == "Mentee.AskMeAbout" => Who.Participant,
            Relationship { Mentor.IsAlumnus: true } when name == "Mentor.AskMeAbout" => Who.Participant,
            _ => Of[$"{row.GetType().Name}.{name}"],
        };

    public static bool IsClassified(object row, string name) =>
        Of.TryGetValue($"{row.GetType().Name}.{name}", out var readers) && readers is not null;

    public static Guid? OwnerOf(object row) =>
        row switch
        {
            Person person => person.Id,
            Enrolment place => place.PersonId,
            Note note => note.AuthorId,
            Message message => message.AuthorId,
            Reflection line => line.AuthorId,
            Insight insight => insight.AuthorId,
            SheetPart part => part.OwnerId,
            Skill skill => skill.OwnerId,
            SignInSession session => session.AccountId,
            Pieredze.Questions.OwnQuestion own => own.AccountId,
            Pieredze.Safeguards.Supporting.MentorQuestion question => question.MentorId,
            _ => null,
        };

    /// <summary>Texts of a model that nobody has classified; what Identity keeps for itself is no text of people.</summary>
    public static IEnumerable<string> Unclassified(Microsoft.EntityFrameworkCore.Metadata.IModel model) =>
        Texts(model).Where(name => !Of.ContainsKey(name));

    public static IEnumerable<string> Texts(Microsoft.EntityFrameworkCore.Metadata.IModel model) =>
        Everything
            .Roots(model)
            .Where(t => t.ClrType.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) != true)
            .SelectMany(t =>
                Everything
                    .Properties(t)
                    .Where(p => IsText(p.Property.ClrType))
                    .Select(p => $"{t.ClrType.Name}.{p.Name}")
            );

    public static bool IsText(Type type) =>
        type == typeof(string)
        || type == typeof(byte[])
        || type.IsAssignableTo(typeof(IEnumerable<string>))
        || type.IsAssignableTo(typeof(IEnumerable<Guid>));
}
