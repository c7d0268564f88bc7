using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;

namespace Pieredze.Programmes;

/// <summary>All conditions of a programme as a table, those of the organisation included.</summary>
public sealed class ReadinessExportModel(Database db, Me me, IEvidence evidence, Platform.Words.Words words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid programme, string format)
    {
        if (format is not ("csv" or "xlsx"))
        {
            return NotFound();
        }

        var found = await db
            .Programmes.Of(me)
            .Include(p => p.Staff)
            .Include(p => p.Readiness)
            .AsSplitQuery()
            .AsNoTracking()
            .SingleAsync(p => p.Id == programme);
        found.Weigh(await evidence.OfAsync(found));
        var table = new ReadinessSheet(words.For("Programmes"));
        return SheetFile.Of(format, table.Name, table.Columns, table.Rows(found), words.Language);
    }
}
