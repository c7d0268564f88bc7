using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Activity;
using Pieredze.Measurement.Harms;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Watching;

/// <summary>The six harms of a programme, month by month, and what the staff answers. Always on; nothing here turns it off.</summary>
public sealed class WatchModel(Database db, Me me, Clock clock, MonthShelf shelf, Platform.Words.Words words)
    : PageModel,
        IReload
{
    /// <summary>«2026-11»; without it the newest.</summary>
    [BindProperty(SupportsGet = true, Name = "month")]
    public string? Wanted { get; set; }

    /// <summary>The alert that a form is about, and what was typed there.</summary>
    [BindProperty]
    public Guid? Alert { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public Programme Programme { get; private set; } = null!;
    public MonthlyLook? Look { get; private set; }
    public IReadOnlyList<DateOnly> Months { get; private set; } = [];
    public IReadOnlyList<Sign> Signs { get; private set; } = [];
    public IReadOnlyList<HarmAlert> Alerts { get; private set; } = [];
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();
    public DateOnly Today => clock.Today;
    public bool MayAnswer => (me.Held & (Who.Coordinator | Who.MentorSupport)) != Who.Nobody;
    public bool MaySeeProofs => (me.Held & (Who.Coordinator | Who.Auditor)) != Who.Nobody;
    public bool MayWaive => me.Held.HasFlag(Who.Coordinator);

    public HarmStatus WorstOf(Harm harm) => Signs.Where(s => s.Rule.Harm == harm).Max(s => s.Status);

    private Guid Id => Guid.Parse((string)RouteData.Values["programme"]!);

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Wanted is not null && Look is null ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostAnswerAsync() =>
        ChangeAsync("harm-alert-answered", "alert-answered", alert => alert.Answer(me.Id, Text, clock.Now));

    public Task<IActionResult> OnPostCloseAsync() =>
        ChangeAsync("harm-alert-closed", "alert-closed-done", alert => alert.Close(me.Id, Text, clock.Today));

    public Task<IActionResult> OnPostWaiveAsync() =>
        WaiveAsync("line-waived", programme => programme.WaiveLine(me.Id, Text, byAdministrator: false, clock.Now));

    public Task<IActionResult> OnPostEndWaiverAsync() =>
        WaiveAsync("line-waiver-ended", programme => programme.EndLineWaiver());

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == Id);
        ViewData["Programme"] = Programme.Title(words.Language);
        (Look, Months) = await shelf.FindAsync(Programme, MonthShelf.Read(Wanted), Wanted is null);
        Signs = Look?.All ?? MonthShelf.Nothing;
        Alerts = await db
            .HarmAlerts.Include(a => a.Answers)
            .Where(a => a.ProgrammeId == Id)
            .OrderByDescending(a => a.RaisedOn)
            .ThenBy(a => a.Measure)
            .AsNoTracking()
            .ToListAsync();
        Names = await NamesAsync();
    }

    private async Task<IActionResult> ChangeAsync(string kind, string done, Action<HarmAlert> change)
    {
        if (!MayAnswer)
        {
            return NotFound();
        }

        var alert = await db
            .HarmAlerts.Include(a => a.Answers)
            .SingleOrDefaultAsync(a => a.Id == Alert && a.ProgrammeId == Id);
        if (alert is null)
        {
            return NotFound();
        }

        change(alert);
        db.Note(kind, clock.Now, me.Id, Id, about: alert.Id);
        return await DoneAsync(done);
    }

    private async Task<IActionResult> WaiveAsync(string kind, Action<Programme> change)
    {
        if (!MayWaive)
        {
            return NotFound();
        }

        change(await db.Programmes.SingleAsync(p => p.Id == Id));
        db.Note(kind, clock.Now, me.Id, Id);
        return await DoneAsync($"{kind}-done");
    }

    private async Task<IActionResult> DoneAsync(string done)
    {
        await db.SaveChangesAsync();
        TempData["Done"] = words[done];
        return RedirectToPage();
    }

    private async Task<Dictionary<Guid, string>> NamesAsync()
    {
        var ids = Alerts
            .SelectMany(a => a.Answers.Select(s => s.ById))
            .Concat(Alerts.Select(a => a.ClosedBy).OfType<Guid>())
            .Append(Programme.LineWaiver?.GivenBy ?? Guid.Empty)
            .Distinct()
            .ToList();
        return await db.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
    }
}
