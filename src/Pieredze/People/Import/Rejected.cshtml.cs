using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Sheets;
using Pieredze.Platform.Words;

namespace Pieredze.People.Import;

public sealed class RejectedModel(ImportDesk desk, Words words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid programme, Guid import)
    {
        if (await desk.RejectedAsync(programme, import) is not var (name, sheet, problems))
        {
            return NotFound();
        }

        var w = words.For("People/Import");
        var reason = WordBook.Languages.Prepend(w.Language).Select(l => words.For("People/Import", l)["import-reason"]);
        var rejected = RejectedRows.Of(sheet, problems, [.. reason], w.Of);
        var toMend = w["import-rejected-name"];
        var file = SheetWriter.Like(sheet, rejected.Columns, rejected.Rows);
        var start = Path.GetFileNameWithoutExtension(name);
        return sheet.IsWorkbook
            ? File(file, SheetFile.Workbook, $"{start}-{toMend}.xlsx")
            : File(file, SheetFile.Text, $"{start}-{toMend}.csv");
    }
}
