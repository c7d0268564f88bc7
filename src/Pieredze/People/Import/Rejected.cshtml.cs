using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

public sealed class RejectedModel(ImportDesk desk, Platform.Words.Words words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid programme, Guid import)
    {
        if (await desk.TakeAsync(programme, import) is not { } found)
        {
            return NotFound();
        }

        var w = words.For("People/Import");
        var (columns, rows) = found.Plan.Rejected(found.Sheet, w["import-reason"], w.Of);
        return File(
            SheetWriter.Csv(columns, rows, w.Language),
            "text/csv",
            $"{Path.GetFileNameWithoutExtension(found.Batch.FileName)}-{w["import-rejected-name"]}.csv"
        );
    }
}
