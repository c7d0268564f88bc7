using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Surveys;
using Pieredze.People;

namespace Pieredze.Admin.Demo;

/// <summary>Answers that real people might have given: everybody has a level of their own, some things grow and some do not.</summary>
internal sealed class AnswerStory(MeasurementPlan plan, Random dice)
{
    // By how much each benefit grows until the end, in the standard deviations of an answer; the rest does not move.
    private static readonly Dictionary<string, double> Growth = new(StringComparer.Ordinal)
    {
        ["B02"] = 0.5,
        ["B04"] = 0.3,
        ["B06"] = 0.9,
        ["B07"] = 0.4,
        ["B08"] = 0.3,
        ["B10"] = 0.8,
        ["B11"] = 1.1,
        ["B12"] = 1.0,
        ["B13"] = 0.7,
        ["B14"] = 0.5,
        ["B16"] = 0.4,
    };

    /// <summary>Who answers, and on which side.</summary>
    internal sealed record Person(Guid Programme, Guid Id, Side Side)
    {
        /// <summary>Whether they only wait while the others walk.</summary>
        public bool Waits { get; init; }
    }

    public IEnumerable<SurveyReply> Of(Person person, DateOnly today)
    {
        var (key, own) = (SurveyReply.NewKey(), Normal());
        foreach (
            var (wave, days, share) in new[]
            {
                (Wave.Start, 365, 1.0),
                (Wave.Middle, 215, 0.92),
                (Wave.End, 150, 0.88),
                (Wave.ThreeMonthsOn, 45, person.Side == Side.Mentor ? 0.25 : 0.7),
            }
        )
        {
            if ((person.Waits && wave > Wave.Middle) || dice.NextDouble() > share)
            {
                continue;
            }

            yield return Reply(person, key, own, wave, today.AddDays(-days + dice.Next(10)));
        }
    }

    /// <summary>What somebody answered who has only begun.</summary>
    public SurveyReply Begun(Person person, DateOnly on) =>
        Reply(person, SurveyReply.NewKey(), Normal(), Wave.Start, on);

    private SurveyReply Reply(Person person, Guid key, double own, Wave wave, DateOnly on)
    {
        var reply = new SurveyReply
        {
            Key = key,
            ProgrammeId = person.Programme,
            PersonId = person.Id,
            Side = person.Side,
            Wave = wave,
            IsWaiting = person.Waits,
            Plan = plan.Number,
            AnsweredOn = on,
        };
        foreach (var item in SurveyItem.Of(plan, person.Side, wave))
        {
            reply.Answer(item, Answer(item, wave, own, person.Waits ? 0 : 1), on);
        }

        reply.Finish();
        return reply;
    }

    /// <summary>What somebody says in a pulse, or null when they did not come to it.</summary>
    /// <param name="side">On which side they walk.</param>
    /// <param name="works">Whether they say that they do work from which mainly the mentor gains.</param>
    /// <param name="dice">What decides the rest.</param>
    public static IReadOnlyList<(string Item, int Value)>? Pulse(Side side, bool works, Random dice)
    {
        if (dice.Next(100) >= 82)
        {
            return null;
        }

        var asked = PulseItem.All.Where(i =>
            i.Asked == Measurement.Respondent.Both
            || (i.Asked == Measurement.Respondent.Mentor) == (side == Side.Mentor)
        );
        return [.. asked.Where(_ => dice.Next(20) > 0).Select(i => (i.Code, Said(i, works, dice)))];
    }

    private static int Said(PulseItem item, bool works, Random dice)
    {
        if (item.IsYesOrNo)
        {
            return works ? PulseItem.Yes : 0;
        }

        var good = dice.Next(100) < 88 ? dice.Next(4, 6) : 3;
        return item.IsReversed ? PulseItem.Highest + PulseItem.Lowest - good : good;
    }

    private int? Answer(SurveyItem item, Wave wave, double own, double walks)
    {
        if (dice.Next(40) == 0)
        {
            return null;
        }

        if (item.IsYesOrNo)
        {
            return dice.Next(100) < 78 ? PulseItem.Yes : 0;
        }

        var (low, high) = (item.Scale.Lowest, item.Scale.Highest);
        var grown = item.LooksBack
            ? -0.35
            : walks
                * Growth.GetValueOrDefault(item.Code[..3])
                * (
                    wave == Wave.Start ? 0
                    : wave == Wave.Middle ? 0.6
                    : 1
                );
        // Turnover is asked the other way round: agreeing means leaving.
        var level = (item.Code == "B15" ? 0.25 : 0.6) + (0.12 * (own + grown)) + (0.11 * Normal());
        return Math.Clamp((int)Math.Round(low + (level * (high - low))), low, high);
    }

    private double Normal() => Enumerable.Range(0, 6).Sum(_ => dice.NextDouble() - 0.5) * Math.Sqrt(2);
}
