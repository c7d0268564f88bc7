using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;

namespace Pieredze.Relationships.Working;

public sealed class SessionsModel(PairDesk desk, SessionInvitation invitation) : PairPage(desk)
{
    public int RhythmWeeks { get; private set; }

    public override async Task LoadAsync()
    {
        await Desk.WithSessions(PairId);
        RhythmWeeks = await Desk.RhythmWeeks();
    }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostPlanAsync(DateOnly? on, TimeOnly? at, int minutes, string? place) =>
        Do(
            "session-planned",
            () =>
            {
                Refusal.Check(
                    on is null || at is null ? new("meeting-needs-time")
                    : place?.Length > 200 ? new("too-long")
                    : null
                );
                var starts = Desk.Clock.ToUtc(on!.Value.ToDateTime(at!.Value));
                return Desk.Pair.Plan(Desk.MyId, on.Value, starts, minutes, place?.Trim(), Desk.Clock.Now);
            }
        );

    public Task<IActionResult> OnPostRecordAsync(DateOnly? on, int minutes, Guid? id) =>
        Do(
            "session-held",
            () =>
            {
                Refusal.Check(on is null ? new("meeting-needs-day") : null);
                return Desk.Pair.Record(Desk.MyId, null, on!.Value, minutes, Desk.Clock, id);
            }
        );

    public Task<IActionResult> OnPostRhythmAsync(
        DateOnly? on,
        TimeOnly? at,
        int minutes,
        int weeks,
        int times,
        string? place
    ) =>
        ChangeAsync(() =>
        {
            Refusal.Check(
                on is null || at is null ? new("meeting-needs-time")
                : place?.Length > 200 ? new("too-long")
                : null
            );
            var known = Desk.Pair.Sessions.Select(s => s.Id).ToHashSet();
            var rhythm = new Rhythm(on!.Value, at!.Value, minutes, weeks, times, place);
            var planned = Desk.Pair.PlanRhythm(Desk.MyId, rhythm, Desk.Clock.Zone, Desk.Clock.Now);
            var added = planned.Where(s => !known.Contains(s.Id)).ToList();
            added.ForEach(s => invitation.Send(s, Desk));
            return added.Count > 0 ? "session-planned" : null;
        });

    private Task<IActionResult> Do(string kind, Func<Session> change)
    {
        Session session = null!;
        return ChangeAsync(
            () =>
            {
                var known = Desk.Pair.Sessions.Count;
                session = change();
                if (known == Desk.Pair.Sessions.Count)
                {
                    return null;
                }

                if (session.State == SessionState.Planned)
                {
                    invitation.Send(session, Desk);
                }

                return kind;
            },
            () => $"/pairs/{PairId}/sessions/{session.Id}"
        );
    }
}
