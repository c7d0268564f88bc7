using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

public sealed class ProvingTheResult
{
    private static readonly MatchRequest Request = Rounds.Made(4, 40, 25) with { Pins = [] };
    private static readonly Evidence Whole = Matcher.Solve(Request).Certificate.Evidence;

    private static readonly Price[] Least =
    [
        new(1, 0, 0, 0, 0),
        new(-1, 0, 0, 0, 0),
        new(0, 1, 0, 0, 0),
        new(0, -1, 0, 0, 0),
        new(0, 0, 1, 0, 0),
        new(0, 0, -1, 0, 0),
        new(0, 0, 0, 1, 0),
        new(0, 0, 0, -1, 0),
        new(0, 0, 0, 0, 1),
        new(0, 0, 0, 0, -1),
    ];

    [Fact]
    public void Holds_for_the_result_as_it_is() => Assert.True(Holds(Whole));

    [Fact]
    public void Fails_when_a_pair_is_left_out()
    {
        var pairs = Whole.MentorOf[..];
        pairs[Array.FindIndex(pairs, mentor => mentor >= 0)] = -1;

        Assert.False(Holds(Whole with { MentorOf = pairs }));
    }

    [Fact]
    public void Fails_when_two_pairs_change_mentors()
    {
        var (broken, first) = (0, Array.FindIndex(Whole.MentorOf, mentor => mentor >= 0));
        for (var other = first + 1; other < Whole.MentorOf.Length; other++)
        {
            var pairs = Whole.MentorOf[..];
            (pairs[first], pairs[other]) = (pairs[other], pairs[first]);
            if (pairs[first] >= 0 && pairs[first] != pairs[other])
            {
                Assert.False(Holds(Whole with { MentorOf = pairs }));
                broken++;
            }
        }

        Assert.True(broken > 3);
    }

    [Fact]
    public void Fails_when_any_price_is_changed_by_the_least()
    {
        foreach (var change in Least)
        {
            for (var mentee = 0; mentee < Whole.MenteePrice.Length; mentee++)
            {
                Assert.False(Holds(Whole with { MenteePrice = Changed(Whole.MenteePrice, mentee, change) }));
            }
        }
    }

    [Fact]
    public void Fails_when_prices_that_still_add_up_undercut_a_pair()
    {
        var much = Price.Of(3);
        var broken = 0;
        for (var mentee = 0; mentee < Whole.MentorOf.Length; mentee++)
        {
            var mentor = Whole.MentorOf[mentee];
            if (mentor >= 0 && Places(mentor) == 1 && Whole.MentorPrice[mentor] < default(Price))
            {
                broken++;
                Assert.False(
                    Holds(
                        Whole with
                        {
                            MenteePrice = Changed(Whole.MenteePrice, mentee, much),
                            MentorPrice = Changed(Whole.MentorPrice, mentor, -1 * much),
                        }
                    )
                );
            }
        }

        Assert.True(broken > 0);
    }

    [Fact]
    public void Fails_when_a_lower_or_a_higher_floor_is_claimed()
    {
        Assert.NotNull(Whole.Floor);
        Assert.False(Holds(Whole with { Floor = Whole.Floor - 1 }));
        Assert.False(Holds(Whole with { Floor = Whole.Floor + 1 }));
        Assert.False(Holds(Whole with { Floor = null }));
    }

    [Fact]
    public void Fails_without_the_prices_that_show_why_no_more_are_matched_or_no_floor_is_higher()
    {
        Assert.False(Holds(Whole with { All = null }));
        Assert.False(Holds(Whole with { Above = null }));
        Assert.False(Holds(Whole with { Above = Whole.All }));
    }

    [Fact]
    public void Fails_when_a_pin_is_made_up()
    {
        var pinned = Whole.Pinned[..];
        var mentee = Array.FindIndex(Whole.MentorOf, mentor => mentor >= 0);
        pinned[mentee] = Whole.MentorOf[mentee];

        Assert.False(Holds(Whole with { Pinned = pinned }));
    }

    [Fact]
    public void Fails_for_another_request() =>
        Assert.False(new Certificate(Whole).Verify(Request with { Mentees = [.. Request.Mentees.Skip(1)] }));

    [Fact]
    public void Holds_for_a_round_of_five_hundred_and_five_hundred()
    {
        var large = Rounds.Made(11, 500, 500, places: 1);

        Assert.True(Rounds.Solve(large).Certificate.Verify(large));
    }

    private static int Places(int mentor) =>
        Request.Mentors.OrderBy(one => one.Id, StringComparer.Ordinal).ElementAt(mentor).Capacity;

    private static Price[] Changed(Price[] prices, int at, Price change)
    {
        var changed = prices[..];
        changed[at] += change;
        return changed;
    }

    private static bool Holds(Evidence evidence) => new Certificate(evidence).Verify(Request);
}
