namespace Pieredze.Matching.Solving;

/// <summary>
/// Checks that groups are levelled, in two proofs by prices. First, with the weights of the cells behind the claims,
/// nobody can be exchanged at a gain; as each weight lies between the last unit of its cell and the next, no exchange
/// levels more, and then no number of exchanges does (the numbers by cell are M-convex: K. Murota, 2003). Second, with a
/// bench for those of each cell who stay out, the pairs are the best there are.
/// </summary>
internal sealed class LevelProof(IPossible possible, Wishes wishes, Cells cells, Evidence evidence)
{
    private readonly bool[] isPossible = new bool[evidence.MentorOf.Length];
    private readonly int[] left = new int[cells.Count];
    private readonly int[] matched = new int[cells.Count];

    /// <summary>Whether somebody stays out and somebody does not, of those whom pins left free.</summary>
    public static bool IsNeeded(IPossible possible, Evidence evidence)
    {
        var row = new List<(int, long)>();
        return evidence.MentorOf.Where((mentor, mentee) => mentor >= 0 && evidence.Pinned[mentee] < 0).Any()
            && Enumerable.Range(0, evidence.MentorOf.Length).Any(StaysOut);

        bool StaysOut(int mentee)
        {
            row.Clear();
            if (evidence.MentorOf[mentee] < 0)
            {
                possible.Read(mentee, row);
            }

            return row.Count > 0;
        }
    }

    public bool Holds(Levels levels)
    {
        if (!HasShape(levels))
        {
            return false;
        }

        Count();
        return AreBetweenUnits(levels.Weights) && NoExchangeGains(levels.Weights) && AreBest(levels);
    }

    private bool HasShape(Levels levels) =>
        evidence is { All: not null }
        && cells.Of.Length == evidence.MentorOf.Length
        && evidence.Pinned.Length == evidence.MentorOf.Length
        && levels.Weights.Length == cells.Count
        && levels.Bench.Length == cells.Count
        && (levels.BenchAbove is null ? 0 : levels.BenchAbove.Length) == (evidence.Above is null ? 0 : cells.Count);

    private void Count()
    {
        var row = new List<(int, long)>();
        for (var mentee = 0; mentee < isPossible.Length; mentee++)
        {
            row.Clear();
            possible.Read(mentee, row);
            isPossible[mentee] = row.Count > 0;
            if (isPossible[mentee] && evidence.Pinned[mentee] < 0)
            {
                (evidence.MentorOf[mentee] < 0 ? left : matched)[cells.Of[mentee]]++;
            }
        }
    }

    private bool AreBetweenUnits(int[] weights)
    {
        var (size, pinned) = Levelling.Sizes(cells, evidence.Pinned, mentee => isPossible[mentee]);
        var (order, given) = (cells.Order(size, pinned), new int[cells.Count]);
        for (var unit = 0; unit < order.Count; unit++)
        {
            var cell = order[unit];
            var isGiven = given[cell]++ < matched[cell];
            if (isGiven ? weights[cell] < unit + 1 : weights[cell] > unit + 1)
            {
                return false;
            }
        }

        return true;
    }

    private bool NoExchangeGains(int[] weights) =>
        new Proof(
            possible,
            wishes.ByWeight(cells, weights),
            evidence with
            {
                Floor = null,
                MenteePrice = evidence.All!.Mentee,
                MentorPrice = evidence.All.Mentor,
                All = null,
                Above = null,
                Levels = null,
            }
        ).Holds();

    private bool AreBest(Levels levels)
    {
        var mentors = possible.Capacity.Length;
        var seated = evidence
            .MentorOf.Select((mentor, mentee) => mentor < 0 && isPossible[mentee] ? mentors + cells.Of[mentee] : mentor)
            .ToArray();
        return new Proof(
            new Benches(possible, cells, left),
            wishes.Seated(cells),
            evidence with
            {
                MentorOf = seated,
                MentorPrice = [.. evidence.MentorPrice, .. levels.Bench],
                All = new Prices(
                    [.. isPossible.Select(may => Price.Of(may ? -2 : 0))],
                    new Price[mentors + cells.Count]
                ),
                Above =
                    evidence.Above is { } above && levels.BenchAbove is { } bench
                        ? new Prices(above.Mentee, [.. above.Mentor, .. bench])
                        : null,
                Levels = null,
            }
        ).Holds();
    }

    private sealed class Benches(IPossible possible, Cells cells, int[] seats) : IPossible
    {
        public int[] Capacity { get; } = [.. possible.Capacity, .. seats];

        public IPossible ForThread() => new Benches(possible.ForThread(), cells, seats);

        public (int Mentee, int Mentor)? Find(PairId pair) => possible.Find(pair);

        public Obstacle? Against(int mentee, int mentor) => possible.Against(mentee, mentor);

        public void Read(int mentee, List<(int Mentor, long Points)> row)
        {
            possible.Read(mentee, row);
            if (row.Count > 0 && seats[cells.Of[mentee]] > 0)
            {
                row.Add((possible.Capacity.Length + cells.Of[mentee], Levelled.BenchPoints));
            }
        }
    }
}
