using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Pieredze.Matching;
using Pieredze.Matching.Solving;

namespace Pieredze.Bench.Matching;

/// <summary>Pairs of whole profiles by number: for graphs given to others, and for the speed of scoring itself.</summary>
internal static class Scoring
{
    /// <summary>All possible pairs, or for every mentee the best of them.</summary>
    public static Instance Graph(MatchRequest request, int most)
    {
        var field = new Field(request);
        var rows = new (int Mentor, int Points)[field.Mentees.Length][];
        Parallel.For(
            0,
            field.Mentees.Length,
            () => (Judge: new Judge(field), Best: new Best(1, Math.Min(most, field.Mentors.Length))),
            (mentee, _, mine) =>
            {
                mine.Judge.Open(mentee);
                mine.Best.Clear(0);
                var points = mine.Judge.All().Points;
                for (var mentor = 0; mentor < field.Mentors.Length; mentor++)
                {
                    mine.Best.Offer(0, mentor, points[mentor]);
                }

                rows[mentee] = [.. mine.Best.Of(0).Order()];
                return mine;
            },
            _ => { }
        );
        return new Instance(
            "",
            rows.Length,
            field.Capacity,
            [.. rows.SelectMany((row, mentee) => row.Select(_ => mentee))],
            [.. rows.SelectMany(row => row.Select(one => one.Mentor))],
            [.. rows.SelectMany(row => row.Select(one => one.Points))]
        );
    }

    /// <summary>Scores all pairs on one core and adds up what came out, so that both ways must agree.</summary>
    public static Outcome All(MatchRequest request, bool withVectors)
    {
        var field = new Field(request);
        var (judge, possible, sum) = (new Judge(field), 0, 0L);
        for (var mentee = 0; mentee < field.Mentees.Length; mentee++)
        {
            judge.Open(mentee);
            var points = judge.All(withVectors).Points;
            possible += Pieredze.Matching.Solving.Rows.CountAbove(points, -1);
            sum += Sum(points);
        }

        return new Outcome(possible, sum);
    }

    // With vectors both times: only the scoring is to be compared.
    private static long Sum(ReadOnlySpan<int> points)
    {
        var sum = Vector512<int>.Zero;
        foreach (var part in MemoryMarshal.Cast<int, Vector512<int>>(points))
        {
            sum += Vector512.Max(part, Vector512<int>.Zero) >> 8;
        }

        return Vector512.Sum(sum);
    }

    /// <summary>The pairs that a search begins with: the best of everybody on both sides, all rules looked at.</summary>
    public static Outcome Core(MatchRequest request)
    {
        var found = Pieredze.Matching.Solving.Core.Of(View.Of(new Field(request)), CancellationToken.None);
        return new Outcome(found.Count, 0);
    }
}
