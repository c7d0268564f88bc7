using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>Needs against strengths: how much of what a mentee asks a mentor can give.</summary>
internal sealed class NeedTable
{
    /// <summary>What a need fully covered gives for each unit of weight: a number that every level divides.</summary>
    public const int Whole = 60;

    private const int MostLevel = 5;
    private const int MostWeight = 3;

    private static readonly Vector512<byte>[] Every =
    [
        .. Enumerable
            .Range(0, MostLevel * MostWeight)
            .Select(at =>
                MenteeRow.Four([
                    .. Enumerable
                        .Range(0, 16)
                        .Select(level => (byte)Gain(level, (at / MostWeight) + 1, (at % MostWeight) + 1)),
                ])
            ),
    ];

    private readonly Dictionary<string, int> numbers;
    private readonly (int Topic, byte Level, byte Weight)[][] needs;
    private readonly byte[][] levels;
    private readonly bool[] mentorSaid;

    public NeedTable(IReadOnlyList<Mentee> mentees, IReadOnlyList<Mentor> mentors)
    {
        numbers = new Dictionary<string, int>(Keys.Alike);
        var said = new List<Need>();
        needs = new (int, byte, byte)[mentees.Count][];
        for (var mentee = 0; mentee < needs.Length; mentee++)
        {
            Read(mentees[mentee], said);
            needs[mentee] = new (int, byte, byte)[said.Count];
            for (var at = 0; at < said.Count; at++)
            {
                needs[mentee][at] = (Number(said[at]), (byte)said[at].Level, (byte)said[at].Weight);
            }
        }

        levels = [.. numbers.Select(_ => new byte[Columns.Padded(mentors.Count)])];
        mentorSaid = new bool[mentors.Count];
        for (var mentor = 0; mentor < mentors.Count; mentor++)
        {
            var strengths = mentors[mentor].Strengths;
            for (var at = 0; at < strengths.Count; at++)
            {
                var (topic, level) = strengths[at];
                if (!string.IsNullOrWhiteSpace(topic))
                {
                    mentorSaid[mentor] = true;
                    Raise(numbers.GetValueOrDefault(topic.Trim(), -1), mentor, level);
                }
            }
        }

        // The strongest of doubled ones counts.
        void Raise(int topic, int mentor, int level)
        {
            if (topic >= 0)
            {
                levels[topic][mentor] = Math.Max(levels[topic][mentor], (byte)Math.Clamp(level, 1, MostLevel));
            }
        }

        int Number(Need need)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, need.Topic, out var known);
            return number = known ? number : numbers.Count - 1;
        }
    }

    private NeedTable(NeedTable other, int[] mentors)
    {
        (numbers, needs) = (other.numbers, other.needs);
        mentorSaid = [.. mentors.Select(mentor => other.mentorSaid[mentor])];
        levels = Array.ConvertAll(other.levels, level => Columns.Only(level, mentors));
    }

    private NeedTable(NeedTable other, List<Need> said)
    {
        (numbers, levels, mentorSaid) = (other.numbers, other.levels, other.mentorSaid);
        needs =
        [
            [.. said.Select(need => (numbers[need.Topic], (byte)need.Level, (byte)need.Weight))],
        ];
    }

    private NeedTable(NeedTable other, IEnumerable<int> mentees)
    {
        (numbers, levels, mentorSaid) = (other.numbers, other.levels, other.mentorSaid);
        needs = [.. mentees.Select(mentee => other.needs[mentee])];
    }

    /// <summary>Only some of the mentees beside the same mentors.</summary>
    public NeedTable Among(IEnumerable<int> mentees) => new(this, mentees);

    /// <summary>The same mentees beside only some of the mentors.</summary>
    public NeedTable Only(int[] mentors) => new(this, mentors);

    /// <summary>Another mentee beside the same mentors; null where a topic is new.</summary>
    public NeedTable? Beside(Mentee mentee) =>
        Of(mentee) is var said && said.TrueForAll(need => numbers.ContainsKey(need.Topic)) ? new(this, said) : null;

    /// <summary>The needs of a mentee that say something, each topic once and trimmed, numbers within their ranges.</summary>
    public static List<Need> Of(Mentee mentee)
    {
        var said = new List<Need>(mentee.Needs.Count);
        Read(mentee, said);
        return said;
    }

    /// <summary>The strengths of a mentor by topic, the strongest of doubled ones.</summary>
    public static Dictionary<string, int> Of(Mentor mentor)
    {
        var strengths = new Dictionary<string, int>(Keys.Alike);
        foreach (var (topic, level) in mentor.Strengths.Where(one => !string.IsNullOrWhiteSpace(one.Topic)))
        {
            var known = strengths.GetValueOrDefault(topic.Trim());
            strengths[topic.Trim()] = Math.Max(known, Math.Clamp(level, 1, MostLevel));
        }

        return strengths;
    }

    /// <summary>The needs of a mentee: the levels of all mentors in its topic, and what it gives at a mentor's level of 0
    /// to 5, the same sixteen numbers four times.</summary>
    /// <param name="mentee">The mentee.</param>
    /// <param name="from">Gives the first list.</param>
    /// <param name="gainsFrom">Gives the second one.</param>
    public (byte[][] Levels, Vector512<byte>[] Gains) Read(
        int mentee,
        Refilled<byte[]> from,
        Refilled<Vector512<byte>> gainsFrom
    )
    {
        var own = needs[mentee];
        var (all, gains) = (from.Of(own.Length), gainsFrom.Of(own.Length));
        for (var at = 0; at < all.Length; at++)
        {
            var (topic, level, weight) = own[at];
            (all[at], gains[at]) = (levels[topic], Every[((level - 1) * MostWeight) + weight - 1]);
        }

        return (all, gains);
    }

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

    private static void Read(Mentee mentee, List<Need> said)
    {
        said.Clear();
        for (var at = 0; at < mentee.Needs.Count; at++)
        {
            var (topic, level, weight) = mentee.Needs[at];
            topic = topic?.Trim();
            if (topic is { Length: > 0 } && !Has(said, topic))
            {
                said.Add(new Need(topic, Math.Clamp(level, 1, MostLevel), Math.Clamp(weight, 1, MostWeight)));
            }
        }
    }

    private static bool Has(List<Need> said, string topic)
    {
        foreach (var one in said)
        {
            if (Keys.Alike.Equals(one.Topic, topic))
            {
                return true;
            }
        }

        return false;
    }

    private static int Gain(int level, int needed, int weight) => Whole * weight * Math.Min(level, needed) / needed;
}
