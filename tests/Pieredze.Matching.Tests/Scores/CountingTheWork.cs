namespace Pieredze.Matching.Tests.Scores;

/// <summary>Hard rounds: the figures agree with a flow of least cost, and the work, counted and not timed, is bounded.</summary>
public sealed class CountingTheWork
{
    private const int PerArc = 14;

    // Where the best method there is looks at every pair again for every mentee.
    private const int PerArcAndMentee = 12;

    public static TheoryData<string, bool> Hard =>
        [.. HardBoards.All.Keys.SelectMany(name => new (string, bool)[] { (name, true), (name, false) })];

    [Theory, MemberData(nameof(Hard))]
    public void Stays_within_bounds_on(string name, bool floor)
    {
        var board = HardBoards.All[name]();
        var result = Boards.Solve(board, floor);
        var most = name switch
        {
            "machol" or "machol upwards" => PerArcAndMentee * board.Mentees.Length,
            "a chain" or "a ladder" => 4 * PerArc,
            // Bids climb step by step from those who are loved to those who are not.
            "a star with one place" or "half the mentors loved" or "all mentors loved but one" => 4 * PerArc,
            _ => PerArc,
        };

        TestContext.Current.SendDiagnosticMessage($"{name}: {result.Work} for {board.Arcs.Length} pairs");
        Assert.InRange(result.Work, 0, (long)most * board.Arcs.Length);
    }

    [Fact]
    public void Counts_what_it_does()
    {
        var (small, large) = (Work(60), Work(120));

        Assert.InRange(small, 60 * 60, long.MaxValue);
        Assert.InRange(large, 2 * small, 40 * small);

        static long Work(int size) =>
            Boards.Solve(Board.Full(size, Board.One(size), (i, j) => ((i * 37) + (j * 53)) % 97), floor: false).Work;
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Adds_up_a_thousand_scores_at_either_end_of_the_range(bool floor)
    {
        foreach (var end in new[] { ScoreTable.MostScore, -ScoreTable.MostScore })
        {
            var result = Boards.Solve(Board.Full(1_000, [.. Enumerable.Repeat(50, 20)], (_, _) => end), floor);

            Assert.Equal((1_000, 1_000 * end, end), (result.Pairs.Count, result.Total, result.Worst!.Value));
        }
    }

    [Fact]
    public void Moves_a_score_beyond_the_range_to_its_end()
    {
        var table = new ScoreTable();
        table.Add(table.Mentee("a"), table.Mentor("m"), long.MaxValue);
        table.Add(table.Mentee("b"), table.Mentor("n"), long.MinValue);
        var result = Matcher.Solve(new ScoreRequest { Table = table }, TestContext.Current.CancellationToken);

        Assert.Equal([ScoreTable.MostScore, -ScoreTable.MostScore], result.Pairs.Select(pair => pair.Score));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    [InlineData(1, 1)]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    public void Copes_with_hardly_anybody(int mentees, int mentors)
    {
        foreach (var places in new[] { 0, 1, int.MaxValue })
        {
            var board = Board.Full(mentees, [.. Enumerable.Repeat(places, mentors)], (i, j) => i - j);
            var room = (int)Math.Min(mentees, (long)places * mentors);

            Assert.Equal(room, Boards.Solve(board).Pairs.Count);
            Assert.Equal(room, Boards.Solve(board, floor: false).Pairs.Count);
            Assert.Empty(Boards.Solve(board with { Arcs = [] }).Pairs);
        }
    }
}
