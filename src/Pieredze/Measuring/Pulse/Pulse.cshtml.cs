using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Pulse;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Pulse;

public sealed class PulseModel(Database db, PulseDesk desk) : PageModel, IReload
{
    [BindProperty]
    public Dictionary<string, int?> Answers { get; set; } = [];

    [BindProperty, MaxLength(PulseComment.MostLetters)]
    public string? Comment { get; set; }

    public Programme Programme { get; private set; } = null!;

    /// <summary>Null while no round is open for this person.</summary>
    public PulseRound? Round { get; private set; }

    public bool HasAnswered { get; private set; }
    public IReadOnlyList<PulseItem> Items { get; private set; } = [];
    public bool CanAnswer => Round is not null && !HasAnswered;

    private Guid Id => Guid.Parse((string)RouteData.Values["programme"]!);

    public int? Given(PulseItem item) => Answers.GetValueOrDefault(item.Code);

    public Task OnGetAsync() => LoadAsync();

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
        desk.Take(open.Round, open.Part, given, Comment);
        await db.SaveChangesAsync();
        return LocalRedirect(
            given.Exists(a => a.Item.OpensHelp(a.Value)) ? $"/surveys/{Id}/help" : $"/surveys/{Id}/pulse"
        );
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
