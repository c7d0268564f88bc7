namespace Pieredze.Measurement.Tests;

public sealed class GoingBothWays
{
    [Fact]
    public void Counts_sessions_with_a_challenge_and_not_challenges()
    {
        Assert.Equal(0.5, Mutuality.ChallengeIndex([3, 0, 1, 0]));
        Assert.Equal(0.0, Mutuality.ChallengeIndex([0, 0]));
        Assert.Null(Mutuality.ChallengeIndex([]));
    }

    [Fact]
    public void Counts_learning_on_both_sides_among_sessions_with_any()
    {
        (bool, bool)[] learned = [(true, true), (true, false), (false, false), (false, true), (true, true)];

        Assert.Equal(0.5, Mutuality.LearningIndex(learned));
        Assert.Equal(0.0, Mutuality.LearningIndex([(true, false)]));
        Assert.Null(Mutuality.LearningIndex([(false, false)]));
    }

    [Fact]
    public void Watches_a_mentor_who_sets_four_agendas_in_a_row()
    {
        Assert.True(Dependence.IsToBeWatched([Lead.Mentee, Lead.Mentor, Lead.Mentor, Lead.Mentor, Lead.Mentor]));
        Assert.False(Dependence.IsToBeWatched([Lead.Mentor, Lead.Mentor, Lead.Mentor]));
        Assert.False(Dependence.IsToBeWatched([Lead.Mentor, Lead.Mentor, Lead.Both, Lead.Mentor]));
        Assert.False(Dependence.IsToBeWatched([Lead.Mentor, Lead.Mentor, Lead.Mentor, Lead.Mentor, Lead.Mentee]));
    }

    [Fact]
    public void Takes_the_middle_of_two_estimates_and_how_far_they_lie_apart()
    {
        var share = new TalkShare(SaidByMentor: 70, SaidByMentee: 45);

        Assert.Equal((57.5, 25), (share.Middle, share.Difference));
    }
}
