using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Questions;

namespace Pieredze.Relationships.Working;

public sealed class SessionPageModel(PairDesk desk, SessionInvitation invitation) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "pair")]
    public Guid PairId { get; set; }

    [BindProperty(SupportsGet = true, Name = "session")]
    public Guid SessionId { get; set; }

    public PairDesk Desk => desk;
    public Session Session { get; private set; } = null!;

    /// <summary>What was typed when the other had changed the shared note meanwhile.</summary>
    public string? Typed { get; private set; }

    public Note? Note(bool isPrivate) =>
        Session.Notes.FirstOrDefault(n => n.IsPrivate == isPrivate && (!isPrivate || n.AuthorId == desk.MyId));

    public string? Question(string language) =>
        QuestionBank.OfTheDay(
            "ABCDE"[(int)desk.Pair.Stage],
            language == "lv" ? Language.Latvian : Language.English,
            desk.Clock.Today,
            PairId
        );

    public async Task LoadAsync() => Session = (await desk.WithSession(PairId, SessionId))!;

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Session is null ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostRescheduleAsync(DateOnly? on, TimeOnly? at, int minutes, string? place) =>
        Do(
            "session-moved",
            (pair, me) =>
            {
                Refusal.Check(
                    on is null || at is null ? new("meeting-needs-time")
                    : place?.Length > 200 ? new("too-long")
                    : null
                );
                var starts = desk.Clock.ToUtc(on!.Value.ToDateTime(at!.Value));
                pair.Reschedule(me, Session, on.Value, starts, minutes, place, desk.Clock.Now);
                invitation.Send(Session, desk);
            }
        );

    public Task<IActionResult> OnPostCancelAsync() =>
        Do(
            "session-cancelled",
            (pair, me) =>
            {
                pair.Cancel(me, Session, desk.Clock.Now);
                invitation.Send(Session, desk);
            }
        );

    public Task<IActionResult> OnPostRecordAsync(DateOnly? on, int minutes) =>
        Do(
            "session-held",
            (pair, me) =>
            {
                Refusal.Check(on is null ? new("meeting-needs-day") : null);
                pair.Record(me, Session, on!.Value, minutes, desk.Clock);
            }
        );

    public Task<IActionResult> OnPostAgendaAsync(string? text) =>
        Do(null, (pair, me) => pair.AddToAgenda(me, Session, text ?? ""));

    public Task<IActionResult> OnPostTakeOffAsync(Guid item) =>
        Do(null, (pair, me) => pair.TakeOffAgenda(me, Session, item));

    public Task<IActionResult> OnPostSharedAsync(string? text, long seen)
    {
        Typed = text;
        return Do(null, (pair, me) => pair.Write(me, Session, false, text ?? "", seen, desk.Clock.Now));
    }

    public Task<IActionResult> OnPostPrivateAsync(string? text) =>
        Do(null, (pair, me) => pair.Write(me, Session, true, text ?? "", 0, desk.Clock.Now));

    public Task<IActionResult> OnPostStepAsync(string? text, Guid owner, DateOnly? due) =>
        Do(null, (pair, me) => pair.AddNextStep(me, Session, owner, text ?? "", due));

    public Task<IActionResult> OnPostTickAsync(Guid step) =>
        Do(null, (pair, me) => pair.TickNextStep(me, Session, step, desk.Clock.Today));

    public Task<IActionResult> OnPostHandOverAsync(Dictionary<string, string> answers, int? share) =>
        Do(null, (pair, me) => pair.TellHandOver(me, Session, answers, share));

    private async Task<IActionResult> Do(string? kind, Action<Relationship, Guid> change)
    {
        await LoadAsync();
        if (Session is null)
        {
            return NotFound();
        }

        change(desk.Pair, desk.MyId);
        await desk.SaveAsync(kind, SessionId);
        return LocalRedirect($"/pairs/{PairId}/sessions/{SessionId}");
    }
}
