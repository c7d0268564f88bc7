using Microsoft.EntityFrameworkCore;
using Pieredze.Measuring.Publishing;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;
using Pieredze.Safeguards.Supporting;

namespace Pieredze.Watching;

/// <summary>What the product itself knows about the conditions: who could mentor, what was answered, who is prepared, and for how long they have time.</summary>
public sealed class ConditionEvidence(Database db, LinkedAnswers linked, Clock clock) : IEvidence
{
    private const double WeeksInAMonth = 52.0 / 12;
    private const double PreparationHours = 0.5;
    private const int CircleDays = 7 * SupportQueries.CircleWeeks;

    public async Task<IReadOnlyList<Evidence>> OfAsync(Programme programme)
    {
        var (id, checks) = (programme.Id, db.Set<FeatureCheck>());
        var places = await db
            .Enrolments.Where(e =>
                e.ProgrammeId == id && e.State != EnrolmentState.Declined && e.State != EnrolmentState.Left
            )
            .Select(e => new Standing(
                e.PersonId,
                e.Side,
                e.AcceptedAt != null,
                e.BriefingDoneAt != null,
                checks.Any(c => c.PersonId == e.PersonId),
                e.Capacity,
                e.HoursPerMonth
            ))
            .ToListAsync();
        var mentors = places.Where(p => p.Side == Side.Mentor).ToList();
        return
        [
            .. new[]
            {
                await CompanyAsync(mentors, places),
                await CultureAsync(id),
                await SupportAsync(id),
                Skills([.. mentors.Where(m => m.HasPlace)]),
                Time([.. mentors.Where(m => m.HasPlace)], programme),
            }.OfType<Evidence>(),
        ];
    }

    private async Task<Evidence?> CompanyAsync(List<Standing> mentors, List<Standing> places)
    {
        if (mentors.Count == 0)
        {
            return null;
        }

        var managers = await db
            .People.Where(p => p.ManagerId != null)
            .ToDictionaryAsync(p => p.Id, p => p.ManagerId!.Value);
        var mentees = places.Where(p => p.Side == Side.Mentee).ToList();
        var outside = mentors.Count(mentor =>
            !mentees.Exists(mentee => ReportingLine.IsAbove(mentor.Person, mentee.Person, managers))
        );
        return new(
            "R1",
            outside >= 10 ? ReadinessColour.Green
                : outside >= 5 ? ReadinessColour.Amber
                : ReadinessColour.Red,
            new("evidence-R1", ("n", outside), ("all", mentors.Count))
        );
    }

    // From the first wave, as far as it was published.
    private async Task<Evidence?> CultureAsync(Guid programme)
    {
        if (await linked.CultureAsync(programme) is not var (said, people))
        {
            return null;
        }

        var mean = Math.Round(said, 1);
        return new(
            "R2",
            mean >= 3.7 ? ReadinessColour.Green
                : mean >= 3.0 ? ReadinessColour.Amber
                : ReadinessColour.Red,
            new("evidence-R2", ("mean", mean), ("n", people))
        );
    }

    // One circle in eight weeks, behind or ahead.
    private async Task<Evidence> SupportAsync(Guid programme)
    {
        var (from, until) = (clock.Now.AddDays(-CircleDays), clock.Now.AddDays(CircleDays));
        var circles = await db.Set<Circle>()
            .CountAsync(c =>
                c.ProgrammeId == programme
                && c.State != CircleState.Cancelled
                && c.StartsAt >= from
                && c.StartsAt <= until
            );
        return new(
            Conditions.MentorSupport,
            circles > 0 ? ReadinessColour.Green : ReadinessColour.Amber,
            new("evidence-R6", ("n", circles))
        );
    }

    private static Evidence? Skills(List<Standing> mentors)
    {
        if (mentors.Count == 0)
        {
            return null;
        }

        var prepared = mentors.Count(m => m.IsBriefed);
        var share = (double)prepared / mentors.Count;
        return new(
            "R5",
            share >= 1 ? ReadinessColour.Green
                : share >= 0.8 ? ReadinessColour.Amber
                : ReadinessColour.Red,
            new("evidence-R5", ("n", prepared), ("all", mentors.Count), ("checked", mentors.Count(m => m.HasChecked)))
        );
    }

    // What each promised beside what the rhythm asks for, for all the mentees they would take.
    private static Evidence? Time(List<Standing> mentors, Programme programme)
    {
        var each = WeeksInAMonth / programme.RhythmWeeks * (programme.MeetingMinutes / 60.0 + PreparationHours);
        var needed = mentors.Sum(m => m.Capacity * each);
        if (needed <= 0)
        {
            return null;
        }

        var promised = mentors.Sum(m => m.HoursPerMonth);
        var share = promised / needed;
        return new(
            "R7",
            share >= 1 ? ReadinessColour.Green
                : share >= 0.7 ? ReadinessColour.Amber
                : ReadinessColour.Red,
            new("evidence-R7", ("promised", promised), ("needed", Math.Ceiling(needed)))
        );
    }

    private sealed record Standing(
        Guid Person,
        Side Side,
        bool HasPlace,
        bool IsBriefed,
        bool HasChecked,
        int Capacity,
        int HoursPerMonth
    );
}
