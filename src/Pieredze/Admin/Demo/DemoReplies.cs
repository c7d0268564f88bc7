using Pieredze.Measurement.Anonymity;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Pulse;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.Demo;

/// <summary>Makes up what people answered, so that a report has something to tell: some things grow, some do not.</summary>
public sealed class DemoReplies(Database db, Random dice, MeasurementPlan plan)
{
    private readonly Dictionary<Guid, Guid> _keys = [];
    private readonly Dictionary<Guid, double> _temper = [];

    /// <summary>By how much an indicator has grown from its start to a wave, in parts of its scale.</summary>
    private static double Growth(string item, Wave wave) =>
        (
            item[..3] switch
            {
                "B06" or "B10" or "B13" => 0.17,
                "B11" or "B12" or "B02" => 0.13,
                "B04" or "B16" or "P04" => 0.05,
                "B15" => -0.03,
                _ => 0.01,
            }
        ) * (wave == Wave.Middle ? 0.6 : 1);

    /// <summary>One person's reply to a wave, all pages.</summary>
    public SurveyReply Answer(Guid person, Side side, Wave wave, DateOnly on, bool isWaiting = false)
    {
        _keys.TryAdd(person, SurveyReply.NewKey());
        _temper.TryAdd(person, dice.NextDouble() * 0.3 - 0.15);
        var reply = new SurveyReply
        {
            Key = _keys[person],
            ProgrammeId = plan.ProgrammeId,
            PersonId = person,
            Side = side,
            Wave = wave,
            IsWaiting = isWaiting,
            Plan = plan.Number,
            AnsweredOn = on,
        };
        // Hardly anybody answers everything.
        foreach (var item in SurveyItem.Of(plan, side, wave).Where(_ => dice.Next(100) < 97))
        {
            reply.Answer(item, Chosen(item, person, wave, isWaiting), on);
        }

        reply.Finish();
        db.SurveyReplies.Add(reply);
        return reply;
    }

    /// <summary>What so many people said in a round of the pulse.</summary>
    public void Say(PulseRound round, int people)
    {
        var said =
            from item in PulseItem.All
            from _ in Enumerable.Range(0, item.Asked == Measurement.Respondent.Both ? people : people / 2)
            select (item, Value: Chosen(item));
        foreach (var (key, (item, value)) in Scatter.Keyed(said))
        {
            db.PulseAnswers.Add(
                new()
                {
                    Key = key,
                    RoundId = round.Id,
                    Item = item.Code,
                    Value = value,
                }
            );
        }
    }

    private int Chosen(SurveyItem item, Guid person, Wave wave, bool isWaiting)
    {
        var grown = wave == Wave.Start || isWaiting || item.LooksBack ? 0 : Growth(item.Code, wave);
        var share = 0.55 + _temper[person] + grown + (dice.NextDouble() - 0.5) * 0.3 - (item.LooksBack ? 0.08 : 0);
        var isReversed = item.Code == "B15";
        var width = item.Scale.Highest - item.Scale.Lowest;
        return item.Scale.Lowest + (int)Math.Round(Math.Clamp(isReversed ? 0.6 - share / 2 : share, 0, 1) * width);
    }

    private int Chosen(PulseItem item)
    {
        var isGood = dice.Next(100) < 84;
        return item.IsYesOrNo
            ? isGood
                ? 0
                : PulseItem.Yes
            : isGood != item.IsReversed
                ? dice.Next(4, 6)
                : dice.Next(1, 4);
    }
}
