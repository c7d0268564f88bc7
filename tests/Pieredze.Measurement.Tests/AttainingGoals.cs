namespace Pieredze.Measurement.Tests;

public sealed class AttainingGoals
{
    [Theory]
    [InlineData(new[] { 0, 0, 0 }, 50)]
    [InlineData(new[] { 1, 0, 1 }, 59.1287)]
    [InlineData(new[] { 2, 2, 2 }, 77.3861)]
    [InlineData(new[] { 1 }, 60)]
    [InlineData(new[] { -1, -1, -1 }, 36.3069)]
    public void Has_a_score_around_fifty(int[] levels, double score) =>
        Assert.Equal(score, GoalAttainment.Score(levels)!.Value, 4);

    [Fact]
    public void Weighs_goals_by_their_importance() =>
        Assert.Equal(54.4065, GoalAttainment.Score([(1, 3.0), (0, 2.0), (-1, 1.0)])!.Value, 4);

    [Fact]
    public void Counts_a_goal_as_reached_from_the_expected_level()
    {
        Assert.Equal(0.75, GoalAttainment.ShareReached([0, 2, -1, 1]));
        Assert.Null(GoalAttainment.ShareReached([]));
        Assert.Null(GoalAttainment.Score(Array.Empty<int>()));
    }

    [Fact]
    public void Counts_which_reached_goals_are_held()
    {
        Assert.Equal(2.0 / 3, GoalAttainment.ShareHeld([(0, 1), (2, 0), (1, -1), (-1, 2)])!.Value, 1e-12);
        Assert.Null(GoalAttainment.ShareHeld([(-1, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => GoalAttainment.ShareHeld([(-1, 3)]));
    }

    [Fact]
    public void Is_refused_for_levels_that_do_not_exist() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GoalAttainment.ShareReached([3]));
}
