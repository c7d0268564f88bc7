using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class PauseModel(PairDesk desk, Farewell farewell) : PairPage(desk)
{
    [BindProperty]
    public DateOnly? Until { get; set; }

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Until = Desk.Clock.Today.AddDays(28);
    }

    public Task<IActionResult> OnPostAsync() =>
        ChangeAsync(
            () =>
            {
                Refusal.Check(Until is null ? new("pause-in-the-past") : null);
                var before = (Desk.Pair.Standing, Desk.Pair.PausedUntil);
                Desk.Pair.Pause(Desk.MyId, Until!.Value, Desk.Clock.Today);
                if (before == (Desk.Pair.Standing, Desk.Pair.PausedUntil))
                {
                    return null;
                }

                farewell.Tell(Desk.Other, "pause", $"/pairs/{PairId}");
                return "pair-paused";
            },
            () => $"/pairs/{PairId}"
        );

    public override Task LoadAsync() => Desk.WithSessions(PairId);
}
