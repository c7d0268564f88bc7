using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Scales;
using Pieredze.Measuring.Surveys;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Measuring.Benefits;

/// <summary>Puts the report together, in few questions to the database however large a programme is.</summary>
public sealed class ReportDesk(Database db, WorkShelf shelf, Clock clock)
{
    /// <summary>The report on a wave, by default on the latest that has been published up to the end.</summary>
    public async Task<BenefitReport> OfAsync(Guid id, Wave? wanted = null)
    {
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id);
        var plans = await db
            .MeasurementPlans.AsNoTracking()
            .Where(p => p.ProgrammeId == id)
            .OrderBy(p => p.Number)
            .ToListAsync();
        var snapshots = await db
            .Snapshots.AsNoTracking()
            .Include(s => s.Cuts)
            .Where(s => s.ProgrammeId == id && s.Wave != null)
            .ToListAsync();
        var waves = snapshots.Select(s => s.Wave!.Value).Order().ToList();
        var wave = waves.Contains(wanted ?? Wave.End) ? wanted ?? Wave.End : waves.Cast<Wave?>().LastOrDefault();
        var told = snapshots.Find(s => s.Wave == wave);
        var own = await db.OwnFigures.AsNoTracking().SingleOrDefaultAsync(f => f.ProgrammeId == id);
        var series = await db
            .KpiSeries.AsNoTracking()
            .Include(s => s.Points)
            .Where(s => s.ProgrammeId == id)
            .ToListAsync();
        var scales = await db.OwnScales.InAsync(id);
        var named = plans.Find(p => p.Number == told?.Plan)?.OtherProgrammeId;
        var other = named is null ? null : await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == named);
        var plan = plans.LastOrDefault() ?? MeasurementPlan.For(programme, clock.Now);
        return new()
        {
            Programme = programme,
            Plans = plans.Count > 0 ? plans : [plan],
            Wave = wave,
            Waves = waves,
            PublishedAt = told?.PublishedAt,
            Turnout = told?.Cuts.FirstOrDefault(c => c.Subject == Subject.Turnout)?.Read<Turnout>(),
            Lines =
            [
                .. Indicators
                    .InReport(StyleDial.Band(programme.Style) == StyleBand.Developmental)
                    .Select(i => Line(i, told, series.Count > 0)),
            ],
            Scales = [.. scales.Select(s => new ScaleResult(s, Line(s.Indicator, told, hasSeries: false)))],
            Held =
            [
                .. new[] { Wave.ThreeMonthsOn, Wave.SixMonthsOn }.Select(w =>
                    (
                        w,
                        snapshots
                            .Find(s => s.Wave == w)
                            ?.Cuts.FirstOrDefault(c => c.Subject == SurveyItem.Held)
                            ?.Read<Tally>()
                    )
                ),
            ],
            Other = other,
            Own = own ?? new() { ProgrammeId = id },
            Retention = own is { Stayed: { } stayed, Participants: { } all, OthersStayed: { } others, Others: { } rest }
                ? Retention.Of(stayed, all, others, rest)
                : null,
            Series = [.. series.OrderBy(s => s.Name)],
            Work = (await shelf.OfAsync(id)).Read(),
        };
    }

    private static BenefitLine Line(Indicator indicator, Snapshot? told, bool hasSeries)
    {
        if (indicator.Asked is null)
        {
            return new(indicator, hasSeries ? BenefitStatus.Measured : BenefitStatus.NotMeasured);
        }

        var main = indicator.Asked switch
        {
            Respondent.Mentee => Group.Mentees,
            Respondent.Mentor => Group.Mentors,
            _ => Group.Everybody,
        };
        PublishedCut? Cut(string subject, Group group) =>
            told?.Cuts.FirstOrDefault(c => c.Subject == subject && c.Group == group);
        var cut = Cut(indicator.Code, main);
        // Those who wait answer until the middle: beside a later change their comparison would claim too much.
        var waiting = told?.Wave == Wave.Middle ? Cut(indicator.Code, Group.Waiting)?.Read<Comparison>() : null;
        var other = Cut(indicator.Code, Group.OtherUnit)?.Read<Comparison>();
        var comparison = other ?? waiting;
        var isCompared = main == Group.Mentees && comparison is { Kind: ComparisonKind.Compared };
        return new(indicator, cut?.Status ?? BenefitStatus.NotMeasured)
        {
            Levels = Cut(Subject.Levels(indicator.Code), main)?.Read<LevelNumbers>(),
            People = cut?.People,
            Main = cut?.Read<WaveNumbers>()?.Beside(isCompared),
            Mentees = main == Group.Everybody ? Cut(indicator.Code, Group.Mentees)?.Read<WaveNumbers>() : null,
            Mentors = main == Group.Everybody ? Cut(indicator.Code, Group.Mentors)?.Read<WaveNumbers>() : null,
            Funnel = Cut(Subject.Left(indicator.Code), main)?.Read<FunnelNumbers>(),
            Then = Cut(Subject.Then(indicator.Code), main)?.Read<ThenRating>(),
            Comparison = comparison,
            IsBesideOther = other is not null,
        };
    }
}
