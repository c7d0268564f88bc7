using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Activity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Benefits;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Scales;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Plan;

/// <summary>What is measured, how far it is, and what goes out; for the coordinator to change and the auditor to read.</summary>
public sealed class MeasuringModel(
    Database db,
    Me me,
    Clock clock,
    PlanDesk plans,
    Publisher publisher,
    MeasuringLines lines,
    SeriesDesk series,
    ScaleDesk scales,
    Platform.Words.Words words
) : PageModel, IReload
{
    [BindProperty]
    public PlanForm Form { get; set; } = new();

    [BindProperty]
    public FiguresForm Figures { get; set; } = new();

    [BindProperty]
    public SeriesForm Series { get; set; } = new();

    public Programme Programme { get; private set; } = null!;
    public MeasurementPlan Plan { get; private set; } = null!;
    public IReadOnlyList<WaveLine> Waves { get; private set; } = [];
    public IReadOnlyList<RoundLine> Rounds { get; private set; } = [];
    public IReadOnlyList<KpiSeries> Brought { get; private set; } = [];
    public IReadOnlyList<OwnScale> Scales { get; private set; } = [];

    /// <summary>Other programmes that I coordinate, and the one that is named already.</summary>
    public IReadOnlyList<Programme> Others { get; private set; } = [];
    public bool MayChange => me.Held.HasFlag(Who.Coordinator);

    private Guid Id => Guid.Parse((string)RouteData.Values["programme"]!);

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Form = PlanForm.Of(Plan);
        var own = await db.OwnFigures.AsNoTracking().SingleOrDefaultAsync(f => f.ProgrammeId == Programme.Id);
        Figures = new()
        {
            Cost = own?.Cost,
            Stayed = own?.Stayed,
            Participants = own?.Participants,
            OthersStayed = own?.OthersStayed,
            Others = own?.Others,
        };
    }

    /// <summary>Chooses; once frozen, makes the next version.</summary>
    public Task<IActionResult> OnPostAsync() =>
        ChangeAsync(async programme =>
        {
            var plan = await plans.OfAsync(programme);
            if (plan.IsFrozen)
            {
                db.MeasurementPlans.Add(
                    (await plans.FrozenAsync(programme)).Next(await ChosenAsync(programme), clock.Now)
                );
                return ("plan-changed", "plan-changed-done");
            }

            plan.Change(await ChosenAsync(programme), clock.Now);
            plans.Keep(plan);
            return ("plan-chosen", "plan-chosen-done");
        });

    public Task<IActionResult> OnPostFreezeAsync() =>
        ChangeAsync(async programme =>
        {
            await plans.FrozenAsync(programme);
            programme.SettleMeasures(clock.Now);
            return ("plan-frozen", "plan-frozen-done");
        });

    public Task<IActionResult> OnPostPublishAsync(Wave wave, bool sure) =>
        ChangeAsync(async programme =>
        {
            Refusal.Check(sure ? null : new("publish-not-sure"));
            await publisher.WaveAsync(programme, wave, me.Id);
            return (null, "publish-done");
        });

    public Task<IActionResult> OnPostFiguresAsync() =>
        ChangeAsync(async programme =>
        {
            var own = await db.OwnFigures.SingleOrDefaultAsync(f => f.ProgrammeId == programme.Id);
            if (own is null)
            {
                own = new() { ProgrammeId = programme.Id };
                db.OwnFigures.Add(own);
            }

            own.Spend(Figures.Cost);
            own.Retain(Figures.Stayed, Figures.Participants, Figures.OthersStayed, Figures.Others);
            return ("own-figures-entered", "figures-done");
        });

    public Task<IActionResult> OnPostSeriesAsync() =>
        ChangeAsync(async programme =>
        {
            db.KpiSeries.Add(await series.ReadAsync(programme.Id, Series));
            return ("own-figures-entered", "series-done");
        });

    public Task<IActionResult> OnPostRemoveSeriesAsync(Guid series) =>
        ChangeAsync(async programme =>
        {
            if (
                await db
                    .KpiSeries.Include(s => s.Points)
                    .SingleOrDefaultAsync(s => s.Id == series && s.ProgrammeId == programme.Id) is
                { } found
            )
            {
                db.KpiSeries.Remove(found);
            }

            return ("own-figures-entered", "series-removed");
        });

    public Task<IActionResult> OnPostScaleAsync(IFormFile? scale) =>
        ChangeAsync(async programme =>
        {
            await scales.BringAsync(programme, scale);
            return ("scale-brought", "scale-done");
        });

    public Task<IActionResult> OnPostRemoveScaleAsync(string key) =>
        ChangeAsync(async programme =>
        {
            await scales.RemoveAsync(programme, key);
            return ("scale-removed", "scale-gone");
        });

    public IActionResult OnGetExample() => File(ScaleFile.Example(), "application/json", "example.json");

    /// <summary>A scale as the file from which it came.</summary>
    public async Task<IActionResult> OnGetScaleAsync(string key)
    {
        var id = Id;
        return
            await db.OwnScales.AsNoTracking().SingleOrDefaultAsync(s => s.ProgrammeId == id && s.Key == key)
                is { } scale
            ? File(ScaleFile.Of(scale), "application/json", $"{scale.Key}.json")
            : NotFound();
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var id = Id;
        // The gate has seen that I may read this one; with it come those that it may be compared with.
        var (mine, named) = (db.Programmes.CoordinatedBy(me), db.MeasurementPlans.Where(p => p.ProgrammeId == id));
        var all = await db
            .Programmes.AsNoTracking()
            .Where(p => p.Id == id || mine.Any(m => m.Id == p.Id) || named.Any(n => n.OtherProgrammeId == p.Id))
            .OrderBy(p => p.CreatedAt)
            .ToListAsync();
        Programme = all.Single(p => p.Id == id);
        Others = [.. all.Where(p => p.Id != id)];
        Plan = await plans.OfAsync(Programme);
        Waves = await lines.WavesAsync(id);
        Rounds = await lines.RoundsAsync(id);
        Brought = await db.KpiSeries.AsNoTracking().Where(s => s.ProgrammeId == id).OrderBy(s => s.Name).ToListAsync();
        Scales = await db.OwnScales.InAsync(id);
    }

    // Whoever compares two programmes must run both; an own one that is named stays when somebody else runs it now.
    private async Task<NewPlan> ChosenAsync(Programme programme)
    {
        var other = Form.ComparedWith == ComparedWith.OtherUnit ? Form.OtherProgramme : null;
        Refusal.Check(
            other is { } id
            && (await plans.OfAsync(programme)).OtherProgrammeId != id
            && !await db.Programmes.CoordinatedBy(me).AnyAsync(p => p.Id == id)
                ? new("plan-compared-unknown")
                : null
        );
        return new(Form.Indicators, Form.ComparedWith)
        {
            Scales = await db.OwnScales.InAsync(programme.Id),
            OtherProgrammeId = other,
        };
    }

    private async Task<IActionResult> ChangeAsync(Func<Programme, Task<(string? Kind, string Done)>> change)
    {
        var id = Id;
        if (await db.Programmes.CoordinatedBy(me).SingleOrDefaultAsync(p => p.Id == id) is not { } programme)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Page();
        }

        var (kind, done) = await change(programme);
        if (kind is not null)
        {
            db.Note(kind, clock.Now, me.Id, id);
        }

        await db.SaveChangesAsync();
        TempData["Done"] = words[done];
        return LocalRedirect($"/programmes/{id}/measuring");
    }
}
