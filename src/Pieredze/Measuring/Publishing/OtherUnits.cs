using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Scales;
using Pieredze.Measuring.Surveys;
using Pieredze.Platform.Data;

namespace Pieredze.Measuring.Publishing;

/// <summary>
/// The programme of another unit with which one is compared by what its mentees answered, and everything that was told of
/// the same people before, there and here.
/// </summary>
public sealed class OtherUnits(Database db)
{
    /// <summary>
    /// What was answered there in a wave and at the start. Only once that wave has been published there: whoever answers
    /// later would stand in the difference of the two publications. People of one's own programme are left out.
    /// </summary>
    internal async Task<(Answered, Func<string, bool>)?> OfAsync(MeasurementPlan plan, Wave wave)
    {
        if (
            plan.OtherProgrammeId is not { } other
            || !await db.Snapshots.AnyAsync(s => s.ProgrammeId == other && s.Wave == wave)
        )
        {
            return null;
        }

        var (own, all) = (plan.ProgrammeId, db.SurveyReplies);
        var replies = await all.AsNoTracking()
            .Include(r => r.Answers)
            .Where(r => r.ProgrammeId == other && (r.Wave == wave || r.Wave == Wave.Start))
            .Where(r => r.IsPublished && !r.IsWaiting)
            .Where(r => !all.Any(mine => mine.ProgrammeId == own && mine.PersonId == r.PersonId))
            .ToListAsync();
        // A scale with the same key may be another one there; what is compared must be the same to the letter.
        var (here, there) = (await db.OwnScales.InAsync(own), await db.OwnScales.InAsync(other));
        return (
            new(replies, wave),
            code =>
                Indicators.Of(code) is not null
                || here.Any(s => s.Code == code && there.Any(t => ScaleFile.Of(s).SequenceEqual(ScaleFile.Of(t))))
        );
    }

    /// <summary>What was published before of the people of this programme and of the one it is compared with, whoever told it.</summary>
    internal async Task<ILookup<string, Figure>> AlreadyAsync(MeasurementPlan plan)
    {
        var (own, other, plans) = (plan.ProgrammeId, plan.OtherProgrammeId, db.MeasurementPlans);
        var snapshots = await db
            .Snapshots.AsNoTracking()
            .Include(s => s.Cuts)
            .Where(s => s.Wave != null)
            .Where(s =>
                s.ProgrammeId == own
                || s.ProgrammeId == other
                || plans.Any(p =>
                    p.ProgrammeId == s.ProgrammeId
                    && p.OtherProgrammeId != null
                    && (p.OtherProgrammeId == own || p.OtherProgrammeId == other)
                )
            )
            .ToListAsync();
        return snapshots
            .SelectMany(s => s.Cuts)
            .SelectMany(c => c.Figures().Select(f => (Root: Subject.Root(c.Subject), Figure: f)))
            .ToLookup(f => f.Root, f => f.Figure);
    }
}
