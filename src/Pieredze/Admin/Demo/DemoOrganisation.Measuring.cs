using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Pulse;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Admin.Demo;

// What people answered so far: the middle is published, one pulse too, and the next one is open.
public sealed partial class DemoOrganisation
{
    private async Task MeasureAsync()
    {
        var id = _programme.Id;
        var plan = MeasurementPlan.For(_programme, clock.Now.AddDays(-395));
        plan.Freeze(clock.Now.AddDays(-390));
        db.Add(plan);
        var replies = new DemoReplies(db, _dice, plan);
        var asked = await AskedPeople.In(
            db,
            db.Relationships.Where(r => r.ProgrammeId == id),
            db.Enrolments.Where(_ => false)
        );
        foreach (var person in asked.OrderBy(a => a.Progress.IntroducedOn).ThenBy(a => a.Side))
        {
            var middle = person.Progress.OpensOn(Wave.Middle);
            if (_dice.Next(100) < 85)
            {
                replies.Answer(person.PersonId, person.Side, Wave.Start, person.Progress.IntroducedOn.AddDays(3));
            }

            if (middle < Today && _dice.Next(100) < 80)
            {
                replies.Answer(person.PersonId, person.Side, Wave.Middle, middle.Value);
            }
        }

        foreach (var person in asked.Where(a => a.IsOpen(Wave.End, Today)))
        {
            var reminder = new SurveyReminder
            {
                ProgrammeId = id,
                PersonId = person.PersonId,
                Wave = Wave.End,
            };
            reminder.Send(Today);
            db.Add(reminder);
        }

        var people = asked.Where(a => a.Walks).Select(a => a.PersonId).Distinct().ToList();
        var past = PulseRound.Opened(id, 1, Today.AddDays(-90));
        db.AddRange(past, PulseRound.Opened(id, 2, Today.AddDays(-5)));
        replies.Say(past, people.Count * 7 / 10);
        await db.SaveChangesAsync();
        var open = await db.PulseRounds.SingleAsync(r => r.ProgrammeId == id && r.Number == 2);
        foreach (var person in people)
        {
            var part = new PulseParticipation { RoundId = past.Id, PersonId = person };
            if (_dice.Next(100) < 70)
            {
                part.Answer();
            }

            db.AddRange(part, new PulseParticipation { RoundId = open.Id, PersonId = person });
        }

        await db.SaveChangesAsync();
        past.Close();
        await publisher.PulseAsync(past);
        await db.SaveChangesAsync();
        var programme = await db.Programmes.SingleAsync(p => p.Id == id);
        if (await publisher.WhyNotWaveAsync(id, Wave.Middle) is null)
        {
            await publisher.WaveAsync(programme, Wave.Middle, null);
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
