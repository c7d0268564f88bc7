using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Pulse;
using Pieredze.Platform.Data;

namespace Pieredze.Measuring.Benefits;

public sealed class ReportModel(Database db, Me me, ReportDesk desk, PulseFigures pulse) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "wave")]
    public Wave? Wanted { get; set; }

    public BenefitReport Report { get; private set; } = null!;
    public IReadOnlyDictionary<string, PulseTally> Pulse { get; private set; } = new Dictionary<string, PulseTally>();

    /// <summary>What people added in words, in the order of random keys; empty while there are fewer than ten.</summary>
    public IReadOnlyList<string> Comments { get; private set; } = [];

    public bool Coordinates => me.Held.HasFlag(Who.Coordinator);

    /// <summary>On one scale each, and those of which only the change may be told.</summary>
    public IReadOnlyList<Chart> Charts =>
        [
            .. new[]
            {
                Chart.OfLevels("agreement", Report.Measured, Scale.Agreement),
                Chart.OfLevels("ten", Report.Measured, Scale.ZeroToTen),
                Chart.OfChanges("change", Report.Measured),
            }.Where(c => c.Rows.Count > 0),
        ];

    public async Task OnGetAsync(Guid programme)
    {
        Report = await desk.OfAsync(programme, Wanted);
        Pulse = await pulse.OfAsync(programme);
        var rounds = db.PulseRounds;
        var comments = await db
            .PulseComments.AsNoTracking()
            .Where(c => rounds.Any(r => r.Id == c.RoundId && r.ProgrammeId == programme && r.IsClosed))
            .OrderBy(c => c.Key)
            .Select(c => c.Text)
            .ToListAsync();
        Comments = comments.Count >= Auditor.FewestForHarm ? comments : [];
    }
}
