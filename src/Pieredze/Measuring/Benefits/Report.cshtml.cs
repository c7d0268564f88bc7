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

    public bool MayMeasure => (me.Held & (Who.Coordinator | Who.Auditor)) != Who.Nobody;
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
        Comments = await CommentsAsync(programme);
    }

    // Comments of several rounds wait for each other until they are ten; a single new one would be known by its round.
    private async Task<IReadOnlyList<string>> CommentsAsync(Guid programme)
    {
        var rounds = db.PulseRounds.Where(r => r.ProgrammeId == programme && r.IsClosed);
        var comments = await db
            .PulseComments.AsNoTracking()
            .Join(rounds, c => c.RoundId, r => r.Id, (c, r) => new { r.Number, Comment = c })
            .ToListAsync();
        List<PulseComment> told = [];
        List<PulseComment> waiting = [];
        foreach (var round in comments.GroupBy(c => c.Number, c => c.Comment).OrderBy(r => r.Key))
        {
            waiting.AddRange(round);
            if (waiting.Count >= Auditor.FewestForHarm)
            {
                told.AddRange(waiting);
                waiting.Clear();
            }
        }

        return [.. told.OrderBy(c => c.Key).Select(c => c.Text)];
    }
}
