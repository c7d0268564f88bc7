using Pieredze.Matching.Solving;
using Pieredze.Matching.Tests.Yardsticks;

namespace Pieredze.Matching.Tests.Scores;

/// <summary>Solvers that share no line with ours must come to the same figures.</summary>
public sealed class MatchingBesideOtherSolvers
{
    [Theory, InlineData(true), InlineData(false)]
    public void Equals_a_general_solver_stage_by_stage_on_small_rounds(bool floor)
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var random = new Random(seed);
            var board = Board.Made(
                seed,
                random.Next(1, 25),
                random.Next(1, 14),
                random.Next(1, 5),
                random.Next(5, 100),
                random.Next(-50, 1),
                random.Next(1, 50)
            );

            Same(StageByStage.Of(board, floor), board, floor, seed);
        }
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Equals_a_general_solver_stage_by_stage_with_a_hundred_mentees(bool floor)
    {
        int[] possible = [3, 6, 9, 12, 20, 30, 50];
        for (var seed = 0; seed < possible.Length; seed++)
        {
            var board = Board.Made(seed, 100, 50, 3, possible[seed], 0, 1000);

            Same(StageByStage.Of(board, floor), board, floor, seed);
        }
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Draws_of_all_that_are_as_good_the_very_same_pairs(bool floor)
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var board = Board.Made(seed, random.Next(1, 16), random.Next(1, 10), 3, random.Next(20, 100), 0, 2);
            var result = Boards.Solve(board, floor);
            var theirs = StageByStage.Pairs(board, Boards.Worth(result, floor), arc => Draw(board, arc));

            Assert.True(theirs.SequenceEqual(Boards.Pairs(result)), $"seed {seed}");
        }
    }

    [Fact]
    public void Equals_a_flow_of_least_cost_on_many_rounds()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var board = Board.Made(
                seed,
                random.Next(1, 60),
                random.Next(1, 40),
                random.Next(1, 4),
                random.Next(3, 100),
                -random.Next(1, 100),
                random.Next(1, 100)
            );

            Same(Flow.Of(board), board, floor: false, seed);
        }
    }

    [Theory]
    [InlineData(2_000, 900, 3, 2)]
    [InlineData(2_000, 900, 5, 2)]
    [InlineData(2_000, 2_000, 1, 1)]
    [InlineData(4_000, 1_500, 4, 1)]
    [InlineData(8_000, 4_000, 2, 1)]
    public void Equals_a_flow_of_least_cost_with_thousands(int mentees, int mentors, int places, int possible)
    {
        var board = Board.Made(mentees, mentees, mentors, places, possible, -1_000_000, 1_000_000);

        Same(Flow.Of(board), board, floor: false, mentees);
    }

    private static long Draw(Board board, Arc arc) =>
        Lottery.Draw(
            Lottery.Ticket(board.Mentees[arc.Mentee], seed: 0),
            Lottery.Ticket(board.Mentors[arc.Mentor], seed: 0)
        );

    private static void Same(Outcome theirs, Board board, bool floor, int seed)
    {
        var ours = Boards.Worth(Boards.Solve(board, floor), floor);
        Assert.True(theirs == ours, $"seed {seed}: they say {theirs}, we say {ours}");
    }
}
