namespace Pieredze.Matching.Solving;

/// <summary>Needs against strengths: how much of what a mentee asks a mentor can give.</summary>
internal sealed class NeedTable
{
    private readonly (int Topic, int Level, int Weight)[][] needs;
    private readonly byte[] levels;
    private readonly bool[] mentorSaid;
    private readonly int topics;

    public NeedTable(IReadOnlyList<Mentee> mentees, IReadOnlyList<Mentor> mentors)
    {
        var numbers = new Dictionary<string, int>(Keys.Alike);
        foreach (var need in mentees.SelectMany(Of))
        {
            numbers.TryAdd(need.Topic.Trim(), numbers.Count);
        }

        topics = numbers.Count;
        needs =
        [
            .. mentees.Select(mentee =>
                Of(mentee).Select(need => (numbers[need.Topic.Trim()], need.Level, need.Weight)).ToArray()
            ),
        ];
        levels = new byte[mentors.Count * topics];
        mentorSaid = new bool[mentors.Count];
        for (var mentor = 0; mentor < mentors.Count; mentor++)
        {
            foreach (var (topic, level) in Of(mentors[mentor]))
            {
                mentorSaid[mentor] = true;
                if (numbers.TryGetValue(topic, out var number))
                {
                    levels[(mentor * topics) + number] = (byte)level;
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

    /// <summary>The need part of the score; 0 = nothing covered, null = not known.</summary>
    public double? Part(int mentee, int mentor)
    {
        var wanted = needs[mentee];
        if (wanted.Length == 0 || !mentorSaid[mentor])
        {
            return null;
        }

        var (given, weights) = (0.0, 0);
        foreach (var (topic, level, weight) in wanted)
        {
            given += weight * Math.Min(1.0, levels[(mentor * topics) + topic] / (double)level);
            weights += weight;
        }

        return given / weights;
    }
}
