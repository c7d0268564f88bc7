using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Pieredze.Measuring.Benefits;

/// <summary>The report as those read it who answered.</summary>
public sealed class ResultsModel(ReportDesk desk) : PageModel
{
    public BenefitReport Report { get; private set; } = null!;

    public async Task OnGetAsync(Guid programme) => Report = await desk.OfAsync(programme);
}
