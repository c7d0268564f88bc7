using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>A table in which every pair has a score: rows of numbers, the lowest score counting 0 points.</summary>
internal sealed class ScoreGrid(string[] mentees, string[] mentors, int[] capacity, int[][] rows, int least, int most)
    : Scores(mentees, mentors, capacity),
        IRows
{
    // Beyond, a few good pairs of everybody are quicker than all of them.
    private const int LargestSquare = 2_000;

    public int MostPoints => most - least;

    int IRows.Mentees => rows.Length;

    public override Obstacle? Against(int mentee, int mentor) => null;

    public override void Read(int mentee, List<(int Mentor, long Points)> row)
    {
        for (var mentor = 0; mentor < Mentors.Length; mentor++)
        {
            row.Add((mentor, Points(mentee, mentor)));
        }
    }

    public override long Score(int mentee, int mentor) => rows[mentee][mentor];

    public override long Points(int mentee, int mentor) => rows[mentee][mentor] - (long)least;

    public override (Evidence Evidence, long Work) Solve(Wishes wishes, int[] pinned, CancellationToken token)
    {
        if (IsSquare(wishes, pinned) && SquareSearch.Of(rows, least, most, wishes, token) is { } quick)
        {
            return quick;
        }

        var found = Search.Of(this, wishes, pinned, Search.Few, start: null, token);
        return (found.Evidence, found.Work);
    }

    private bool IsSquare(Wishes wishes, int[] pinned) =>
        rows.Length == Mentors.Length
        && rows.Length <= LargestSquare
        && Square.Fits(rows.Length, least, most, wishes.Floor)
        && !wishes.HasClaims
        && wishes.Enough == long.MaxValue
        && Array.TrueForAll(Capacity, places => places == 1)
        && Array.TrueForAll(pinned, mentor => mentor < 0);

    // Whoever is left out could go to anybody, so everybody shares all places.
    public override Func<int, Shortage?> Shortages(Evidence evidence)
    {
        var places = (int)Math.Min(int.MaxValue, Capacity.Sum(one => (long)Math.Min(one, rows.Length)));
        return _ => new Shortage(rows.Length, places);
    }

    public IRows Only(int[] few) =>
        new ScoreGrid(
            Mentees,
            [.. few.Select(mentor => Mentors[mentor])],
            [.. few.Select(mentor => Capacity[mentor])],
            Array.ConvertAll(rows, row => Array.ConvertAll(few, mentor => row[mentor])),
            least,
            most
        );

    public IRowReader Reader() => new RowReader(rows, least);

    private sealed class RowReader(int[][] rows, int least) : IRowReader
    {
        private readonly int[] points = Empty(rows.Length == 0 ? 0 : rows[0].Length);

        public int[] Points(int mentee)
        {
            var (row, lowest, at) = (rows[mentee], Vector512.Create(least), 0);
            ref var from = ref MemoryMarshal.GetArrayDataReference(row);
            ref var to = ref MemoryMarshal.GetArrayDataReference(points);
            for (; at + Vector512<int>.Count <= row.Length; at += Vector512<int>.Count)
            {
                (Vector512.LoadUnsafe(ref from, (nuint)at) - lowest).StoreUnsafe(ref to, (nuint)at);
            }

            for (; at < row.Length; at++)
            {
                points[at] = row[at] - least;
            }

            return points;
        }

        private static int[] Empty(int mentors)
        {
            var empty = new int[Columns.Padded(mentors)];
            Array.Fill(empty, -1);
            return empty;
        }
    }
}
