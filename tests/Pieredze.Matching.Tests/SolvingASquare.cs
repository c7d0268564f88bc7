using CsCheck;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

/// <summary>As many mentees as mentors, everybody possible for everybody: whole rows, the answer of single pairs.</summary>
public sealed class SolvingASquare
{
    private static readonly int[] Widths = [1, 2, 9, 1_000, 900_000];
    private static readonly int[] Shifts = [0, -500, 100_000_000];

    // A size, the width of the scores, what is added to all of them, and a seed.
    private static readonly Gen<(int Size, int Width, int Shift, int Seed)> Squares = Gen.Select(
        Gen.Int[16, 70],
        Gen.Int[0, 4].Select(number => Widths[number]),
        Gen.Int[0, 2].Select(number => Shifts[number]),
        Gen.Int[0, int.MaxValue - 1]
    );

    [Fact]
    public void Gives_what_single_pairs_give() =>
        Squares.Sample(
            square =>
            {
                foreach (var floor in new[] { false, true })
                {
                    var (grid, arcs) = (Both(square, Scattered), Both(square, Scattered).Arcs);
                    Same(grid.Grid, arcs, floor);
                }
            },
            iter: 400
        );

    [Fact]
    public void Gives_it_for_products_too()
    {
        foreach (var size in new[] { 16, 31, 32, 64, 101 })
        {
            var (grid, arcs) = Both((size, 1, 0, 0), (_, mentee, mentor) => -(mentee + 1) * (mentor + 1));
            Same(grid, arcs, floor: false);
            Same(grid, arcs, floor: true);
        }
    }

    [Fact]
    public void Finds_a_floor_that_lies_lower_than_everybody_could_get()
    {
        // Two mentees are good for one mentor only, the same one.
        var (grid, arcs) = Both(
            (20, 1, 0, 0),
            (_, mentee, mentor) => mentee < 2 ? (mentor == 0 ? 90 : 10 + mentor) : 60 + ((mentee + mentor) % 7)
        );
        Assert.Equal(29 - 11, Same(grid, arcs, floor: true).Floor);
    }

    [Fact]
    public void Finds_the_floor_that_one_mentor_sets()
    {
        var (grid, arcs) = Both((20, 1, 0, 0), (_, mentee, mentor) => mentor == 7 ? 5 + (mentee % 3) : 60 + mentee);
        Assert.Equal(2, Same(grid, arcs, floor: true).Floor);
    }

    [Fact]
    public void Fits_only_where_sums_stay_small()
    {
        Assert.True(Square.Fits(1_000, -1_000_000, 0, hasFloor: false));
        Assert.False(Square.Fits(1_000, -1_000_000, 0, hasFloor: true));
        Assert.False(Square.Fits(1_000, -1_100_000, 0, hasFloor: false));
        Assert.False(Square.Fits(15, 0, 1, hasFloor: false));
        Assert.False(Square.Fits(20, int.MinValue, int.MinValue + 1, hasFloor: false));
        Assert.False(Square.Fits(20, int.MaxValue - 1, int.MaxValue, hasFloor: false));
    }

    private static int Scattered((int Size, int Width, int Shift, int Seed) square, int mentee, int mentor) =>
        square.Shift + (int)((uint)HashCode.Combine(square.Seed, mentee, mentor) % (uint)square.Width);

    private static Evidence Same(ScoreGrid grid, ScoreRows arcs, bool floor)
    {
        int[] free = [.. grid.Mentees.Select(_ => -1)];
        var wishes = arcs.Wishes(new ScoreRequest { Table = new ScoreTable(), Floor = floor }, free);
        var token = TestContext.Current.CancellationToken;
        var (one, other) = (grid.Solve(wishes, free, token).Evidence, arcs.Solve(wishes, free, token).Evidence);
        Assert.Equal(other.MentorOf, one.MentorOf);
        Assert.Equal(floor, one.Floor is not null);
        Assert.Equal(other.Floor - Lowest(grid), one.Floor);
        Assert.True(new Proof(grid, wishes, one).Holds());
        return one;
    }

    // Points of a grid count from its lowest score.
    private static long Lowest(ScoreGrid grid) => grid.Score(0, 0) - grid.Points(0, 0);

    private static (ScoreGrid Grid, ScoreRows Arcs) Both(
        (int Size, int Width, int Shift, int Seed) square,
        Func<(int Size, int Width, int Shift, int Seed), int, int, int> score
    )
    {
        var table = new ScoreTable();
        string[] ids = [.. Enumerable.Range(0, square.Size).Select(number => $"{number:000}")];
        foreach (var id in ids)
        {
            table.Mentor(id);
        }

        for (var mentee = 0; mentee < ids.Length; mentee++)
        {
            var number = table.Mentee(ids[mentee]);
            for (var mentor = 0; mentor < ids.Length; mentor++)
            {
                table.Add(number, mentor, score(square, mentee, mentor));
            }
        }

        var arcs = table.Sorted();
        return (arcs.Grid(1 << 28)!, arcs);
    }
}
