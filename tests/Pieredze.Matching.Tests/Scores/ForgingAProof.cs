using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests.Scores;

/// <summary>Proofs forged so well that one question alone gives them away: every question must be asked.</summary>
public sealed class ForgingAProof
{
    private const int Rounds = 200;

    // Fair to everybody, but adding up to far less than any result costs.
    private static readonly Price Cheap = Price.Of(-10);

    [Fact]
    public void Fails_for_a_worse_result_whose_prices_add_up() =>
        Each(
            (board, wishes, rows) =>
            {
                var best = Boards.Solve(board, floor: false).Certificate.Evidence;
                if (!Array.Exists(best.MentorOf, mentor => mentor >= 0))
                {
                    return null;
                }

                // One less; everybody pays just what their pair costs.
                var pairs = best.MentorOf[..];
                pairs[Array.FindIndex(pairs, mentor => mentor >= 0)] = -1;
                return best with
                {
                    MentorOf = pairs,
                    MenteePrice = Paid(pairs, wishes, rows),
                    MentorPrice = new Price[best.MentorPrice.Length],
                };
            }
        );

    [Fact]
    public void Fails_for_places_filled_twice_whose_prices_add_up() =>
        Each(
            (board, wishes, rows) =>
            {
                // Everybody has the mentor they like best, whoever else has.
                int[] pairs = [.. Enumerable.Range(0, rows.Mentees.Length).Select(Dearest)];
                return pairs.Where(mentor => mentor >= 0).CountBy(mentor => mentor).All(Fits)
                    ? null
                    : Evidence.Nothing with
                    {
                        MentorOf = pairs,
                        Pinned = Nobody(pairs.Length),
                        MenteePrice = Paid(pairs, wishes, rows),
                        MentorPrice = new Price[rows.Mentors.Length],
                    };

                bool Fits(KeyValuePair<int, int> one) => one.Value <= rows.Capacity[one.Key];

                int Dearest(int mentee) =>
                    Row(rows, mentee)
                        .OrderBy(one => -one.Points)
                        .ThenBy(one => wishes.Tie(mentee, one.Mentor))
                        .Select(one => one.Mentor)
                        .DefaultIfEmpty(-1)
                        .First();
            }
        );

    [Fact]
    public void Fails_for_a_floor_so_high_that_fewer_are_matched() =>
        Each(
            (board, _, _) =>
                TooHigh(board) is { } high
                    ? high with
                    {
                        All = new Prices(Filled(high.MenteePrice.Length), Filled(high.MentorPrice.Length)),
                    }
                    : null,
            floor: true
        );

    [Fact]
    public void Fails_for_a_floor_so_high_when_the_prices_add_up_to_the_fewer() =>
        Each(
            (board, wishes, rows) =>
                TooHigh(board) is { } high
                    ? high with
                    {
                        All = new Prices(
                            [.. Paid(high.MentorOf, wishes, rows).Select(price => price.Head)],
                            new Price[high.MentorPrice.Length]
                        ),
                    }
                    : null,
            floor: true
        );

    [Fact]
    public void Fails_for_a_floor_that_could_be_higher() =>
        Each((board, _, _) => TooLow(board) is { } low ? low with { Above = Nothing(low) } : null, floor: true);

    [Fact]
    public void Fails_for_a_floor_that_could_be_higher_when_prices_claim_the_opposite() =>
        Each((board, _, _) => TooLow(board) is { } low ? low with { Above = low.All } : null, floor: true);

    [Fact]
    public void Fails_for_a_pair_below_the_floor() =>
        Each(
            (board, wishes, rows) =>
            {
                var best = Boards.Solve(board, floor: true).Certificate.Evidence;
                var mentee = Array.FindIndex(best.MentorOf, mentor => mentor >= 0 && rows.Capacity[mentor] == 1);
                if (mentee < 0)
                {
                    return null;
                }

                var other = Row(rows, mentee).Where(one => one.Points < best.Floor).FirstOrDefault((-1, 0));
                if (other.Mentor < 0 || best.MentorOf.Contains(other.Mentor) || rows.Capacity[other.Mentor] != 1)
                {
                    return null;
                }

                var pairs = best.MentorOf[..];
                pairs[mentee] = other.Mentor;
                var paid = best.MenteePrice[..];
                paid[mentee] += wishes.Cost(mentee, other.Mentor, other.Points);
                paid[mentee] += -1 * (best.MenteePrice[mentee] + best.MentorPrice[best.MentorOf[mentee]]);
                return best with { MentorOf = pairs, MenteePrice = paid };
            },
            floor: true,
            least: 1
        );

    private static void Each(
        Func<Board, Wishes, ScoreRows, Evidence?> forge,
        bool floor = false,
        int least = Rounds / 4
    )
    {
        var forged = 0;
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            var board = Board.Made(seed, random.Next(2, 14), random.Next(2, 9), random.Next(1, 3), random.Next(30, 90));
            var (request, rows) = (board.Request(floor), board.Request(floor).Table.Sorted());
            if (forge(board, rows.Wishes(request, Nobody(rows.Mentees.Length)), rows) is { } evidence)
            {
                forged++;
                Assert.False(new Certificate(evidence).Verify(request), $"seed {seed}");
            }
        }

        Assert.True(forged >= least, $"{forged} forged");
    }

    // The best result on the pairs above the floor, where that loses somebody.
    private static Evidence? TooHigh(Board board)
    {
        var whole = Boards.Solve(board);
        var fewer = Boards.Solve(board with { Arcs = [.. board.Arcs.Where(arc => arc.Score > whole.Worst)] });
        return fewer.Pairs.Count > 0 ? fewer.Certificate.Evidence : null;
    }

    // The highest total on pairs from one below the floor.
    private static Evidence? TooLow(Board board)
    {
        var whole = Boards.Solve(board);
        var lower = board.Arcs.Where(arc => arc.Score < whole.Worst).Select(arc => (long?)arc.Score).Max();
        var more = Boards.Solve(board with { Arcs = [.. board.Arcs.Where(arc => arc.Score >= lower)] }, floor: false);
        return lower is null
            ? null
            : more.Certificate.Evidence with
            {
                Floor = lower,
                All = whole.Certificate.Evidence.All,
            };
    }

    private static List<(int Mentor, long Points)> Row(ScoreRows rows, int mentee)
    {
        var row = new List<(int Mentor, long Points)>();
        rows.Read(mentee, row);
        return row;
    }

    private static Price[] Paid(int[] pairs, Wishes wishes, ScoreRows rows) =>
        [
            .. pairs.Select(
                (mentor, mentee) =>
                    mentor < 0
                        ? default
                        : wishes.Cost(mentee, mentor, Row(rows, mentee).First(one => one.Mentor == mentor).Points)
            ),
        ];

    private static Prices Nothing(Evidence like) =>
        new(new Price[like.MenteePrice.Length], new Price[like.MentorPrice.Length]);

    private static Price[] Filled(int count) => [.. Enumerable.Repeat(Cheap, count)];

    private static int[] Nobody(int count) => [.. Enumerable.Repeat(-1, count)];
}
