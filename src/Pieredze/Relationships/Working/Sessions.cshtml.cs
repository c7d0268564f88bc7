using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;
using Pieredze.Platform.Web;

namespace Pieredze.Relationships.Working;

public sealed class SessionsModel(PairDesk desk, SessionInvitation invitation) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;

    public Task LoadAsync() => desk.WithSessions(PairId);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostPlanAsync(DateOnly? on, TimeOnly? at, int minutes, string? place)
    {
        await LoadAsync();
        Refusal.Check(
            on is null || at is null ? new("meeting-needs-time")
            : place?.Length > 200 ? new("too-long")
            : null
        );
        var starts = desk.Clock.ToUtc(on!.Value.ToDateTime(at!.Value));
        var session = desk.Pair.Plan(desk.MyId, on.Value, starts, minutes, place, desk.Clock.Now);
        invitation.Send(session, desk);
        await desk.SaveAsync("session-planned", session.Id);
        return LocalRedirect($"/pairs/{PairId}/sessions/{session.Id}");
    }

    public async Task<IActionResult> OnPostRecordAsync(DateOnly? on, int minutes)
    {
        await LoadAsync();
        Refusal.Check(on is null ? new("meeting-needs-day") : null);
        var session = desk.Pair.Record(desk.MyId, null, on!.Value, minutes, desk.Clock);
        await desk.SaveAsync("session-held", session.Id);
        return LocalRedirect($"/pairs/{PairId}/sessions/{session.Id}");
    }
}
