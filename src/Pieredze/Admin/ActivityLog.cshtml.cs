using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Admin;

/// <summary>One happening as administrators see it; names stand only where somebody answers for what they did.</summary>
public sealed record ActivityLine(string Kind, DateTime At, string? By, string? About, Guid? Programme)
{
    public bool IsNamed => Kinds.OfStaff.Contains(Kind);

    public bool IsOfPair => Kinds.OfPairs.Contains(Kind);
}

public sealed class ActivityLogModel(Database db, Clock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid? Programme { get; set; }

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Paging Paging { get; private set; } = null!;
    public IReadOnlyList<ActivityLine> Lines { get; private set; } = [];
    public IReadOnlyList<ProgrammeLine> Programmes { get; private set; } = [];
    public bool IsFiltered => Programme is not null || !string.IsNullOrEmpty(Kind);

    public DateTime Local(DateTime at) => clock.ToLocal(at);

    public string? TitleOf(Guid? programme, string language) =>
        Programmes.FirstOrDefault(p => p.Id == programme)?.Title(language);

    public async Task OnGetAsync()
    {
        var found = db.Happenings.AsNoTracking();
        found = Programme is { } programme ? found.Where(h => h.ProgrammeId == programme) : found;
        found = string.IsNullOrEmpty(Kind) ? found : found.Where(h => h.Kind == Kind);
        Paging = Paging.Of(
            Number,
            await found.CountAsync(),
            page => $"/admin/activity?programme={Programme}&kind={Uri.EscapeDataString(Kind ?? "")}&p={page}"
        );
        var page = await found
            .OrderByDescending(h => h.At)
            .ThenByDescending(h => h.Id)
            .Skip(Paging.Skipped)
            .Take(Paging.Size)
            .ToListAsync();
        var names = await NamesAsync(page);
        Lines = [.. page.Select(h => Line(h, names))];
        Programmes = await db
            .Programmes.OrderByDescending(p => p.CreatedAt)
            .Select(p => new ProgrammeLine(p.Id, p.TitleLv, p.TitleEn, p.State, false))
            .ToListAsync();
    }

    // What nobody is named for is not even looked up.
    private async Task<Dictionary<Guid, string>> NamesAsync(List<Happening> page)
    {
        var ids = page.Where(h => Kinds.OfStaff.Contains(h.Kind))
            .SelectMany(h => new[] { h.ActorId, h.ObjectId })
            .OfType<Guid>()
            .Distinct()
            .ToList();
        return await db.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
    }

    private static ActivityLine Line(Happening happening, Dictionary<Guid, string> names)
    {
        var line = new ActivityLine(happening.Kind, happening.At, null, null, happening.ProgrammeId);
        return line.IsNamed
            ? line with
            {
                By = names.GetValueOrDefault(happening.ActorId ?? Guid.Empty),
                About = names.GetValueOrDefault(happening.ObjectId ?? Guid.Empty),
            }
            : line;
    }
}
