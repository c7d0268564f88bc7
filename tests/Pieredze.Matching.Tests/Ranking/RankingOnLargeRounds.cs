using Pieredze.Matching.Ranking;

namespace Pieredze.Matching.Tests.Ranking;

public sealed class RankingOnLargeRounds
{
    [Theory]
    [InlineData(1, 3000, 1000, 8, 5, 85)]
    [InlineData(2, 3000, 3000, 5, 2, 95)]
    [InlineData(3, 2000, 40, 6, 90, 97)]
    [InlineData(4, 400, 2000, 30, 1, 50)]
    [InlineData(5, 2000, 1000, 10, 3, 0)]
    [InlineData(6, 2000, 1000, 10, 3, 100)]
    public void Leaves_no_blocking_pair(int seed, int mentees, int mentors, int length, int places, int ties)
    {
        var request = Rankings.Made(seed, mentees, mentors, length, places, ties);
        var result = Rankings.Solve(request);
        var plain = new RankingOracle(request).Deferred();

        Assert.Empty(BlockingPairs.Find(request, result.Pairs));
        Assert.True(result.Proved);
        Assert.True(new RankingOracle(request).IsStable(result.Pairs));
        Assert.InRange(result.Pairs.Count, ties == 0 ? plain.Count : plain.Count + 1, mentees);
        TestContext.Current.SendDiagnosticMessage($"deferred {plain.Count}, ours {result.Pairs.Count}");
    }

    [Fact]
    public void Pairs_everybody_when_everybody_likes_everybody_alike()
    {
        var people = Enumerable.Range(0, 150).ToArray();
        Ranked[] all = [.. people.SelectMany(one => people.Select(other => new Ranked($"{one}", $"{other}", 0)))];

        Assert.Equal(150, Rankings.Solve(new RankedRequest { MenteeRanks = all, MentorRanks = all }).Pairs.Count);
    }

    [Fact]
    public void Takes_work_in_proportion_to_the_rankings()
    {
        foreach (var ties in new[] { 0, 50, 95, 100 })
        {
            var request = Rankings.Made(9, 5000, 2000, 12, 4, ties);

            Assert.InRange(Rankings.Solve(request).Proposals, 1, 200L * request.MenteeRanks.Count);
        }
    }
}
