using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

public sealed class ProvingTheResult
{
    private static readonly MatchRequest Request = Rounds.Made(4, 40, 25) with { Pins = [] };
    private static readonly Certificate Whole = Matcher.Solve(Request).Certificate;

    [Fact]
    public void Holds_for_the_result_as_it_is() => Assert.True(Whole.Verify(Request));

    [Fact]
    public void Fails_when_a_pair_is_left_out() => Assert.False(With([.. Whole.Pairs.Skip(1)]).Verify(Request));

    [Fact]
    public void Fails_when_two_pairs_change_mentors()
    {
        var broken = 0;
        for (var other = 1; other < Whole.Pairs.Count; other++)
        {
            var (one, two) = (Whole.Pairs[0], Whole.Pairs[other]);
            if (one.MentorId != two.MentorId)
            {
                List<PairId> pairs = [.. Whole.Pairs];
                (pairs[0], pairs[other]) = (one with { MentorId = two.MentorId }, two with { MentorId = one.MentorId });
                Assert.False(With(pairs).Verify(Request));
                broken++;
            }
        }

        Assert.True(broken > 3);
    }

    [Fact]
    public void Fails_when_any_price_is_changed_by_the_least()
    {
        foreach (var change in new[] { new Cost(0, 1), new Cost(0, -1), new Cost(1, 0), new Cost(-1, 0) })
        {
            foreach (var id in Whole.MenteePrices.Keys)
            {
                var prices = new Dictionary<string, Cost>(Whole.MenteePrices)
                {
                    [id] = Whole.MenteePrices[id] + change,
                };
                Assert.False(new Certificate(Whole.Pairs, prices, Whole.MentorPrices).Verify(Request));
            }
        }
    }

    [Fact]
    public void Fails_when_prices_that_still_add_up_undercut_a_pair()
    {
        var paired = Whole.Pairs.Where(pair => Whole.MentorPrices[pair.MentorId] < default(Cost)).ToList();

        Assert.NotEmpty(paired);
        foreach (var pair in paired.Where(pair => Request.Mentors.Single(one => one.Id == pair.MentorId).Capacity == 1))
        {
            var much = new Cost(9_000_000_000, 0);
            var mentees = new Dictionary<string, Cost>(Whole.MenteePrices);
            var mentors = new Dictionary<string, Cost>(Whole.MentorPrices);
            mentees[pair.MenteeId] += much;
            mentors[pair.MentorId] -= much;
            Assert.False(new Certificate(Whole.Pairs, mentees, mentors).Verify(Request));
        }
    }

    [Fact]
    public void Fails_for_another_request() =>
        Assert.False(Whole.Verify(Request with { Mentees = [.. Request.Mentees.Skip(1)] }));

    [Fact]
    public void Holds_for_a_round_of_five_hundred_and_five_hundred()
    {
        var large = Rounds.Made(11, 500, 500, places: 1);

        Assert.True(Rounds.Solve(large).Certificate.Verify(large));
    }

    private static Certificate With(IReadOnlyList<PairId> pairs) => new(pairs, Whole.MenteePrices, Whole.MentorPrices);
}
