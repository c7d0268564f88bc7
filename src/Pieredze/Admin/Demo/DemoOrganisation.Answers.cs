using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Pulse;
using Pieredze.Measuring.Surveys;
using Pieredze.Platform;
using Pieredze.Relationships;

namespace Pieredze.Admin.Demo;

// What made-up people answered in waves and pulses, published in their time by the same rules as for real ones.
public sealed partial class DemoOrganisation
{
    private const int Waited = 14;
    private readonly List<Relationship> _first = [];

    private async Task MeasureAsync()
    {
        var plan = MeasurementPlan.For(_programme, At(390).Now);
        plan.Change(new([.. Indicators.All.Select(i => i.Code)], ComparedWith.WaitingList), At(390).Now);
        plan.Freeze(At(389).Now);
        db.Add(plan);
        var answers = new AnswerStory(plan, _dice);
        foreach (var person in await RespondentsAsync())
        {
            db.AddRange(answers.Of(person, Today));
        }

        await db.SaveChangesAsync();
        foreach (var (wave, days) in new[] { (Wave.Middle, 190), (Wave.End, 120), (Wave.ThreeMonthsOn, 20) })
        {
            await PublisherAt(days).WaveAsync(_programme, wave, _staff.Coordinator);
            await db.SaveChangesAsync();
        }

        await PulsesAsync();
        await AnswerNowAsync(answers);
        BringFigures();
        await db.SaveChangesAsync();
        await LookAsync(Clock.MonthOf(Today).AddDays(-1));
        await LookAsync(Today);
    }

    // Who walked in the first year, and who waited for the second.
    private async Task<List<AnswerStory.Person>> RespondentsAsync()
    {
        var programme = _programme.Id;
        var second = await db
            .Relationships.Where(r => r.ProgrammeId == programme && r.IntroducedOn > Today.AddDays(-300))
            .Where(r => r.Standing == Standing.Active)
            .OrderBy(r => r.IntroducedOn)
            .ThenBy(r => r.Id)
            .Select(r => r.MenteeId)
            .Take(Waited)
            .ToListAsync();
        return
        [
            .. _first.Select(r => new AnswerStory.Person(programme, r.MenteeId, People.Side.Mentee)),
            .. _first
                .Select(r => r.MentorId)
                .Distinct()
                .Select(id => new AnswerStory.Person(programme, id, People.Side.Mentor)),
            .. second.Select(id => new AnswerStory.Person(programme, id, People.Side.Mentee) { Waits = true }),
        ];
    }

    // A round every twelve weeks, as the style asks for; in the last one some say that they work for their mentor.
    private async Task PulsesAsync()
    {
        var weeks = Programmes.StyleDial.PulseWeeks(_programme.Style);
        var last = (390 - 14) / (7 * weeks);
        for (var number = 1; number <= last; number++)
        {
            var days = 390 - (7 * weeks * number);
            var round = PulseRound.Opened(_programme.Id, number, Today.AddDays(-days));
            db.Add(round);
            if (number == last)
            {
                await LookAsync(Clock.MonthOf(Today).AddMonths(-1).AddDays(-1));
            }

            foreach (var (at, pair) in _first.Index())
            {
                var works = number == last && at % 6 == 0;
                Answer(round, pair.MenteeId, AnswerStory.Pulse(People.Side.Mentee, works, _dice));
            }

            foreach (var mentor in _first.Select(r => r.MentorId).Distinct())
            {
                Answer(round, mentor, AnswerStory.Pulse(People.Side.Mentor, false, _dice));
            }

            round.Close();
            await db.SaveChangesAsync();
            await PublisherAt(days - 14).PulseAsync(round);
        }
    }

    // Those who walk now: they answered at their start, and a round of the pulse is open to them.
    private async Task AnswerNowAsync(AnswerStory answers)
    {
        var id = _programme.Id;
        var number = await db.PulseRounds.MaxAsync(r => r.Number);
        var round = PulseRound.Opened(id, number + 1, Today.AddDays(-5));
        var walking = await db
            .Relationships.Where(r => r.ProgrammeId == id && r.Standing == Standing.Active)
            .OrderBy(r => r.IntroducedOn)
            .ThenBy(r => r.Id)
            .Select(r => new
            {
                r.MenteeId,
                r.MentorId,
                r.IntroducedOn,
            })
            .ToListAsync();
        var sides = walking
            .SelectMany(r =>
                new (Guid Id, People.Side Side, DateOnly Since)[]
                {
                    (r.MenteeId, People.Side.Mentee, r.IntroducedOn),
                    (r.MentorId, People.Side.Mentor, r.IntroducedOn),
                }
            )
            .DistinctBy(p => (p.Id, p.Side))
            .ToList();
        db.Add(round);
        db.AddRange(
            sides.DistinctBy(p => p.Id).Select(p => new PulseParticipation { RoundId = round.Id, PersonId = p.Id })
        );
        // Who has only just been introduced still has the first questions before them.
        sides.RemoveAll(p => p.Since > Today.AddDays(-30));
        db.AddRange(sides.Select(p => answers.Begun(new(id, p.Id, p.Side), p.Since.AddDays(_dice.Next(1, 6)))));
    }

    private void Answer(PulseRound round, Guid person, IReadOnlyList<(string Item, int Value)>? answers)
    {
        var part = new PulseParticipation { RoundId = round.Id, PersonId = person };
        db.Add(part);
        if (answers is null)
        {
            return;
        }

        part.Answer();
        db.AddRange(
            Scatter
                .Keyed(answers)
                .Select(a => new PulseAnswer
                {
                    Key = a.Key,
                    RoundId = round.Id,
                    Item = a.Answer.Item,
                    Value = a.Answer.Value,
                })
        );
    }

    // What the organisation itself counts: shown beside the programme, never as its doing.
    private void BringFigures()
    {
        var figures = new OwnFigures { ProgrammeId = _programme.Id };
        figures.Spend(11_400);
        figures.Retain(56, 62, 214, 265);
        var series = new KpiSeries
        {
            ProgrammeId = _programme.Id,
            Name = "Darbā aizvietotas maiņas mēnesī",
            Unit = "maiņas",
            BroughtAt = At(30).Now,
        };
        var month = Clock.MonthOf(Today);
        series.Bring([
            .. Enumerable
                .Range(1, 24)
                .Select(ago => (month.AddMonths(-ago), (double)(ago > 12 ? 46 + _dice.Next(9) : 41 + _dice.Next(10)))),
        ]);
        db.AddRange(figures, series);
    }

    private async Task LookAsync(DateOnly on)
    {
        var (clock, finder) = (At(on), new Watching.Facts.FactFinder(db, pulses, new(db), At(on)));
        await new Watching.Looks(db, finder, alerts, clock).TakeAsync(_programme);
    }

    private Publisher PublisherAt(int daysAgo) => new(db, At(daysAgo), new PlanDesk(db, At(daysAgo)), new(db));

    private Clock At(int daysAgo) => At(Today.AddDays(-daysAgo));

    private Clock At(DateOnly day) => StandingTime.At(day, hour: 9, settings);
}
