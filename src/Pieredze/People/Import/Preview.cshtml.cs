using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.People.Import;

public sealed class PreviewModel(
    Database db,
    ImportDesk desk,
    ImportRun run,
    Me me,
    Clock clock,
    Platform.Words.Words words
) : PageModel, IReload
{
    public static IReadOnlyList<ImportField> Choices { get; } =
    [.. Enum.GetValues<ImportField>().Where(f => f != ImportField.Never)];

    public OnDesk Desk { get; private set; } = null!;

    /// <summary>How many of the rows are people we know already.</summary>
    public int Known { get; private set; }

    public bool IsDone => Desk.Batch.ConfirmedAt is not null && Desk.Batch.Content.Length == 0;
    public int Progress => ImportRun.Progress.GetValueOrDefault(Desk.Batch.Id);

    public async Task<IActionResult> OnGetAsync(Guid programme, Guid import) =>
        await FindAsync(programme, import) ? Page() : NotFound();

    public async Task<IActionResult> OnPostMapAsync(Guid programme, Guid import, List<ImportField> mapping)
    {
        if (!await FindAsync(programme, import))
        {
            return NotFound();
        }

        if (Desk.Batch.ConfirmedAt is null)
        {
            await desk.MapAsync(Desk, mapping);
        }

        return LocalRedirect(Request.Path);
    }

    public async Task<IActionResult> OnPostConfirmAsync(Guid programme, Guid import, bool onlyGood)
    {
        if (!await FindAsync(programme, import))
        {
            return NotFound();
        }

        Refusal.Check(
            Desk.Plan.Accepted.Count == 0 ? new("import-nothing-good")
            : Desk.Plan.RejectedLines.Count > 0 && !onlyGood
                ? new("import-all-or-nothing", ("count", Desk.Plan.RejectedLines.Count))
            : null
        );
        var now = clock.Now;
        // A second click finds the batch confirmed and changes nothing.
        if (
            await db
                .ImportBatches.Where(b => b.Id == import && b.ConfirmedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.ConfirmedAt, now)) == 1
        )
        {
            await run.StartAsync(Desk, me.Id);
        }

        return LocalRedirect(Request.Path);
    }

    /// <summary>Fetches the file of the address once more, after a rule said no.</summary>
    public async Task LoadAsync() =>
        await FindAsync(Guid.Parse($"{RouteData.Values["programme"]}"), Guid.Parse($"{RouteData.Values["import"]}"));

    private async Task<bool> FindAsync(Guid programme, Guid import)
    {
        if (await desk.TakeAsync(programme, import) is not { } found)
        {
            return false;
        }

        Desk = found;
        ViewData["Programme"] = (await db.Programmes.FindAsync(programme))?.Title(words.Language);
        foreach (var chunk in found.Plan.Accepted.Select(p => p.Email).Chunk(5_000))
        {
            Known += await db.People.CountAsync(p => chunk.Contains(p.Email));
        }

        return true;
    }
}
