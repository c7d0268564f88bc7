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

    public IReadOnlyList<Question> Deck => [.. QuestionBank.All.Where(q => q.Stage == "ABCDE"[(int)Desk.Pair.Stage])];

    /// <summary>A question in the reader's language; one that the bank no longer has, as it was.</summary>
    public static string InWords(string question, string language) =>
        QuestionBank.All.FirstOrDefault(q => q.Latvian == question)?.In(Of(language)) ?? question;

    /// <summary>The two estimates, once both have told theirs.</summary>
    public Measurement.TalkShare? Share =>
        Session is { MentorTalkShare: { } mentor, MenteeTalkShare: { } mentee } ? new(mentor, mentee) : null;

    public string? MyLearned => Desk.IAmMentee ? Session.MenteeLearned : Session.MentorLearned;
    public string? OthersLearned => Desk.IAmMentee ? Session.MentorLearned : Session.MenteeLearned;

    public bool Ticked(string field, string value, List<string> stored) =>
        Typed("Story", "seen") is null ? stored.Contains(value) : Request.Form[field].Contains(value);

    /// <summary>What the other told of the meeting while this form was open.</summary>
    public bool ToldMeanwhile =>
        ViewData["Refusal"] is Refusal { Key: "changed-meanwhile" } && Typed("Story", "seen") is not null;

    public Task<IActionResult> OnPostTakeAlongAsync(string? question) =>
        Do(null, (pair, me) => pair.TakeAlong(me, Session, question ?? ""));

    public Task<IActionResult> OnPostLeaveOutAsync(string? question) =>
        Do(null, (pair, me) => pair.LeaveOut(me, Session, question ?? ""));

    public Task<IActionResult> OnPostStoryAsync(
        string? depthTopic,
        List<string> techniques,
        string? otherTechnique,
        List<string> supports,
        List<string> experience,
        string? seen
    ) =>
        Do(
            null,
            (pair, me) =>
            {
                var told = new SessionStory
                {
                    DepthTopic = depthTopic,
                    Techniques = techniques,
                    OtherTechnique = otherTechnique,
                    Supports = supports,
                    Experience = experience,
                };
                Refusal.Check(Seen.WhyNot(seen, SessionStory.Of(Session).Shown(), told.Tidy().Shown()));
                pair.Tell(me, Session, told);
            }
        );

    public Task<IActionResult> OnPostLearnedAsync(string? text, string? seen) =>
        Do(
            null,
            (pair, me) =>
            {
                Refusal.Check(Seen.WhyNot(seen, [MyLearned], [text]));
                pair.TellLearned(me, Session, text);
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

    private static Language Of(string language) => language == "lv" ? Language.Latvian : Language.English;
}
