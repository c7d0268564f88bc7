namespace Pieredze.Matching.Tests.Scores;

/// <summary>Rounds whose best result can be written down without solving anything.</summary>
public sealed class KnowingTheAnswer
{
    [Theory, InlineData(1), InlineData(2), InlineData(7), InlineData(40), InlineData(150)]
    public void Pairs_the_first_with_the_last_where_a_pair_costs_the_product_of_its_numbers(int size)
    {
        // R. E. Machol and M. Wien (1976): hard for every method that adds one row after the other.
        var result = Boards.Solve(
            Board.Full(size, Board.One(size), (mentee, mentor) => -(mentee + 1L) * (mentor + 1)),
            floor: false
        );

        Assert.Equal(-(long)size * (size + 1) * (size + 2) / 6, result.Total);
        Assert.All(
            result.Pairs,
            pair => Assert.Equal(size - 1, int.Parse(pair.MenteeId[1..]) + int.Parse(pair.MentorId[1..]))
        );
    }

    [Theory, InlineData(1), InlineData(9), InlineData(60)]
    public void Pairs_equal_numbers_where_a_pair_gains_their_product(int size)
    {
        var result = Boards.Solve(
            Board.Full(size, Board.One(size), (mentee, mentor) => (mentee + 1L) * (mentor + 1)),
            floor: false
        );

        Assert.Equal((long)size * (size + 1) * ((2 * size) + 1) / 6, result.Total);
        Assert.All(result.Pairs, pair => Assert.Equal(pair.MenteeId[1..], pair.MentorId[1..]));
    }

    [Fact]
    public void Lifts_the_floor_of_the_products_as_far_as_it_goes()
    {
        // Below that the six mentees from 5 upwards would have to share the five mentors up to 5.
        var result = Boards.Solve(Board.Full(10, Board.One(10), (mentee, mentor) => -(mentee + 1L) * (mentor + 1)));

        Assert.Equal(-30, result.Worst);
        Assert.Equal(-220, result.Total);
    }

    [Fact]
    public void Goes_around_a_ring()
    {
        // Everybody knows two neighbours; going round one way gains 1 each, the other way 2 for one and 0 for the rest.
        const int Size = 31;
        var arcs = Enumerable
            .Range(0, Size)
            .SelectMany(i => new Arc[] { new(i, i, 1), new(i, (i + 1) % Size, i == 0 ? 2 : 0) });
        var result = Boards.Solve(Board.Of(Size, Board.One(Size), arcs));

        Assert.Equal((Size, (long)Size, 1L), (result.Pairs.Count, result.Total, result.Worst!.Value));
    }

    [Fact]
    public void Moves_a_whole_chain_for_one_more_mentee()
    {
        // Each would rather stay with the mentor of the same number, but then the last one has nobody.
        const int Size = 200;
        var arcs = Enumerable
            .Range(0, Size)
            .SelectMany(i => new Arc[] { new(i, i, 1_000), new(i, i + 1, 0) })
            .Append(new Arc(Size, 0, -1_000_000));
        var result = Boards.Solve(Board.Of(Size + 1, Board.One(Size + 1), arcs));

        Assert.Equal((Size + 1, -1_000_000L), (result.Pairs.Count, result.Total));
        Assert.Empty(result.Unmatched);
    }

    [Fact]
    public void Gives_up_points_for_the_worst_pair_but_nobody_for_it()
    {
        Arc[] arcs = [new(0, 0, 100), new(0, 1, 60), new(1, 0, 60), new(1, 1, 30), new(2, 2, -500)];

        Assert.Equal((60, 120), Figures(Board.Of(2, Board.One(2), arcs[..4]), floor: true));
        Assert.Equal((30, 130), Figures(Board.Of(2, Board.One(2), arcs[..4]), floor: false));

        // The third keeps her only mentor; above that floor nothing is left to lift.
        Assert.Equal((-500, -370), Figures(Board.Of(3, Board.One(3), arcs), floor: true));
    }

    [Fact]
    public void Fills_the_places_of_the_dearest_mentor_last()
    {
        var result = Boards.Solve(
            Board.Full(10, [4, 4, 4], (mentee, mentor) => (mentor * 100) - (mentor == 2 ? mentee : 0)),
            floor: false
        );

        // The third mentor gains most, from the mentees with the lowest numbers; two of the first stay free.
        Assert.Equal((4 * 200) - 6 + (4 * 100), result.Total);
        Assert.Equal(2, result.Pairs.Count(pair => pair.MentorId == "o0"));
    }

    private static (long Worst, long Total) Figures(Board board, bool floor)
    {
        var result = Boards.Solve(board, floor);
        return (result.Worst!.Value, result.Total);
    }
}
