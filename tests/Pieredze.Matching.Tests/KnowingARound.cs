using CsCheck;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

public sealed class KnowingARound
{
    [Fact]
    public void Knows_how_far_prices_may_rise_before_a_pair_is_of_use() =>
        Gen.Int.Sample(
            seed =>
            {
                var request = Rounds.Plain(Rounds.Made(seed, 900, 600, places: 1));
                var known = Matcher.Find(request, few: 0, known: null, CancellationToken.None);
                var field = new Field(request);
                var start = Carried.Over(known, request, field)!.Start(Nobody(900), CancellationToken.None);
                var raised = Raised(start.Warm.Prices, by: new Random(seed).Next(12_000));
                var few = start.Leeway!.Move(raised).ToHashSet();
                var wishes = field.Wishes(Nobody(900));
                for (var mentee = 0; mentee < 900; mentee++)
                {
                    var points = field.Reader().Points(mentee);
                    var unknown = Enumerable
                        .Range(0, start.Leeway.IsDue(mentee) ? 0 : 600)
                        .Where(mentor => points[mentor] >= 0 && !few.Contains(mentor))
                        .Where(mentor => start.Graph.Find(mentee, mentor) < 0);
                    Assert.All(
                        unknown,
                        mentor => Assert.False(wishes.IsBelow(raised, mentee, mentor, points[mentor], headsOnly: false))
                    );
                }
            },
            iter: 6
        );

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 7)]
    public void Forgets_that_where_a_floor_is_wanted_or_claims_are_others(bool floor, int highest)
    {
        var request = Rounds.Plain(Rounds.Made(5, 900, 600, places: 1)) with { Floor = floor };
        var field = new Field(request);
        var (wishes, pinned) = (field.Wishes(Nobody(900)), Nobody(900));
        var poor = Arcs.AddTo(Graph.Empty(900, 600), Core.Of(View.Of(field), default)[..1], field.Capacity);
        var lie = new Leeway(900, 600);
        lie.Move(new Prices(new Price[900], new Price[600]));
        for (var mentee = 0; mentee < 900; mentee++)
        {
            lie.Set(mentee, long.MaxValue / 4);
        }

        var start = new Start(
            poor,
            IsWhole: false,
            new Warm(pinned, new Prices(new Price[900], new Price[600])),
            Floor: null,
            lie,
            highest
        );
        var found = Search.Of(field, wishes, pinned, few: 0, start, default);

        Assert.Equal(
            Search.Of(field, wishes, pinned, few: 0, start: null, default).Evidence.MentorOf,
            found.Evidence.MentorOf
        );
    }

    private static int[] Nobody(int mentees) => [.. Enumerable.Repeat(-1, mentees)];

    private static Prices Raised(Prices prices, int by) =>
        new([.. prices.Mentee.Select(price => price + new Price(0, 0, by, 0, 0))], prices.Mentor);
}
