namespace Pieredze.Matching.Solving;

/// <summary>Needs against strengths: how much of what a mentee asks a mentor can give.</summary>
internal sealed class NeedTable
{
    /// <summary>What a need fully covered gives for each unit of weight: a number that every level divides.</summary>
    public const int Whole = 60;

    private readonly (int Topic, int Level, int Weight)[][] needs;
    private readonly byte[][] levels;
    private readonly bool[] mentorSaid;

    public NeedTable(IReadOnlyList<Mentee> mentees, IReadOnlyList<Mentor> mentors)
    {
        var numbers = new Dictionary<string, int>(Keys.Alike);
        foreach (var need in mentees.SelectMany(Of))
        {
            numbers.TryAdd(need.Topic.Trim(), numbers.Count);
        }

        needs =
        [
            .. mentees.Select(mentee =>
                Of(mentee).Select(need => (numbers[need.Topic.Trim()], need.Level, need.Weight)).ToArray()
            ),
        ];
        levels = [.. numbers.Select(_ => new byte[Columns.Padded(mentors.Count)])];
        mentorSaid = new bool[mentors.Count];
        for (var mentor = 0; mentor < mentors.Count; mentor++)
        {
            foreach (var (topic, level) in Of(mentors[mentor]))
            {
                mentorSaid[mentor] = true;
                if (numbers.TryGetValue(topic, out var number))
                {
                    levels[number][mentor] = (byte)level;
                }
            }
        }
    }

    /// <summary>The needs of a mentee that say something, each topic once, numbers within their ranges.</summary>
    public static IEnumerable<Need> Of(Mentee mentee) =>
        mentee
            .Needs.Where(need => !string.IsNullOrWhiteSpace(need.Topic))
            .DistinctBy(need => need.Topic.Trim(), Keys.Alike)
            .Select(need => need with { Level = Math.Clamp(need.Level, 1, 5), Weight = Math.Clamp(need.Weight, 1, 3) });

    /// <summary>The strengths of a mentor by topic, the strongest of doubled ones.</summary>
    public static Dictionary<string, int> Of(Mentor mentor)
    {
        var strengths = new Dictionary<string, int>(Keys.Alike);
        foreach (var (topic, level) in mentor.Strengths.Where(one => !string.IsNullOrWhiteSpace(one.Topic)))
        {
            var known = strengths.GetValueOrDefault(topic.Trim());
            strengths[topic.Trim()] = Math.Max(known, Math.Clamp(level, 1, 5));
        }

        return strengths;
    }

    /// <summary>What each need gives at a mentor's level of 0 to 5, beside the levels of all mentors in its topic.</summary>
    public IEnumerable<(byte[] Levels, byte[] Gain)> Gains(int mentee) =>
        needs[mentee]
            .Select(need =>
                (
                    levels[need.Topic],
                    Enumerable.Range(0, 16).Select(level => (byte)Gain(level, need.Level, need.Weight)).ToArray()
                )
            );

    public bool MentorSaid(int mentor) => mentorSaid[mentor];

    /// <summary>The weights of all needs together; 0 where none was said.</summary>
    public int Weight(int mentee)
    {
        var weights = 0;
        foreach (var need in needs[mentee])
        {
            weights += need.Weight;
        }

        return weights;
    }

    /// <summary>What a mentor covers, in sixtieths of a unit of weight.</summary>
    public int Given(int mentee, int mentor)
    {
        var given = 0;
        foreach (var (topic, level, weight) in needs[mentee])
        {
            given += Gain(levels[topic][mentor], level, weight);
        }

        return given;
    }

    /// <summary>The need part of the score; 0 = nothing covered, null = not known.</summary>
    public double? Part(int mentee, int mentor) =>
        Weight(mentee) is > 0 and var weight && mentorSaid[mentor]
            ? Given(mentee, mentor) / (double)(Whole * weight)
            : null;

    private static int Gain(int level, int needed, int weight) => Whole * weight * Math.Min(level, needed) / needed;
}
