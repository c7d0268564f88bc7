namespace Pieredze.Measurement.Tests;

public sealed class CountingChallenges
{
    private static readonly WorkingSession[] Sessions =
    [
        new(WasChallenged: true, MentorLearned: true, MenteeLearned: true),
        new(WasChallenged: false, MentorLearned: false, MenteeLearned: true),
        new(WasChallenged: false, MentorLearned: true, MenteeLearned: false),
        new(WasChallenged: false, MentorLearned: false, MenteeLearned: false),
    ];

    [Fact]
    public void Divides_by_all_sessions() => Assert.Equal(0.25, WorkingSession.ChallengeIndex(Sessions));

    [Fact]
    public void Asks_for_learning_on_both_sides() =>
        Assert.Equal(1.0 / 3, WorkingSession.MutualLearningIndex(Sessions));

    [Fact]
    public void Says_nothing_without_sessions()
    {
        Assert.Null(WorkingSession.ChallengeIndex([]));
        Assert.Null(WorkingSession.MutualLearningIndex([Sessions[3]]));
    }
}
