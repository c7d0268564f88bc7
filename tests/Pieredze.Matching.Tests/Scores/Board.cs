namespace Pieredze.Matching.Tests.Scores;

/// <summary>A pair that is possible on a board, by the numbers of its people.</summary>
internal sealed record Arc(int Mentee, int Mentor, long Score);

/// <summary>A round of scores that can be turned over and changed before it is solved.</summary>
internal sealed record Board(string[] Mentees, string[] Mentors, int[] Places, Arc[] Arcs)
{
    /// <summary>Made from a number: so many in a hundred pairs are possible, scores between both ends.</summary>
    public static Board Made(
        int seed,
        int mentees,
        int mentors,
        int places = 2,
        int possible = 60,
        long least = -20,
        long most = 20
    )
    {
        var random = new Random(seed);
        var arcs =
            from mentee in Enumerable.Range(0, mentees)
            from mentor in Enumerable.Range(0, mentors)
            where random.Next(100) < possible
            select new Arc(mentee, mentor, random.NextInt64(least, most + 1));
        return Of(mentees, [.. Enumerable.Range(0, mentors).Select(_ => random.Next(places + 1))], [.. arcs]);
    }

    public static Board Of(int mentees, int[] places, IEnumerable<Arc> arcs) =>
        new(Ids('e', mentees), Ids('o', places.Length), places, [.. arcs]);

    /// <summary>Every pair is possible.</summary>
    public static Board Full(int mentees, int[] places, Func<int, int, long> score) =>
        Of(
            mentees,
            places,
            from mentee in Enumerable.Range(0, mentees)
            from mentor in Enumerable.Range(0, places.Length)
            select new Arc(mentee, mentor, score(mentee, mentor))
        );

    public static int[] One(int mentors) => [.. Enumerable.Repeat(1, mentors)];

    public PairId Pair(Arc arc) => new(Mentees[arc.Mentee], Mentors[arc.Mentor]);

    /// <summary>The rows in the order given here: people first, then pairs.</summary>
    public ScoreRequest Request(bool floor = true) =>
        new()
        {
            Table = Table(Enumerable.Range(0, Mentees.Length), Enumerable.Range(0, Mentors.Length), Arcs),
            Floor = floor,
        };

    /// <summary>The same round with everybody and everything in another order.</summary>
    public ScoreRequest Shuffled(int seed, bool floor = true)
    {
        var random = new Random(seed);
        int[] mentees = [.. Enumerable.Range(0, Mentees.Length)];
        int[] mentors = [.. Enumerable.Range(0, Mentors.Length)];
        Arc[] arcs = [.. Arcs];
        random.Shuffle(mentees);
        random.Shuffle(mentors);
        random.Shuffle(arcs);
        return new() { Table = Table(mentees, mentors, arcs), Floor = floor };
    }

    private ScoreTable Table(IEnumerable<int> mentees, IEnumerable<int> mentors, IEnumerable<Arc> arcs)
    {
        var table = new ScoreTable();
        foreach (var mentor in mentors)
        {
            table.Place(table.Mentor(Mentors[mentor]), Places[mentor]);
        }

        foreach (var mentee in mentees)
        {
            table.Mentee(Mentees[mentee]);
        }

        foreach (var arc in arcs)
        {
            table.Add(table.Mentee(Mentees[arc.Mentee]), table.Mentor(Mentors[arc.Mentor]), arc.Score);
        }

        return table;
    }

    // Their alphabetical order is not the order of their numbers.
    private static string[] Ids(char letter, int count) =>
        [.. Enumerable.Range(0, count).Select(number => $"{letter}{number}")];
}
