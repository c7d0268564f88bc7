using System.Runtime.CompilerServices;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching;

/// <summary>
/// Scores from outside: who may be paired with whom and what that is worth. A pair that is not in the table is
/// impossible. People get numbers as they come; their order never matters to a result.
/// </summary>
public sealed partial class ScoreTable
{
    private readonly Dictionary<string, int> menteeNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> mentorNumbers = new(StringComparer.Ordinal);
    private readonly List<int> capacity = [];
    private int[] menteeOf = [];
    private int[] mentorOf = [];
    private long[] scoreOf = [];
    private readonly Dictionary<int, int[]> whole = [];

    /// <summary>The largest score by amount, 10^12: a million in millionths. Keeps every sum within 64 bits.</summary>
    public const long MostScore = 1_000_000_000_000;

    private const int WidestGrid = 1 << 28;

    /// <summary>How many mentees are known.</summary>
    public int Mentees => menteeNumbers.Count;

    /// <summary>How many mentors are known.</summary>
    public int Mentors => mentorNumbers.Count;

    /// <summary>How many pairs are possible.</summary>
    public int Pairs { get; private set; }

    /// <summary>The number of a mentee, a new one for an id not seen before.</summary>
    public int Mentee(string id) => Number(menteeNumbers, id);

    /// <summary>The number of a mentor, a new one with one place for an id not seen before.</summary>
    public int Mentor(string id)
    {
        var number = Number(mentorNumbers, id);
        if (number == capacity.Count)
        {
            capacity.Add(1);
        }

        return number;
    }

    /// <summary>Says whether a mentor is known without adding one.</summary>
    public bool KnowsMentor(string id) => mentorNumbers.ContainsKey(id);

    /// <summary>Sets how many places a mentor has; less than 0 counts as 0.</summary>
    public void Place(int mentor, int places) => capacity[mentor] = Math.Max(0, places);

    /// <summary>Makes a pair possible.</summary>
    /// <param name="mentee">The number of the mentee.</param>
    /// <param name="mentor">The number of the mentor.</param>
    /// <param name="score">What the pair is worth, in any one unit; moved into ± <see cref="MostScore"/>.</param>
    public void Add(int mentee, int mentor, long score)
    {
        var at = Pairs;
        if (at == scoreOf.Length)
        {
            Expect(Math.Max(1_024, at));
        }

        (menteeOf[at], mentorOf[at], scoreOf[at]) = (mentee, mentor, Math.Clamp(score, -MostScore, MostScore));
        Pairs = at + 1;
    }

    /// <summary>Makes a mentee possible for every mentor known so far; quicker than pair by pair where all are possible.</summary>
    /// <param name="mentee">The number of the mentee.</param>
    /// <param name="scores">What each pair is worth, by the number of the mentor: one for each mentor.</param>
    /// <exception cref="ArgumentException">There are not as many scores as mentors.</exception>
    public void AddRow(int mentee, ReadOnlySpan<int> scores)
    {
        if (scores.Length != Mentors)
        {
            throw new ArgumentException("One score for each mentor.", nameof(scores));
        }

        if (!whole.TryAdd(mentee, scores.ToArray()))
        {
            Spread(mentee, scores);
        }
    }

    /// <summary>Makes room for so many more pairs at once.</summary>
    public void Expect(int pairs)
    {
        Array.Resize(ref menteeOf, Pairs + pairs);
        Array.Resize(ref mentorOf, Pairs + pairs);
        Array.Resize(ref scoreOf, Pairs + pairs);
    }

    /// <summary>Looks for pairs given more than once.</summary>
    /// <returns>The first such pair by mentee and mentor, or null.</returns>
    public PairId? Doubled()
    {
        var rows = Sorted();
        for (var mentee = 0; mentee < rows.Mentees.Length; mentee++)
        {
            for (var arc = rows.Graph.Start[mentee] + 1; arc < rows.Graph.Start[mentee + 1]; arc++)
            {
                if (rows.Graph.Mentor[arc] == rows.Graph.Mentor[arc - 1])
                {
                    return new PairId(rows.Mentees[mentee], rows.Mentors[rows.Graph.Mentor[arc]]);
                }
            }
        }

        return null;
    }

    /// <summary>The scores, ready to be solved.</summary>
    internal Scores Scores()
    {
        if (Pairs == 0 && whole.Count == Mentees && (long)Mentees * Mentors > Search.Few)
        {
            var (least, most) = (int.MaxValue, int.MinValue);
            foreach (var row in whole.Values.Where(row => row.Length == Mentors))
            {
                var (lowest, highest) = Rows.Range(row);
                (least, most) = (Math.Min(least, lowest), Math.Max(most, highest));
            }

            if (most - (long)least <= WidestGrid && whole.Values.All(row => row.Length == Mentors))
            {
                return Grid(least, most);
            }
        }

        var rows = Sorted();
        return (long)Mentees * Mentors > Search.Few && rows.Grid(WidestGrid) is { } grid ? grid : rows;
    }

    private ScoreGrid Grid(int least, int most)
    {
        var (mentees, menteeRank) = Ranks(menteeNumbers);
        var (mentors, mentorRank) = Ranks(mentorNumbers);
        var isSorted = Rows.IsAscending(mentorRank);
        var rows = new int[mentees.Length][];
        foreach (var (mentee, row) in whole)
        {
            rows[menteeRank[mentee]] = isSorted ? row : Ranked(row, mentorRank);
        }

        return new ScoreGrid(mentees, mentors, Places(mentorRank), rows, least, most);
    }

    private static int[] Ranked(int[] row, int[] rank)
    {
        var ranked = new int[row.Length];
        for (var number = 0; number < row.Length; number++)
        {
            ranked[rank[number]] = row[number];
        }

        return ranked;
    }

    private int[] Places(int[] mentorRank)
    {
        var places = new int[mentorRank.Length];
        for (var number = 0; number < places.Length; number++)
        {
            places[mentorRank[number]] = capacity[number];
        }

        return places;
    }

    private void Spread(int mentee, ReadOnlySpan<int> row)
    {
        for (var mentor = 0; mentor < row.Length; mentor++)
        {
            Add(mentee, mentor, row[mentor]);
        }
    }

    private static int Number(Dictionary<string, int> numbers, string id)
    {
        if (!numbers.TryGetValue(id, out var number))
        {
            number = numbers.Count;
            numbers.Add(id, number);
        }

        return number;
    }

    private static (string[] Ids, int[] Rank) Ranks(Dictionary<string, int> numbers)
    {
        var ids = numbers.Keys.ToArray();
        var (order, rank) = (numbers.Values.ToArray(), new int[ids.Length]);
        Array.Sort(ids, order, StringComparer.Ordinal);
        for (var at = 0; at < order.Length; at++)
        {
            rank[order[at]] = at;
        }

        return (ids, rank);
    }
}
