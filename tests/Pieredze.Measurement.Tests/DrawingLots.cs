namespace Pieredze.Measurement.Tests;

public sealed class DrawingLots
{
    [Fact]
    public void Sees_pairs_that_keep_to_their_own_kind()
    {
        var pairs = Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? "A" : "B", i % 2 == 0 ? "A" : "B")).ToList();
        var found = Permutation.OfSameGroup(pairs)!;

        Assert.Equal(1, found.Observed);
        Assert.Equal(0.5, found.Expected, 0.01);
        // Matches of 20 and 20 are twice a hypergeometric count: deviation 2 * sqrt(400 * 400 / (1600 * 39)) of 40.
        Assert.Equal(0.5 / (2 * Math.Sqrt(20.0 * 20 * 20 * 20 / (1600 * 39.0)) / 40), found.Z!.Value, 0.35);
        Assert.Equal(1.0 / 2001, found.P, 1e-12);
    }

    [Fact]
    public void Sees_nothing_where_lots_would_do_the_same()
    {
        var pairs = Enumerable.Range(0, 40).Select(i => (i % 2 == 0 ? "A" : "B", i % 4 < 2 ? "A" : "B")).ToList();
        var found = Permutation.OfSameGroup(pairs)!;

        Assert.Equal(0.5, found.Observed);
        Assert.InRange(found.Z!.Value, -0.2, 0.2);
    }

    [Fact]
    public void Has_no_distance_when_all_are_of_one_kind()
    {
        Assert.Null(Permutation.OfSameGroup([("A", "A"), ("A", "A")])!.Z);
        Assert.Null(Permutation.OfSameGroup([]));
        Assert.Null(Permutation.OfMeans([], [1]));
    }

    // All 20 ways of choosing three of six: only one is as extreme as 4, 5, 6 against 1, 2, 3.
    [Fact]
    public void Comes_near_the_count_of_all_ways()
    {
        var found = Permutation.OfMeans([4, 5, 6], [1, 2, 3])!;

        Assert.Equal(3, found.Observed);
        Assert.Equal(0.05, found.P, 0.015);
    }

    [Fact]
    public void Gives_the_same_answer_to_everybody() =>
        Assert.Equal(Permutation.OfMeans([1, 4, 2, 8], [3, 3, 9]), Permutation.OfMeans([1, 4, 2, 8], [3, 3, 9]));
}
