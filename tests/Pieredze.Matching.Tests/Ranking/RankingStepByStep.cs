using Pieredze.Matching.Ranking;

namespace Pieredze.Matching.Tests.Ranking;

/// <summary>Every stage alone keeps what the whole promises, so that no later one hides a fault of an earlier one.</summary>
public sealed class RankingStepByStep
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, InlineData(false), InlineData(true)]
    public void Finds_by_proposals_alone_a_stable_result_of_two_thirds(bool mentorsAsk)
    {
        var (equal, deferred, count) = (0, 0, 600);
        for (var seed = 0; seed < count; seed++)
        {
            var request = Rankings.Made(seed, 1 + (seed % 7), 1 + (seed % 6), 5, 3, 30 + (seed % 70));
            var (market, oracle) = (new Market(request), new RankingOracle(request));
            var standing = Proposed(market, mentorsAsk, (ulong)seed);
            var largest = oracle.Largest();

            Assert.True(oracle.IsStable(Pairs(market, standing)), $"seed {seed}");
            Assert.InRange(standing.Size, ((2 * largest) + 2) / 3, largest);
            equal += standing.Size == largest ? 1 : 0;
            deferred += oracle.Deferred().Count == largest ? 1 : 0;
        }

        TestContext.Current.SendDiagnosticMessage($"proposals {equal}, deferred acceptance {deferred} of {count}");
        Assert.True(equal >= 0.95 * count && equal > deferred, $"{equal} and {deferred} of {count}");
    }

    [Theory, InlineData(false), InlineData(true)]
    public void Stays_stable_and_never_shrinks_while_it_grows_and_wanders(bool mentorsAsk)
    {
        var grown = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var request = Rankings.Made(seed, 60, 5 + seed, 6, 1 + (seed % 4), 30 + seed);
            var (market, oracle) = (new Market(request), new RankingOracle(request));
            var standing = Proposed(market, mentorsAsk, (ulong)seed);
            var first = standing.Size;
            var (free, alone) = (new FreePlaces(market, standing), new LeftAlone(market, standing));
            new Growth(market, standing, free, alone).Run(Token);
            var size = Sound(first);
            var wandering = new Wandering(market, standing, free, alone, (ulong)seed);
            for (var looks = 1; looks < 3000; looks *= 2)
            {
                wandering.Run(Aim.More, looks, Token);
                size = Sound(size);
                wandering.Run(Aim.MoreByDetours, looks, Token);
                size = Sound(size);
                var ranks = standing.Ranks;
                wandering.Run(Aim.BetterRanks, looks, Token);
                Assert.True(Sound(size) > size || standing.Ranks <= ranks);
            }

            grown += standing.Size > first ? 1 : 0;

            int Sound(int before)
            {
                Assert.True(oracle.IsStable(Pairs(market, standing)), $"seed {seed}");
                Assert.True(BlockingPairs.Keep(request, Pairs(market, standing)), $"seed {seed}");
                Assert.InRange(standing.Size, before, market.Most);
                Assert.Equal(Pairs(market, standing).Length, standing.Size);
                return standing.Size;
            }
        }

        Assert.True(grown > 3, $"{grown} grew");
    }

    private static Standing Proposed(Market market, bool mentorsAsk, ulong seed)
    {
        var offers = mentorsAsk ? Offers.OfMentors(market, seed, long.MaxValue)! : Offers.OfMentees(market, seed);
        var proposing = new Proposing(offers);
        proposing.Run(Token);
        return new Standing(market, proposing.Arcs);
    }

    private static PairId[] Pairs(Market market, Standing standing) =>
        [
            .. standing
                .ArcOf.Where(arc => arc >= 0)
                .Select(arc => new PairId(market.Mentees[market.MenteeOf[arc]], market.Mentors[market.MentorOf[arc]])),
        ];
}
