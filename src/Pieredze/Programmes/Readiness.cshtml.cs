using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Programmes;

public sealed class ReadinessModel(Database db, Me me, Clock clock, IEvidence evidence, Platform.Words.Words words)
    : PageModel,
        IReload
{
    [BindProperty]
    public List<ReadinessAnswer> Answers { get; set; } = [];

    [BindProperty]
    public int Version { get; set; }

    [BindProperty, MaxLength(200)]
    public string? Condition { get; set; }

    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<Refusal> Reasons { get; private set; } = [];
    public bool MayChange { get; private set; }
    public IReadOnlyList<ReadinessChange> Changes { get; private set; } = [];
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();
    public DateOnly Today => clock.Today;

    private Guid Id => Guid.Parse((string)RouteData.Values["programme"]!);

    /// <summary>What was typed, or what is stored.</summary>
    public ReadinessAnswer Shown(ReadinessItem item) =>
        Answers.Find(a => a.Code == item.Code) ?? ReadinessAnswer.From(item);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() =>
        ChangeAsync(
            "readiness-saved",
            programme =>
            {
                Refusal.Check(programme.Version == Version ? null : new("changed-meanwhile"));
                Answers.ForEach(a => programme.Answer(a, clock.Today, me.Id));
                return "readiness-answered";
            }
        );

    public Task<IActionResult> OnPostAddAsync() =>
        ChangeAsync(
            "condition-added",
            programme =>
            {
                Refusal.Check(string.IsNullOrWhiteSpace(Condition) ? new("condition-title-missing") : null);
                programme.AddCondition(Condition!);
                return "condition-added";
            }
        );

    public Task<IActionResult> OnPostRemoveAsync(string code) =>
        ChangeAsync(
            "condition-removed",
            programme =>
            {
                programme.RemoveCondition(code);
                return "condition-removed";
            }
        );

    public Task<IActionResult> OnPostReviewedAsync() =>
        ChangeAsync(
            "conditions-reviewed-done",
            programme =>
            {
                programme.Reviewed(clock.Today);
                return "conditions-reviewed";
            }
        );

    public async Task<IActionResult> OnPostLaunchAsync()
    {
        var organisation = await db.Organisations.SingleOrDefaultAsync();
        return await ChangeAsync(
            "launched",
            programme =>
            {
                programme.Launch(clock.Now, organisation);
                return "programme-launched";
            }
        );
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Programme = await Whole(db.Programmes.Of(me)).AsNoTracking().SingleAsync(p => p.Id == Id);
        Programme.Weigh(await evidence.OfAsync(Programme));
        Changes = [.. Programme.ReadinessChanges.OrderByDescending(c => c.InVersion)];
        Names = await NamesAsync();
        Reasons = Programme.WhyNotLaunch(await db.Organisations.SingleOrDefaultAsync());
        MayChange = Programme.Staff.Any(s => s.PersonId == me.Id && s.Role == StaffRole.Coordinator);
        Version = Programme.Version;
        ModelState.Remove(nameof(Version));
    }

    private async Task<IActionResult> ChangeAsync(string done, Func<Programme, string> change)
    {
        if (await Whole(db.Programmes.CoordinatedBy(me)).SingleOrDefaultAsync(p => p.Id == Id) is not { } programme)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Page();
        }

        programme.Weigh(await evidence.OfAsync(programme));
        db.Note(change(programme), clock.Now, me.Id, programme.Id);
        await db.SaveChangesAsync();
        TempData["Done"] = words[done];
        return RedirectToPage();
    }

    private async Task<Dictionary<Guid, string>> NamesAsync()
    {
        var ids = Changes.Select(c => c.ById).OfType<Guid>().Distinct().ToList();
        return ids.Count == 0
            ? []
            : await db.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
    }

    private static IQueryable<Programme> Whole(IQueryable<Programme> programmes) =>
        programmes.Include(p => p.Staff).Include(p => p.Readiness).Include(p => p.ReadinessChanges).AsSplitQuery();
}
