using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Relationships.Working;

/// <summary>For those who run a programme: how its pairs work, as counts on five or more, and never a word.</summary>
public sealed class ProgrammeWorkModel(Database db, WorkShelf shelf, Clock clock, Platform.Words.Words words)
    : PageModel
{
    public WorkFigures Figures { get; private set; } = null!;
    public DateOnly TakenOn { get; private set; }

    public async Task OnGetAsync(Guid programme)
    {
        var run = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == programme);
        ViewData["Programme"] = run.Title(words.Language);
        var month = await shelf.OfAsync(programme);
        (Figures, TakenOn) = (month.Read(), DateOnly.FromDateTime(clock.ToLocal(month.TakenAt)));
    }
}
