using Pieredze.Measurement;
using Pieredze.Measurement.Benefits;
using Pieredze.Measurement.Pulse;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Scales;
using Pieredze.Measuring.Surveys;

namespace Pieredze.Measuring.Publishing;

/// <summary>How the things are called that are published; what has the same beginning is about the same answers.</summary>
public static class Subject
{
    /// <summary>The mean of what is said about speaking up, P04a to P04c.</summary>
    public const string Voice = "P04";
    public const string Belonging = "P01";

    /// <summary>Before what people are grouped by.</summary>
    public const string BelongingBy = $"{Belonging}-by-";
    public const string Turnout = "turnout";

    public static string Then(string code) => $"{code}-then";

    public static string Levels(string code) => $"{code}-levels";

    public static string Left(string code) => $"{code}-left";

    /// <summary>The code before what was added to it.</summary>
    public static string Root(string subject) => subject.Split('-')[0];

    /// <summary>
    /// What a wave publishes, what matters most first: the indicators of the plan and then those of the person's link. A
    /// start alone says nothing of benefits; what is told of it then could not be told later beside a change.
    /// </summary>
    public static IEnumerable<Indicator> Asked(MeasurementPlan plan, Wave wave, IReadOnlyList<OwnScale> scales)
    {
        foreach (
            var indicator in Indicators.All.Where(i =>
                wave > Wave.Start && i.Asked is not null && plan.Asks(i.Code) && wave >= i.FirstWave
            )
        )
        {
            yield return indicator;
        }

        foreach (var scale in scales.Where(s => wave > Wave.Start && plan.Asks(s.Code) && s.IsAskedIn(wave)))
        {
            yield return scale.Indicator;
        }

        if (wave is Wave.Start or Wave.End)
        {
            yield return Linked(Voice, "P04a", "P04b", "P04c");
            yield return Linked(Belonging, "P01");
        }
    }

    private static Indicator Linked(string code, params string[] items) =>
        new()
        {
            Code = code,
            Theme = BenefitTheme.Programme,
            Asked = Respondent.Both,
            Scale = new(PulseItem.Lowest, PulseItem.Highest),
            Items = [.. items.Select(i => new IndicatorItem(i))],
        };
}

/// <summary>All that was answered in a programme in a wave and at the start, by people who stand for themselves by a key.</summary>
internal sealed class Answered
{
    /// <summary>Where a then-rating stands among the unknowns.</summary>
    public const int ThenUnknown = 20;
    private const int WaitingUnknown = 10;
    private readonly List<SurveyReply> _replies;
    private readonly Wave _wave;

    public Answered(IEnumerable<SurveyReply> replies, Wave wave)
    {
        _wave = wave;
        _replies = [.. replies.Where(r => r.Wave == wave || r.Wave == Wave.Start)];
    }

    /// <summary>The unknown that an answer of a wave is; what is said while waiting is another one.</summary>
    public static int Unknown(Wave wave, bool isWaiting) => (int)wave + (isWaiting ? WaitingUnknown : 0);

    /// <summary>For each person of a group who gave it the score at the start.</summary>
    public Dictionary<Guid, double> First(Indicator of, Group group) => Scores(of, group, Wave.Start);

    /// <summary>For each person of a group who gave it the score in this wave.</summary>
    public Dictionary<Guid, double> Now(Indicator of, Group group) => Scores(of, group, _wave);

    public Dictionary<Guid, int> Single(string item, Group group) =>
        In(group, _wave)
            .Where(r => r[item] is not null)
            .GroupBy(r => r.Key)
            .ToDictionary(r => r.Key, r => r.First()[item]!.Value);

    private Dictionary<Guid, double> Scores(Indicator of, Group group, Wave wave) =>
        In(group, wave)
            .Select(r => (r.Key, Score: r.Score(of)))
            .Where(s => s.Score is not null)
            .GroupBy(s => s.Key)
            .ToDictionary(s => s.Key, s => s.First().Score!.Value);

    private IEnumerable<SurveyReply> In(Group group, Wave wave) =>
        _replies
            .Where(r => r.Wave == wave && r.IsWaiting == (group == Group.Waiting))
            .Where(r =>
                group switch
                {
                    Group.Mentees or Group.Waiting => r.Side == People.Side.Mentee,
                    Group.Mentors => r.Side == People.Side.Mentor,
                    _ => true,
                }
            )
            .OrderBy(r => r.Side);
}
