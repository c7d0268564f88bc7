using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Surveys;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Pulse;

/// <summary>Asks a round of the pulse. What follows an answer has the same address whatever it was, so that no log of requests tells it.</summary>
public sealed class PulseModel(Database db, PulseDesk desk, HelpDesk help) : PageModel, IReload
{
    [BindProperty]
    public Dictionary<string, int?> Answers { get; set; } = [];

    [BindProperty, MaxLength(PulseComment.MostLetters)]
    public string? Comment { get; set; }

    public Programme Programme { get; private set; } = null!;

    /// <summary>Null while no round is open for this person.</summary>
    public PulseRound? Round { get; private set; }

    public bool HasAnswered { get; private set; }

    /// <summary>What one can do, once and right after an answer that asks for it; null otherwise.</summary>
    public Help? Help { get; private set; }

    public IReadOnlyList<PulseItem> Items { get; private set; } = [];
    public bool CanAnswer => Round is not null && !HasAnswered;

    private Guid Id => Guid.Parse((string)RouteData.Values["programme"]!);

    public int? Given(PulseItem item) => Answers.GetValueOrDefault(item.Code);

    public async Task OnGetAsync()
    {
        await LoadAsync();
        if (TempData[nameof(Help)] is true && HasAnswered)
        {
            Help = await help.OfAsync(Id);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await desk.OpenAsync(Id) is not { } open)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Page();
        }

        var given = (await desk.ItemsAsync(Id))
            .Select(item => (Item: item, Value: Answers.GetValueOrDefault(item.Code)))
            .Where(a => a.Value is not null)
            .Select(a => (a.Item, a.Value!.Value))
            .ToList();
        await desk.TakeAsync(open.Round, open.Part, given, Comment);
        TempData[nameof(Help)] = given.Exists(a => a.Item.OpensHelp(a.Value));
        return LocalRedirect($"/surveys/{Id}/pulse");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var id = Id;
        Programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id);
        Items = await desk.ItemsAsync(id);
        if (await desk.OpenAsync(id) is var (round, part))
        {
            (Round, HasAnswered) = (round, part.HasAnswered);
        }
    }
}
