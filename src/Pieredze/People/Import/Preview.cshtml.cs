using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.People.Import;

/// <summary>What came of a file that is in.</summary>
public sealed record ImportOutcome(int Added, int Updated, bool HasRest);

public sealed class PreviewModel(Database db, ImportDesk desk, ImportRun run, Me me, Platform.Words.Words words)
    : PageModel,
        IReload
{
    private const int SecondsBetweenLooks = 2;
    private const int Chunk = 5_000;

    public Guid ProgrammeId { get; private set; }
    public Guid ImportId { get; private set; }
    public string FileName { get; private set; } = "";

    /// <summary>The file while it waits for a yes; else it is on its way or in.</summary>
    public OnDesk? Desk { get; private set; }

    public ImportProgress? Progress { get; private set; }
    public ImportOutcome? Outcome { get; private set; }

    /// <summary>How many of the people are known already.</summary>
    public int Known { get; private set; }

    /// <summary>How many rows name a manager who is neither known nor in the file.</summary>
    public int WithoutManager { get; private set; }

    public bool HasFailed => run.HasFailed(ImportId);

    public async Task<IActionResult> OnGetAsync(Guid programme, Guid import)
    {
        if (!await FindAsync(programme, import))
        {
            return NotFound();
        }

        if (Progress is not null)
        {
            // Shows how far it is without a script.
            Response.Headers["Refresh"] = $"{SecondsBetweenLooks}";
        }

        return Page();
    }

    public async Task<IActionResult> OnPostMapAsync(Guid programme, Guid import, List<ImportField> mapping)
    {
        if (!await FindAsync(programme, import))
        {
            return NotFound();
        }

        if (Desk is not null)
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

        if (Desk is not null)
        {
            var rejected = Desk.Plan.RejectedLines.Count;
            Refusal.Check(
                ImportPlan.WhyNot(Desk.Mapping)
                    ?? (
                        Desk.Plan.Accepted.Count == 0 ? new("import-nothing-good")
                        : rejected > 0 && !onlyGood ? new("import-all-or-nothing", ("count", rejected))
                        : null
                    )
            );
            await run.StartAsync(Desk, me.Id);
        }

        return LocalRedirect(Request.Path);
    }

    /// <summary>Fetches the file of the address once more, after a rule said no.</summary>
    public Task LoadAsync() => FindAsync(ProgrammeId, ImportId);

    private async Task<bool> FindAsync(Guid programme, Guid import)
    {
        (ProgrammeId, ImportId, Progress) = (programme, import, run.Progress(import));
        byte[] none = [];
        var batch = await db
            .ImportBatches.Where(b => b.Id == import && b.ProgrammeId == programme)
            .Select(b => new
            {
                b.FileName,
                b.ConfirmedAt,
                b.Added,
                b.Updated,
                HasRest = b.Content != none,
            })
            .SingleOrDefaultAsync();
        if (batch is null)
        {
            return false;
        }

        FileName = batch.FileName;
        ViewData["Programme"] = (await db.Programmes.FindAsync(programme))?.Title(words.Language);
        if (batch.ConfirmedAt is not null)
        {
            (Outcome, Progress) = (new(batch.Added, batch.Updated, batch.HasRest), null);
        }
        else if (Progress is null)
        {
            Desk = await desk.TakeAsync(programme, import);
            await CountAsync(Desk?.Plan.Accepted ?? []);
        }

        return true;
    }

    private async Task CountAsync(IReadOnlyList<ImportedPerson> people)
    {
        var emails = people.Select(p => p.Email).ToHashSet();
        Known = (await KnownAsync(emails)).Count;
        var outside = people.Select(p => p.ManagerEmail).OfType<string>().Where(e => !emails.Contains(e)).ToHashSet();
        outside.ExceptWith(await KnownAsync(outside));
        WithoutManager = people.Count(p => p.ManagerEmail is { } manager && outside.Contains(manager));
    }

    private async Task<List<string>> KnownAsync(IReadOnlyCollection<string> emails)
    {
        var known = new List<string>();
        foreach (var chunk in emails.Chunk(Chunk))
        {
            known.AddRange(await db.People.Where(p => chunk.Contains(p.Email)).Select(p => p.Email).ToListAsync());
        }

        return known;
    }
}
