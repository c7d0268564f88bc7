using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

public sealed class ProvingLevels
{
    private static readonly MatchRequest Request = LevellingGroups.Grouped(12, 40, 12, places: 2) with { Pins = [] };
    private static readonly Evidence Whole = Matcher.Solve(Request).Certificate.Evidence;

    [Fact]
    public void Holds_for_the_result_as_it_is()
    {
        Assert.NotNull(Whole.Levels);
        Assert.True(Holds(Whole));
    }

    [Fact]
    public void Fails_for_a_result_that_is_the_best_without_groups()
    {
        var plain = Matcher.Solve(Request with { Groups = null }).Certificate.Evidence;

        Assert.NotEqual(plain.MentorOf, Whole.MentorOf);
        Assert.False(Holds(plain));
        Assert.False(Holds(plain with { Levels = Whole.Levels }));
        Assert.False(Holds(Whole with { Levels = null }));
    }

    [Fact]
    public void Fails_when_a_weight_leaves_the_units_of_its_cell()
    {
        var levels = Whole.Levels!;
        for (var cell = 0; cell < levels.Weights.Length; cell++)
        {
            var (light, heavy) = (levels.Weights[..], levels.Weights[..]);
            (light[cell], heavy[cell]) = (-1, 1_000);
            var open = Whole.MentorOf.Where((mentor, mentee) => CellOf(mentee) == cell && mentor < 0).Any();
            var some = Whole.MentorOf.Where((mentor, mentee) => CellOf(mentee) == cell && mentor >= 0).Any();
            Assert.True(!some || !Holds(Whole with { Levels = levels with { Weights = light } }));
            Assert.True(!open || !IsPossible(cell) || !Holds(Whole with { Levels = levels with { Weights = heavy } }));
        }
    }

    [Fact]
    public void Fails_when_a_seat_on_a_bench_costs_the_least_more_or_less()
    {
        var (levels, broken) = (Whole.Levels!, 0);
        for (var cell = 0; cell < levels.Bench.Length; cell++)
        {
            var (less, more) = (levels.Bench[..], levels.Bench[..]);
            (less[cell], more[cell]) = (less[cell] - new Price(0, 0, 0, 0, 1), more[cell] + new Price(0, 0, 0, 0, 1));
            var holds = Holds(Whole with { Levels = levels with { Bench = less } });
            broken += holds ? 0 : 1;
            Assert.Equal(holds, Holds(Whole with { Levels = levels with { Bench = more } }));
        }

        Assert.True(broken > 2);
    }

    [Fact]
    public void Fails_when_somebody_left_out_takes_the_place_of_somebody_of_another_group()
    {
        var broken = 0;
        for (var left = 0; left < Whole.MentorOf.Length; left++)
        {
            for (var sits = 0; sits < Whole.MentorOf.Length && Whole.MentorOf[left] < 0; sits++)
            {
                var pairs = Whole.MentorOf[..];
                (pairs[left], pairs[sits]) = (pairs[sits], pairs[left]);
                if (pairs[left] >= 0)
                {
                    broken++;
                    Assert.False(Holds(Whole with { MentorOf = pairs }));
                }
            }
        }

        Assert.True(broken > 20);
    }

    [Fact]
    public void Fails_without_the_prices_that_show_why_no_exchange_gains_or_when_one_is_changed_by_the_least()
    {
        Assert.False(Holds(Whole with { All = null }));
        for (var mentee = 0; mentee < Whole.MentorOf.Length; mentee++)
        {
            foreach (var claims in new[] { -1, 1 })
            {
                var prices = Whole.All!.Mentee[..];
                prices[mentee] += new Price(0, claims, 0, 0, 0);
                Assert.False(Holds(Whole with { All = Whole.All with { Mentee = prices } }));
            }
        }
    }

    [Fact]
    public void Fails_for_the_proof_of_other_groups()
    {
        var field = new Field(Request);
        var wishes = field.Wishes(Whole.Pinned);
        var graph = Arcs.AddTo(
            Graph.Empty(field.Mentees.Length, field.Mentors.Length),
            [Arcs.All(field, CancellationToken.None)],
            field.Capacity
        );
        int[] claims = [.. field.Mentees.Select(mentee => mentee.WaitedRounds)];
        var others = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var shuffled = Cells.From(claims, [.. claims.Select(_ => $"{random.Next(3)}")], 0)!;
            var (wrong, _) = Levelled.Of(graph, wishes, shuffled, Whole.Pinned, CancellationToken.None);
            others += wrong.MentorOf.SequenceEqual(Whole.MentorOf) ? 0 : 1;
            Assert.True(!Holds(wrong) || wrong.MentorOf.SequenceEqual(Whole.MentorOf));
        }

        Assert.True(others > 20);
    }

    private static Field Field { get; } = new(Request);

    private static Cells Cells { get; } = Field.Wishes(Whole.Pinned).Cells!;

    private static int CellOf(int mentee) => Cells.Of[mentee];

    private static bool IsPossible(int cell) =>
        Cells
            .Members[cell]
            .Exists(mentee =>
                Whole.MentorOf[mentee] < 0
                && Enumerable.Range(0, Field.Mentors.Length).Any(mentor => Field.Against(mentee, mentor) is null)
            );

    private static bool Holds(Evidence evidence) => new Certificate(evidence).Verify(Request);
}
