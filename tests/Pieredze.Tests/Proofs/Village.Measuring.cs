using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Pulse;
using Pieredze.Measuring.Scales;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Tests.Proofs;

// What the two have answered, and what has been published of many.
public sealed partial class Village
{
    private void Measure(Database db)
    {
        var plan = MeasurementPlan.For(Programme, _now);
        var scale = ScaleReader.Read(ScaleFile.Example(), Programme.Id, _now);
        plan.Ask(scale);
        plan.Freeze(_now);
        var round = PulseRound.Opened(Programme.Id, 1, _today);
        var snapshot = new Snapshot
        {
            ProgrammeId = Programme.Id,
            Round = 7,
            Plan = 1,
            PublishedAt = _now,
        };
        db.AddRange(plan, round, snapshot, scale);
        foreach (var (person, side) in new[] { (Mentee, Side.Mentee), (Mentor, Side.Mentor) })
        {
            var reply = new SurveyReply
            {
                Key = SurveyReply.NewKey(),
                ProgrammeId = Programme.Id,
                PersonId = person.Id,
                Side = side,
                Wave = Wave.Start,
                Plan = 1,
                AnsweredOn = _today,
            };
            reply.Answer(SurveyItem.Of(plan, side, Wave.Start)[0], 4, _today);
            reply.Answer(SurveyItem.In(scale).First(), 3, _today);
            var reminder = new SurveyReminder
            {
                ProgrammeId = Programme.Id,
                PersonId = person.Id,
                Wave = Wave.Start,
            };
            reminder.Send(_today);
            Ids.TryAdd("reply", reply.Id);
            db.AddRange(reply, reminder, new PulseParticipation { RoundId = round.Id, PersonId = person.Id });
            db.Add(
                new PulseAnswer
                {
                    Key = Guid.NewGuid(),
                    RoundId = round.Id,
                    Item = "P01",
                    Value = 4,
                }
            );
        }

        db.Add(
            new PulseComment
            {
                Key = Guid.NewGuid(),
                RoundId = round.Id,
                Text = "labi",
            }
        );
        var series = new KpiSeries
        {
            ProgrammeId = Programme.Id,
            Name = "kavējumi",
            Unit = "dienas",
            BroughtAt = _now,
        };
        series.Bring([.. Enumerable.Range(0, 6).Select(n => (_today.AddMonths(n - 4), 3.5 + n))]);
        Ids["series"] = series.Id;
        db.AddRange(series, new OwnFigures { ProgrammeId = Programme.Id });
    }
}
