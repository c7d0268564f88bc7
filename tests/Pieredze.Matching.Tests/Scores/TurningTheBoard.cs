namespace Pieredze.Matching.Tests.Scores;

/// <summary>What must stay when a round is turned over or changed in a way that cannot matter.</summary>
public sealed class TurningTheBoard
{
    private const int Rounds = 150;

    [Theory, InlineData(true), InlineData(false)]
    public void Does_not_mind_the_order_of_rows_and_people(bool floor) =>
        Each(
            (board, seed) =>
                Assert.Equal(Boards.Solve(board, floor).Pairs, Boards.Solve(board, board.Shuffled(seed, floor)).Pairs)
        );

    [Theory, InlineData(true), InlineData(false)]
    public void Is_worth_the_same_when_mentees_and_mentors_change_sides(bool floor) =>
        Each(
            (board, _) =>
            {
                var one = board with { Places = Board.One(board.Mentors.Length) };
                var other = new Board(
                    one.Mentors,
                    one.Mentees,
                    Board.One(one.Mentees.Length),
                    [.. one.Arcs.Select(arc => new Arc(arc.Mentor, arc.Mentee, arc.Score))]
                );

                Assert.Equal(
                    Boards.Worth(Boards.Solve(one, floor), floor),
                    Boards.Worth(Boards.Solve(other, floor), floor)
                );
            }
        );

    [Theory, InlineData(true), InlineData(false)]
    public void Is_never_worth_less_with_one_more_place(bool floor) =>
        Each(
            (board, seed) =>
            {
                var places = board.Places[..];
                places[seed % places.Length]++;
                var (before, after) = (
                    Boards.Worth(Boards.Solve(board, floor), floor),
                    Boards.Worth(Boards.Solve(board with { Places = places }, floor), floor)
                );

                Assert.True(Compare(after, before) >= 0, $"seed {seed}: {before}, then {after}");
            }
        );

    [Fact]
    public void Keeps_its_pairs_when_one_mentee_scores_everybody_higher_and_all_are_matched()
    {
        var whole = 0;
        Each(
            (board, seed) =>
            {
                var before = Boards.Solve(board, floor: false);
                if (before.Unmatched.Count > 0)
                {
                    return;
                }

                whole++;
                var generous = seed % board.Mentees.Length;
                var after = Boards.Solve(
                    board with
                    {
                        Arcs =
                        [
                            .. board.Arcs.Select(arc =>
                                arc.Mentee == generous ? arc with { Score = arc.Score + 777 } : arc
                            ),
                        ],
                    },
                    floor: false
                );

                Assert.Equal(Boards.Pairs(before), Boards.Pairs(after));
                Assert.Equal(before.Total + 777, after.Total);
            },
            places: 6,
            possible: 90
        );

        Assert.True(whole > Rounds / 3, $"{whole} rounds matched everybody");
    }

    [Theory, InlineData(true), InlineData(false)]
    public void Keeps_its_pairs_when_all_scores_are_counted_in_a_smaller_unit(bool floor) =>
        Each(
            (board, _) =>
                Assert.Equal(
                    Boards.Pairs(Boards.Solve(board, floor)),
                    Boards.Pairs(
                        Boards.Solve(
                            board with
                            {
                                Arcs = [.. board.Arcs.Select(arc => arc with { Score = (1000 * arc.Score) - 17 })],
                            },
                            floor
                        )
                    )
                )
        );

    [Theory, InlineData(true), InlineData(false)]
    public void Changes_nothing_when_pairs_found_are_pinned(bool floor) =>
        Each(
            (board, seed) =>
            {
                var (random, before) = (new Random(seed), Boards.Solve(board, floor));
                PairId[] pins = [.. Boards.Pairs(before).Where(_ => random.Next(3) == 0)];
                var after = Boards.Solve(board, board.Request(floor) with { Pins = pins });

                Assert.Empty(after.UnkeptPins);
                Assert.Equal(before.Pairs, after.Pairs);
            }
        );

    [Theory, InlineData(true), InlineData(false)]
    public void Changes_nothing_when_pairs_not_found_become_impossible(bool floor) =>
        Each(
            (board, seed) =>
            {
                var (random, before) = (new Random(seed), Boards.Solve(board, floor));
                var found = Boards.Pairs(before).ToHashSet();
                Arc[] fewer = [.. board.Arcs.Where(arc => found.Contains(board.Pair(arc)) || random.Next(2) == 0)];

                Assert.Equal(before.Pairs, Boards.Solve(board with { Arcs = fewer }, floor).Pairs);
            }
        );

    [Fact]
    public void Is_worth_what_the_best_with_the_pin_is_worth() =>
        Each(
            (board, seed) =>
            {
                if (board.Arcs.Length == 0)
                {
                    return;
                }

                var forced = board.Arcs[seed % board.Arcs.Length];
                var result = Boards.Solve(board, board.Request(floor: false) with { Pins = [board.Pair(forced)] });
                if (board.Places[forced.Mentor] == 0)
                {
                    Assert.Equal(PinFault.MentorFull, Assert.Single(result.UnkeptPins).Fault);
                    return;
                }

                // The others alone, on the places that are left.
                var places = board.Places[..];
                places[forced.Mentor]--;
                var others = Boards.Solve(
                    board with
                    {
                        Places = places,
                        Arcs = [.. board.Arcs.Where(arc => arc.Mentee != forced.Mentee)],
                    },
                    floor: false
                );

                Assert.Equal(others.Pairs.Count + 1, result.Pairs.Count);
                Assert.Equal(others.Total + forced.Score, result.Total);
            }
        );

    private static void Each(Action<Board, int> look, int places = 2, int possible = 60)
    {
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            look(Board.Made(seed, random.Next(1, 30), random.Next(1, 20), places, possible), seed);
        }
    }

    private static int Compare(Outcome one, Outcome other) =>
        one.Matched != other.Matched ? one.Matched.CompareTo(other.Matched)
        : one.Worst != other.Worst ? Nullable.Compare(one.Worst, other.Worst)
        : one.Total.CompareTo(other.Total);
}
