using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Measurement.Benefits;
using Pieredze.Platform.Sheets;

namespace Pieredze.Measuring.Benefits;

/// <summary>The report to take along: a sheet for people, JSON for other programs; no number more than on the page.</summary>
public sealed class BenefitsFileModel(ReportDesk desk, Platform.Words.Words words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "wave")]
    public Wave? Wanted { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid programme, string format)
    {
        if (format is not ("json" or "xlsx"))
        {
            return NotFound();
        }

        var report = await desk.OfAsync(programme, Wanted);
        if (format == "json")
        {
            return new JsonResult(BenefitsJson.Of(report));
        }

        var w = words.For("Measuring");
        var rows = report
            .Lines.Select(l => BenefitSheet.Row(l, w))
            .Concat(report.Scales.Select(s => BenefitSheet.Row(s, w)));
        return SheetFile.Of(format, w["benefits-file"], BenefitSheet.Columns(w), rows, w.Language);
    }
}
