using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Questions;

namespace Pieredze.Relationships.Working;

public sealed partial class SessionPageModel(
    PairDesk desk,
    SessionInvitation invitation,
    Database db,
    Platform.Words.Words words
) : PairPage(desk)
{
    [BindProperty(SupportsGet = true, Name = "session")]
    public Guid SessionId { get; set; }

    public Session Session { get; private set; } = null!;

    public Note? Note(bool isPrivate) =>
        Session.Notes.FirstOrDefault(n => n.IsPrivate == isPrivate && (!isPrivate || n.AuthorId == Desk.MyId));

    public string? Question(string language) =>
        QuestionBank.OfTheDay("ABCDE"[(int)Desk.Pair.Stage], Reads.In(language), Desk.Clock.Today, PairId, OfProgramme);

    public bool MayStartAgenda => Desk.Pair.WhyNotStartAgenda(Desk.MyId, Session, AgendaTemplate.Known(words)) is null;

    public override async Task LoadAsync()
    {
        Session = (await Desk.WithWholeSession(PairId, SessionId))!;
        await LoadQuestionsAsync();
    }

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Session is null ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostRescheduleAsync(
        DateOnly? on,
        TimeOnly? at,
        int minutes,
        string? place,
        int sequence
    ) =>
        Do(
            "session-moved",
            (pair, me) =>
            {
                Refusal.Check(
                    on is null || at is null ? new("meeting-needs-time")
                    : place?.Length > 200 ? new("too-long")
                    : null
                );
                var starts = Desk.Clock.ToUtc(on!.Value.ToDateTime(at!.Value));
                var seen = sequence == Session.CalendarSequence;
                if (pair.Reschedule(me, Session, on.Value, starts, minutes, place, Desk.Clock.Now))
                {
                    Refusal.Check(seen ? null : new("meeting-moved-meanwhile"));
                    invitation.Send(Session, Desk);
                }
            }
        );

    public Task<IActionResult> OnPostCancelAsync() =>
        Do(
            "session-cancelled",
            (pair, me) =>
            {
                if (pair.Cancel(me, Session, Desk.Clock.Now))
                {
                    invitation.Send(Session, Desk);
                }
            }
        );

    public Task<IActionResult> OnPostRecordAsync(DateOnly? on, int minutes) =>
        Do(
            "session-held",
            (pair, me) =>
            {
                Refusal.Check(on is null ? new("meeting-needs-day") : null);
                pair.Record(me, Session, on!.Value, minutes, Desk.Clock);
            }
        );

    public Task<IActionResult> OnPostAgendaAsync(string? text) =>
        Do(null, (pair, me) => pair.AddToAgenda(me, Session, text ?? ""));

    public Task<IActionResult> OnPostTemplateAsync() =>
        Do(
            null,
            (pair, me) =>
                pair.StartAgenda(
                    me,
                    Session,
                    AgendaTemplate.In(words.For("Relationships/Working")),
                    AgendaTemplate.Known(words)
                )
        );

    public Task<IActionResult> OnPostTakeOffAsync(Guid item) =>
        Do(null, (pair, me) => pair.TakeOffAgenda(me, Session, item));

    public Task<IActionResult> OnPostSharedAsync(string? text, long seen) =>
        Do(null, (pair, me) => pair.Write(me, Session, false, text ?? "", seen, Desk.Clock.Now));

    public Task<IActionResult> OnPostPrivateAsync(string? text, string? seen) =>
        Do(
            null,
            (pair, me) =>
            {
                Refusal.Check(Seen.WhyNot(seen, [Note(true)?.Text], [text]));
                pair.Write(me, Session, true, text ?? "", 0, Desk.Clock.Now);
            }
        );

    public Task<IActionResult> OnPostStepAsync(string? text, Guid owner, DateOnly? due) =>
        Do(null, (pair, me) => pair.AddNextStep(me, Session, owner, text ?? "", due));

    public Task<IActionResult> OnPostTickAsync(Guid step, bool? done) =>
        Do(null, (pair, me) => pair.TickNextStep(me, Session, step, Desk.Clock.Today, done));

    public Task<IActionResult> OnPostHandOverAsync(Dictionary<string, string> answers, int? share) =>
        Do(null, (pair, me) => pair.TellHandOver(me, Session, answers, share));

    protected override bool IsThere => Session is not null;

    private Task<IActionResult> Do(string? kind, Action<Relationship, Guid> change) =>
        ChangeAsync(
            () =>
            {
                var before = (Session.State, Session.CalendarSequence);
                change(Desk.Pair, Desk.MyId);
                return before == (Session.State, Session.CalendarSequence) ? null : kind;
            },
            () => $"/pairs/{PairId}/sessions/{SessionId}",
            SessionId
        );
}
