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

public sealed class ReadinessModel(Database db, Me me, Clock clock, Platform.Words.Words words) : PageModel, IReload
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

    public async Task<IActionResult> OnPostLaunchAsync()
    {
        var organisation = await db.Organisations.FirstOrDefaultAsync();
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
        Reasons = Programme.WhyNotLaunch(await db.Organisations.FirstOrDefaultAsync());
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

        db.Note(change(programme), clock.Now, me.Id, programme.Id);
        await db.SaveChangesAsync();
        TempData["Done"] = words[done];
        return RedirectToPage();
    }

    private static IQueryable<Programme> Whole(IQueryable<Programme> programmes) =>
        programmes.Include(p => p.Staff).Include(p => p.Readiness).AsSplitQuery();
}
