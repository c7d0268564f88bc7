using CsCheck;

namespace Pieredze.Matching.Tests;

public sealed class PinningAndForbidding
{
    private static readonly Mentee[] Two = [Rounds.Mentee("anna"), Rounds.Mentee("bruno") with { WaitedRounds = 5 }];

    [Fact]
    public void Keeps_a_pin_before_everything_else()
    {
        var request = Rounds.Of(Two, [Rounds.Mentor()]) with { Pins = [new PairId("anna", "maris")] };

        var pair = Assert.Single(Rounds.Solve(request).Pairs);

        Assert.Equal(("anna", true), (pair.MenteeId, pair.Pinned));
    }

    [Fact]
    public void Keeps_a_pin_that_costs_points_and_tells_its_rank()
    {
        var request = Rounds.Of(
            [Two[0] with { Choices = ["maris"] }],
            [Rounds.Mentor("maris"), Rounds.Mentor("ilze")]
        ) with
        {
            Pins = [new PairId("anna", "ilze")],
        };

        var pair = Assert.Single(Rounds.Solve(request).Pairs);

        Assert.Equal(("ilze", 2), (pair.MentorId, pair.Rank));
    }

    [Fact]
    public void Never_breaks_a_rule_for_a_pin_and_says_which()
    {
        var pin = new PairId("anna", "maris");
        var request = Rounds.Of(
            [Two[0] with { Vetoes = ["maris"] }],
            [Rounds.Mentor("maris"), Rounds.Mentor("ilze")]
        ) with
        {
            Pins = [pin],
        };

        var result = Rounds.Solve(request);

        Assert.Equal([new UnkeptPin(pin, PinFault.HardRule, Obstacle.NotAvailable)], result.UnkeptPins);
        Assert.Equal("ilze", Assert.Single(result.Pairs).MentorId);
    }

    [Fact]
    public void Says_which_pins_contradict_each_other()
    {
        var full = Rounds.Of(Two, [Rounds.Mentor("maris"), Rounds.Mentor("ilze")]) with
        {
            Pins = [new PairId("anna", "maris"), new PairId("bruno", "maris"), new PairId("eva", "maris")],
        };
        var twice = full with { Pins = [new PairId("anna", "maris"), new PairId("anna", "ilze")] };

        Assert.Equal(
            [PinFault.MentorFull, PinFault.UnknownPerson],
            Rounds.Solve(full).UnkeptPins.Select(pin => pin.Fault).Order().Reverse()
        );
        Assert.Equal(2, Rounds.Solve(full).Pairs.Count);
        Assert.Equal(PinFault.MenteePinnedElsewhere, Assert.Single(Rounds.Solve(twice).UnkeptPins).Fault);
    }

    [Fact]
    public void Changes_nothing_when_a_pair_already_found_is_pinned() =>
        Gen.Int.Sample(
            seed =>
            {
                var request = Rounds.Made(seed, 20, 15) with { Pins = [] };
                var before = Rounds.Solve(request);
                var pins = before.Pairs.Take(3).Select(pair => new PairId(pair.MenteeId, pair.MentorId)).ToList();
                var after = Rounds.Solve(request with { Pins = pins });
                return after.UnkeptPins.Count == 0
                    && Pairs(after).SequenceEqual(Pairs(before))
                    && after.Certificate.Verify(request with { Pins = pins });
            },
            iter: 150
        );

    [Fact]
    public void Changes_nothing_when_a_pair_not_found_is_forbidden() =>
        Gen.Int.Sample(
            seed =>
            {
                var request = Rounds.Made(seed, 20, 15);
                var before = Rounds.Solve(request);
                var found = Pairs(before).Concat(request.Pins).ToHashSet();
                var others = request
                    .Mentees.SelectMany(mentee => request.Mentors.Select(mentor => new PairId(mentee.Id, mentor.Id)))
                    .Where(pair => !found.Contains(pair))
                    .Take(40);
                var after = Rounds.Solve(request with { Forbidden = [.. request.Forbidden, .. others] });
                return Pairs(after).SequenceEqual(Pairs(before));
            },
            iter: 150
        );

    [Fact]
    public void Never_proposes_what_was_forbidden()
    {
        var request = Rounds.Of(
            [Two[0] with { Choices = ["maris"] }],
            [Rounds.Mentor("maris"), Rounds.Mentor("ilze")]
        ) with
        {
            Forbidden = [new PairId("anna", "maris")],
        };

        Assert.Equal("ilze", Assert.Single(Rounds.Solve(request).Pairs).MentorId);
    }

    private static IEnumerable<PairId> Pairs(MatchResult result) =>
        result.Pairs.Select(pair => new PairId(pair.MenteeId, pair.MentorId));
}
