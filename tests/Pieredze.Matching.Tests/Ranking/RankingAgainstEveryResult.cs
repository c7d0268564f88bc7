using Pieredze.Matching.Ranking;

namespace Pieredze.Matching.Tests.Ranking;

public sealed class RankingAgainstEveryResult
{
    [Fact]
    public void Is_stable_and_at_least_two_thirds_of_the_largest_and_nearly_always_the_largest()
    {
        var (equal, count) = (0, 0);
        for (var seed = 0; seed < 600; seed++)
        {
            var random = new Random(seed);
            var request = Rankings.Made(
                seed,
                random.Next(1, 8),
                random.Next(1, 7),
                random.Next(1, 6),
                random.Next(1, 4),
                random.Next(20, 100)
            );
            var oracle = new RankingOracle(request);
            var result = Rankings.Solve(request);
            var largest = oracle.Largest();

            Assert.True(result.Proved, $"seed {seed}");
            Assert.True(oracle.IsStable(result.Pairs), $"seed {seed}");
            Assert.InRange(result.Pairs.Count, ((2 * largest) + 2) / 3, largest);
            count++;
            equal += result.Pairs.Count == largest ? 1 : 0;
        }

        TestContext.Current.SendDiagnosticMessage($"{equal} of {count} are the largest");
        Assert.True(equal >= 0.99 * count, $"only {equal} of {count}");
    }

    [Fact]
    public void Without_ties_the_same_mentees_are_matched_and_the_same_places_filled_as_by_plain_deferred_acceptance()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var request = Rankings.Made(seed, 40, 15, 6, 4, 0);
            var (plain, ours) = (new RankingOracle(request).Deferred(), Rankings.Solve(request).Pairs);

            Assert.Equal(
                plain.Select(pair => pair.MenteeId).Order(StringComparer.Ordinal),
                ours.Select(pair => pair.MenteeId).Order(StringComparer.Ordinal)
            );
            Assert.Equal(Filled(plain), Filled(ours));
        }
    }

    private static Dictionary<string, int> Filled(IEnumerable<PairId> pairs) =>
        pairs.CountBy(pair => pair.MentorId).OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary();
}
