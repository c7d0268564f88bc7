using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Safeguards.Supporting;

/// <summary>How mentors of a programme are supported: the work itself for mentor support, figures for all who run it.</summary>
public sealed class ProgrammeSupportModel(
    Database db,
    Me me,
    Clock clock,
    Sealer sealer,
    SupportPost post,
    Platform.Words.Words words
) : PageModel, IReload
{
    [FromRoute(Name = "programme")]
    public Guid Id { get; set; }

    public Programme Programme { get; private set; } = null!;
    public int CirclesHeld { get; private set; }
    public int Minutes { get; private set; }
    public CountBand Concerns { get; private set; }
    public IReadOnlyList<Account> Mentors { get; private set; } = [];
    public IReadOnlyList<Circle> Circles { get; private set; } = [];
    public IReadOnlyList<SupervisionHour> MyHours { get; private set; } = [];
    public IReadOnlyList<PrivateQuestion> Questions { get; private set; } = [];
    public Clock Clock => clock;
    public DateTime Now => clock.Now;

    /// <summary>Only mentor support sees more than figures.</summary>
    public bool Supports => me.Held.HasFlag(Who.MentorSupport);

    public string NameOf(Guid mentor) => Mentors.FirstOrDefault(m => m.Id == mentor)?.Name ?? "–";

    public string? Typed(string form, string field) =>
        Request.HasFormContentType && Request.Query["handler"] == form ? $"{Request.Form[field]}" : null;

    /// <summary>Nobody is, until somebody was ticked in a form that was refused.</summary>
    public bool IsInvited(Guid mentor) =>
        Typed("Plan", "who") is not null && Request.Form["who"].Contains($"{mentor}", StringComparer.OrdinalIgnoreCase);

    /// <summary>Those whom no circle has asked yet first, for it is their turn; then all others.</summary>
    public IEnumerable<(string Word, IReadOnlyList<Account> Mentors)> Guests
    {
        get
        {
            var asked = Circles
                .Where(c => c.State != CircleState.Cancelled)
                .SelectMany(c => c.Seats)
                .Select(s => s.PersonId)
                .ToHashSet();
            return new (string Word, IReadOnlyList<Account> Mentors)[]
            {
                ("plan-not-asked-yet", [.. Mentors.Where(m => !asked.Contains(m.Id))]),
                ("plan-asked-before", [.. Mentors.Where(m => asked.Contains(m.Id))]),
            }.Where(group => group.Mentors.Count > 0);
        }
    }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostPlanAsync(
        DateOnly on,
        TimeOnly at,
        int minutes,
        string? topic,
        string? place,
        bool everybody,
        List<Guid> who
    ) =>
        WorkAsync(async () =>
        {
            var circle = Circle.Plan(
                new()
                {
                    ProgrammeId = Id,
                    CalledBy = me.Id,
                    StartsAt = clock.ToUtc(on.ToDateTime(at)),
                    Minutes = minutes,
                    Topic = topic,
                    Place = place,
                    Invited = everybody ? [.. Mentors.Select(m => m.Id)] : who,
                },
                [.. Mentors.Select(m => m.Id)],
                clock.Now
            );
            db.Add(circle);
            await InviteAsync(circle);
            return "circle-planned";
        });

    public Task<IActionResult> OnPostHoldAsync(Guid circle) =>
        CircleAsync(circle, c => Task.FromResult(Done(() => c.Hold(clock.Now), "circle-held")));

    public Task<IActionResult> OnPostCancelAsync(Guid circle) =>
        CircleAsync(
            circle,
            async c =>
            {
                c.Cancel();
                await InviteAsync(c);
                return "circle-cancelled";
            }
        );

    public Task<IActionResult> OnPostLogAsync(DateOnly on, int minutes) =>
        WorkAsync(() =>
        {
            db.Add(SupervisionHour.Log(Id, me.Id, on, minutes, clock.Today));
            return Task.FromResult<string?>("hours-logged");
        });

    public Task<IActionResult> OnPostReplyAsync(Guid question, string? text) =>
        WorkAsync(async () =>
        {
            var asked = await db.MentorQuestions.SingleOrDefaultAsync(q =>
                q.Id == question && q.ProgrammeId == Id && q.SupporterId == me.Id
            );
            if (asked is null)
            {
                return null;
            }

            asked.Reply(text, sealer, clock.Today);
            if (await db.Accounts.SingleOrDefaultAsync(a => a.Id == asked.MentorId) is { } mentor)
            {
                post.TellOfAnswer(mentor);
            }

            return "question-answered";
        });

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var (id, mine) = (Id, me.Id);
        var since = clock.Today.AddDays(-7 * SupportQueries.CircleWeeks);
        Programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id);
        CirclesHeld = await SupportQueries.CirclesSince(db, id, since, clock);
        Minutes = await SupportQueries.MinutesSince(db, id, DateOnly.MinValue);
        Concerns = await ConcernCounts.BandAsync(db, id, clock.Today);
        if (!Supports)
        {
            return;
        }

        Mentors = await SupportQueries.Mentors(db, id).Where(a => a.Id != mine).OrderBy(a => a.Name).ToListAsync();
        Circles = await db
            .Circles.Where(c => c.ProgrammeId == id)
            .Include(c => c.Seats)
            .OrderByDescending(c => c.StartsAt)
            .Take(20)
            .AsNoTracking()
            .ToListAsync();
        MyHours = await db
            .SupervisionHours.Where(h => h.ProgrammeId == id && h.SupporterId == mine)
            .OrderByDescending(h => h.On)
            .Take(20)
            .AsNoTracking()
            .ToListAsync();
        var asked = db.MentorQuestions.Where(q => q.ProgrammeId == id && q.SupporterId == mine);
        Questions = await PrivateQuestion.OpenAsync(db, sealer, asked);
    }

    private static string? Done(Action change, string key)
    {
        change();
        return key;
    }

    private Task<IActionResult> CircleAsync(Guid circle, Func<Circle, Task<string?>> change) =>
        WorkAsync(async () =>
        {
            var mine = db.Circles.Where(c => c.ProgrammeId == Id && c.CalledBy == me.Id).Include(c => c.Seats);
            return await mine.SingleOrDefaultAsync(c => c.Id == circle) is { } found ? await change(found) : null;
        });

    private async Task InviteAsync(Circle circle)
    {
        var invited = circle.Seats.Select(s => s.PersonId).ToList();
        var guests = await db.Accounts.Where(a => invited.Contains(a.Id) && a.DisabledAt == null).ToListAsync();
        post.Invite(circle, await db.Accounts.SingleAsync(a => a.Id == me.Id), guests);
    }

    // The page is open to all who run the programme, its work to mentor support alone.
    private async Task<IActionResult> WorkAsync(Func<Task<string?>> work)
    {
        await LoadAsync();
        if (!Supports || await work() is not { } done)
        {
            return NotFound();
        }

        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Safeguards/Supporting")[done];
        return RedirectToPage();
    }
}
