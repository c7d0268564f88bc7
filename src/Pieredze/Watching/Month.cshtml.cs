using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;
using Pieredze.Programmes;

namespace Pieredze.Watching;

/// <summary>One month of the watch for spreadsheets and other programs: the same frozen look as on the page, and nothing besides.</summary>
public sealed class MonthModel(Database db, MonthShelf shelf, Platform.Words.Words words) : PageModel
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
        WriteIndented = true,
    };

    public async Task<IActionResult> OnGetAsync(Guid programme, string format, string? month)
    {
        var found = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == programme);
        var (look, _) = await shelf.FindAsync(found, MonthShelf.Read(month), month is null);
        if (format is not ("csv" or "xlsx" or "json") || (look is null && month is not null))
        {
            return NotFound();
        }

        var signs = look?.All ?? MonthShelf.Nothing;
        var name =
            $"{words.For("Watching")["watch-file"]}-{(look is null ? "" : MonthShelf.Written(look.Month))}".TrimEnd(
                '-'
            );
        var table = new SignTable(new SignWords(words.For("Watching")));
        return format == "json"
            ? new JsonResult(MonthJson.Of(look, signs), Json)
            : SheetFile.Of(format, name, table.Columns, table.Rows(signs), words.Language);
    }
}

/// <summary>A month as JSON; null where nothing may be shown.</summary>
public sealed record MonthJson(string? Month, bool IsTightened, IReadOnlyList<SignJson> Signs)
{
    public static MonthJson Of(MonthlyLook? look, IReadOnlyList<Sign> signs) =>
        new(
            look is null ? null : MonthShelf.Written(look.Month),
            look?.IsTightened == true,
            [.. signs.Select(s => new SignJson($"{s.Rule.Harm}", s.Rule.Watch, s.Rule.Alert, s))]
        );
}

/// <summary>A sign beside the harm that it may tell of and its limits.</summary>
public sealed record SignJson(string Harm, double Watch, double? Alert, Sign Sign);
