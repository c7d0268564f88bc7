using Pieredze.Matching.Solving;
using Pieredze.Matching.Tests.Scores;

namespace Pieredze.Matching.Tests;

/// <summary>The verifier must say no to every change of evidence that matters, on any round.</summary>
public sealed class ProvingManyRounds
{
    private const int Rounds = 150;

    [Fact]
    public void Says_no_to_every_change_of_a_result_on_profiles()
    {
        var seen = new Dictionary<string, int>();
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var request = Tests.Rounds.Made(seed, random.Next(2, 30), random.Next(1, 20));
            Try(seed, Tests.Rounds.Solve(request).Certificate, certificate => certificate.Verify(request), seen);
        }

        AllSeen(seen);
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Says_no_to_every_change_of_a_result_on_scores(bool floor)
    {
        var seen = new Dictionary<string, int>();
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var board = Board.Made(seed, random.Next(2, 30), random.Next(1, 20), random.Next(1, 4), possible: 50);
            PairId[] pins = seed % 3 == 0 ? [.. board.Arcs.Take(1).Select(board.Pair)] : [];
            var request = board.Request(floor) with { Pins = pins };
            Try(seed, Boards.Solve(board, request).Certificate, certificate => certificate.Verify(request), seen);
        }

        AllSeen(seen, floor ? [] : ["a floor is lowered", "a floor is left out", "no reason why no floor is higher"]);
    }

    [Fact]
    public void Says_no_to_the_best_result_for_another_objective()
    {
        var differ = 0;
        for (var seed = 0; seed < Rounds; seed++)
        {
            var board = Board.Made(seed, 12, 8, possible: 50);
            var (with, without) = (Boards.Solve(board, floor: true), Boards.Solve(board, floor: false));
            if (with.Total != without.Total)
            {
                differ++;
                Assert.False(without.Certificate.Verify(board.Request(floor: true)), $"seed {seed}");
                Assert.False(with.Certificate.Verify(board.Request(floor: false)), $"seed {seed}");
            }
        }

        Assert.True(differ > 10, $"{differ} differ");
    }

    [Fact]
    public void Says_no_to_prices_so_large_that_their_sum_begins_anew()
    {
        // 2^30 places at a price of 2^34 make 2^64, which is nothing to a machine.
        var board = Board.Full(1, [1 << 30, 1 << 30], (_, mentor) => mentor);
        var whole = Boards.Solve(board, floor: false).Certificate.Evidence;
        Assert.Equal(1, whole.MentorOf[0]);
        var forged = whole with
        {
            MentorOf = [0],
            MenteePrice = [new Price(-2, 0, 0, 0, Tie(0))],
            MentorPrice = [default, new Price(0, 0, -(1L << 34), 0, 0)],
        };

        Assert.False(new Certificate(forged).Verify(board.Request(floor: false)));

        long Tie(int mentor) =>
            Lottery.Draw(Lottery.Ticket(board.Mentees[0], 0), Lottery.Ticket(board.Mentors[mentor], 0));
    }

    private static void Try(
        int seed,
        Certificate certificate,
        Func<Certificate, bool> holds,
        Dictionary<string, int> seen
    )
    {
        Assert.True(holds(certificate), $"seed {seed}: the result as it is");
        foreach (var (change, changed) in Changes.Of(certificate.Evidence, new Random(seed)))
        {
            seen[change] = seen.GetValueOrDefault(change) + 1;
            Assert.False(holds(new Certificate(changed)), $"seed {seed}: {change}");
        }
    }

    private static void AllSeen(Dictionary<string, int> seen, params string[] never)
    {
        TestContext.Current.SendDiagnosticMessage(string.Join("; ", seen.Select(one => $"{one.Key}: {one.Value}")));
        Assert.All(
            Changes.Names.Except(never),
            change => Assert.InRange(seen.GetValueOrDefault(change), 10, 1_000_000)
        );
    }
}
