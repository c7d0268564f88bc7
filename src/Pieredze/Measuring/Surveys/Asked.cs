using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;

namespace Pieredze.Measuring.Surveys;

/// <summary>Somebody who is asked in the waves of a programme, on one side, and how far they have come.</summary>
public sealed record Asked(Guid ProgrammeId, Guid PersonId, Side Side, PairProgress Progress)
{
    /// <summary>Whether they still wait for a partner, and so are those with whom is compared.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>Whether their pair still walks, so that later waves are ahead.</summary>
    public bool Walks { get; init; }

    /// <summary>Whether this wave can be answered on a day, as far as the way of the pair goes.</summary>
    public bool IsOpen(Wave wave, DateOnly today) =>
        (!IsWaiting || wave <= Wave.Middle) && Progress.OpensOn(wave) <= today && !(Progress.ClosesOn(wave) < today);

    /// <summary>Whether this wave may still come or last, so that publishing it now would leave somebody out.</summary>
    public bool MayStillAnswer(Wave wave, DateOnly today) =>
        IsWaiting ? wave <= Wave.Middle && !(Progress.ClosesOn(wave) < today)
        : Progress.ClosesOn(wave) is { } last ? last >= today
        : Walks || Progress.OpensOn(wave) is not null;
}

/// <summary>Finds those who are asked.</summary>
public static class AskedPeople
{
    /// <summary>Pairs of programmes that have begun: a draft asks nobody yet, what is finished still asks how it went on.</summary>
    public static IQueryable<Relationship> OfBegun(this IQueryable<Relationship> pairs, Database db)
    {
        var programmes = db.Programmes;
        return pairs.Where(r => programmes.Any(p => p.Id == r.ProgrammeId && p.State != ProgrammeState.Draft));
    }

    /// <summary>Places of programmes that run, in which somebody may still wait for a partner.</summary>
    public static IQueryable<Enrolment> OfRunning(this IQueryable<Enrolment> places, Database db)
    {
        var programmes = db.Programmes;
        return places.Where(e => programmes.Any(p => p.Id == e.ProgrammeId && p.State == ProgrammeState.Running));
    }

    /// <summary>Everybody in these pairs and everybody who still waits, one line for each person, programme and side.</summary>
    public static async Task<List<Asked>> In(
        Database db,
        IQueryable<Relationship> relationships,
        IQueryable<Enrolment> enrolments
    )
    {
        var pairs = await relationships
            .Select(r => new
            {
                r.ProgrammeId,
                r.MenteeId,
                r.MentorId,
                r.IntroducedOn,
                r.PlannedEnd,
                r.EndedOn,
                Walks = r.Standing == Standing.Active || r.Standing == Standing.Paused,
                Working = r.Stages.Where(s => s.Stage == Stage.Working).Min(s => (DateOnly?)s.On),
                Ending = r.Stages.Where(s => s.Stage == Stage.Ending).Min(s => (DateOnly?)s.On),
                Second = r
                    .Sessions.Where(s => s.State == SessionState.Held)
                    .OrderBy(s => s.StartsAt)
                    .Skip(1)
                    .Select(s => (DateTime?)s.StartsAt)
                    .FirstOrDefault(),
            })
            .ToListAsync();
        var walking = pairs.SelectMany(p =>
        {
            var progress = new PairProgress
            {
                IntroducedOn = p.IntroducedOn,
                HalfwayOn = p.IntroducedOn.AddDays((p.PlannedEnd.DayNumber - p.IntroducedOn.DayNumber) / 2),
                SecondSessionOn = p.Second is { } at ? DateOnly.FromDateTime(at) : null,
                WorkingSince = p.Working,
                EndingSince = p.Ending,
                EndedOn = p.EndedOn,
            };
            return new[]
            {
                new Asked(p.ProgrammeId, p.MenteeId, Side.Mentee, progress) { Walks = p.Walks },
                new Asked(p.ProgrammeId, p.MentorId, Side.Mentor, progress) { Walks = p.Walks },
            };
        });
        // A mentor with several mentees is asked once: by the pair that has walked longest and still walks.
        var asked = walking
            .GroupBy(a => (a.ProgrammeId, a.PersonId, a.Side))
            .Select(all =>
                all.OrderByDescending(a => a.Walks)
                    .ThenBy(a => a.Walks ? a.Progress.IntroducedOn.DayNumber : -a.Progress.IntroducedOn.DayNumber)
                    .First()
            )
            .ToList();
        var known = asked.Select(a => (a.ProgrammeId, a.PersonId, a.Side)).ToHashSet();
        return
        [
            .. asked,
            .. (await WaitingAsync(db, enrolments)).Where(a => !known.Contains((a.ProgrammeId, a.PersonId, a.Side))),
        ];
    }

    private static async Task<List<Asked>> WaitingAsync(Database db, IQueryable<Enrolment> enrolments)
    {
        var (programmes, plans, pairs) = (db.Programmes, db.MeasurementPlans, db.Relationships);
        var waiting = await enrolments
            .Where(e => e.State == EnrolmentState.Accepted && e.ProfileDoneAt != null)
            .Where(e => !pairs.Any(r => r.ProgrammeId == e.ProgrammeId && r.MenteeId == e.PersonId))
            .Where(e => !pairs.Any(r => r.ProgrammeId == e.ProgrammeId && r.MentorId == e.PersonId))
            .Where(e =>
                plans
                    .Where(p => p.ProgrammeId == e.ProgrammeId)
                    .OrderByDescending(p => p.Number)
                    .Select(p => p.ComparedWith)
                    .FirstOrDefault() == ComparedWith.WaitingList
            )
            .Join(
                programmes,
                e => e.ProgrammeId,
                p => p.Id,
                (e, p) =>
                    new
                    {
                        e.ProgrammeId,
                        e.PersonId,
                        e.Side,
                        Since = e.ProfileDoneAt!.Value,
                        p.LengthMonths,
                    }
            )
            .ToListAsync();
        return
        [
            .. waiting.Select(w => new Asked(
                w.ProgrammeId,
                w.PersonId,
                w.Side,
                // The same time as with a pair lies between the two waves in which they are asked.
                new()
                {
                    IntroducedOn = DateOnly.FromDateTime(w.Since),
                    WorkingSince = DateOnly.FromDateTime(w.Since),
                    HalfwayOn = DateOnly.FromDateTime(w.Since).AddMonths(w.LengthMonths / 2),
                }
            )
            {
                IsWaiting = true,
            }),
        ];
    }
}
