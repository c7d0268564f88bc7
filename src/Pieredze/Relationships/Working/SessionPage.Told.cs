using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Questions;

namespace Pieredze.Relationships.Working;

// What the two bring to a meeting and tell of it afterwards.
public sealed partial class SessionPageModel
{
    /// <summary>An observation that judges, held back once so that its writer may find other words.</summary>
    public string? Judging { get; private set; }

    /// <summary>What the programme adds to the bank.</summary>
    public IReadOnlyList<Question> OfProgramme { get; private set; } = [];

    /// <summary>One's own questions, in the one language in which they were written.</summary>
    public IReadOnlyList<Question> Own { get; private set; } = [];

    public IReadOnlyList<Question> Deck =>
        [.. Own.Concat(OfProgramme).Concat(QuestionBank.All).Where(q => q.Stage == "ABCDE"[(int)Desk.Pair.Stage])];

    /// <summary>A question in the reader's language; one that is in no list any more, as it was.</summary>
    public string InWords(string question, string language) =>
        QuestionBank.All.Concat(OfProgramme).FirstOrDefault(q => q.Latvian == question)?.In(Reads.In(language))
        ?? question;

    private async Task LoadQuestionsAsync()
    {
        var programme = Desk.Pair.ProgrammeId;
        if (Desk.IAmMentee)
        {
            OfProgramme = await AddedQuestions.OfProgrammeAsync(db, programme);
        }
        else
        {
            (OfProgramme, Own) = await AddedQuestions.ForMeetingAsync(db, programme, Desk.MyId);
        }
    }

    /// <summary>The two estimates, once both have told theirs.</summary>
    public Measurement.TalkShare? Share =>
        Session is { MentorTalkShare: { } mentor, MenteeTalkShare: { } mentee } ? new(mentor, mentee) : null;

    public string? MyLearned => Desk.IAmMentee ? Session.MenteeLearned : Session.MentorLearned;
    public string? OthersLearned => Desk.IAmMentee ? Session.MentorLearned : Session.MenteeLearned;

    public SharedText Learned => Shared("Learned", "text", MyLearned);
    public SharedText Depth => Shared("Story", "depthTopic", Session.DepthTopic);
    public SharedText OtherTechnique => Shared("Story", "otherTechnique", Session.OtherTechnique);

    /// <summary>Marks as they are ticked in this form, and as they were shown in it, joined with what is stored.</summary>
    public List<string> Marks(string field, List<string> stored) =>
        Typed("Story", $"shown-{field}") is { } shown
            ? SessionStory.Joined(stored, shown, [.. Request.Form[field].OfType<string>()])
            : stored;

    public Task<IActionResult> OnPostTakeAlongAsync(string? question) =>
        Do(null, (pair, me) => pair.TakeAlong(me, Session, question ?? "", [.. OfProgramme, .. Own]));

    public Task<IActionResult> OnPostLeaveOutAsync(string? question) =>
        Do(null, (pair, me) => pair.LeaveOut(me, Session, question ?? ""));

    public Task<IActionResult> OnPostStoryAsync() =>
        Do(
            null,
            (pair, me) =>
            {
                Refusal.Check(SharedText.WhyNot(Depth, OtherTechnique));
                pair.Tell(
                    me,
                    Session,
                    new()
                    {
                        DepthTopic = Depth.Text,
                        Techniques = Marks("techniques", Session.Techniques),
                        OtherTechnique = OtherTechnique.Text,
                        Supports = Marks("supports", Session.Supports),
                        Experience = Marks("experience", Session.Experience),
                    }
                );
            }
        );

    public Task<IActionResult> OnPostLearnedAsync() =>
        Do(
            null,
            (pair, me) =>
            {
                Refusal.Check(SharedText.WhyNot(Learned));
                pair.TellLearned(me, Session, Learned.Text);
            }
        );

    /// <summary>A judging word is pointed at once; the second time the text is kept as it is.</summary>
    public async Task<IActionResult> OnPostObserveAsync(string? text, bool hinted)
    {
        if (!hinted && Judges(text ?? ""))
        {
            await LoadAsync();
            Judging = text;
            return Session is null ? NotFound() : Page();
        }

        return await Do(null, (pair, me) => pair.Observe(me, Session, text ?? "", Desk.Clock.Now));
    }

    public Task<IActionResult> OnPostTakeBackAsync(Guid observation) =>
        Do(null, (pair, me) => pair.TakeBackObservation(me, Session, observation));

    public Task<IActionResult> OnPostInsightAsync(InsightKind kind, string? text) =>
        Do(null, (pair, me) => pair.KeepInsight(me, kind, text ?? "", SessionId, Desk.Clock.Now));

    public Task<IActionResult> OnPostChallengeAsync(Guid? whose, string? text, ChallengeOutcome? outcome) =>
        Do(null, (pair, me) => pair.Raise(me, whose, text ?? "", outcome, (SessionId, null), Desk.Clock.Now));

    // In whichever of the two languages it is written.
    private static bool Judges(string text) =>
        Enum.GetValues<Language>().Any(language => QuestionCoach.Look(text, language).Kind == Kind.Judgemental);
}
