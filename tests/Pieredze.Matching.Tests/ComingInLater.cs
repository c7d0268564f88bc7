using CsCheck;
using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

public sealed class ComingInLater
{
    private static readonly Gen<(int Seed, int Mentees, int Mentors, long Few)> Sizes = Gen.Select(
        Gen.Int,
        Gen.Int[4, 60],
        Gen.Int[3, 40],
        Gen.OneOf(Gen.Const(0L), Gen.Const(long.MaxValue))
    );

    [Fact]
    public void Gives_what_solving_from_scratch_gives_whenever_somebody_asks() =>
        Sizes.Sample(
            size =>
            {
                var random = new Random(size.Seed);
                var request =
                    random.Next(8) == 0
                        ? LevellingGroups.Grouped(size.Seed, size.Mentees, size.Mentors, places: 2)
                        : Rounds.Made(size.Seed, size.Mentees, size.Mentors);

                // Those who come late are known to others already, new to all, or known only as who they were.
                var late = new Queue<Mentee>(request.Mentees.Take(random.Next(4)));
                request = request with { Mentees = [.. request.Mentees.Skip(late.Count)] };
                var session = MatchSession.Begin(request, size.Few, TestContext.Current.CancellationToken);
                for (var step = 0; step < 6; step++)
                {
                    var put = Enumerable
                        .Range(0, random.Next(1, 3))
                        .Select(_ => late.TryDequeue(out var one) ? one : Newcomer(random, ids: 12))
                        .Select(one => new PutMentee(one));
                    session = session.With(put, TestContext.Current.CancellationToken);
                    if (random.Next(3) == 0)
                    {
                        GoingOnWithARound.AssertSolved(session);
                    }
                }
            },
            iter: 300
        );

    [Fact]
    public void Finds_a_place_among_pairs_that_nobody_had_looked_at() =>
        GoingOnWithARound.GoOnWithMany(
            steps: 4,
            (random, _, step) =>
                Enumerable.Range(0, 3 << step).Select(_ => new PutMentee(Newcomer(random, ids: 100_000)))
        );

    [Fact]
    public void Mostly_takes_one_search()
    {
        var (random, seated) = (new Random(11), 0);
        for (var round = 0; round < 100; round++)
        {
            var request = Rounds.Made(round, 40, 25);
            var arrivals = Arrivals.To(Matcher.Find(request, few: 0, known: null, default));
            seated += arrivals?.With(Newcomer(random, ids: 9), default) is null ? 0 : 1;
        }

        Assert.InRange(seated, 60, 100);
    }

    [Theory]
    [InlineData("pinned")]
    [InlineData("ruled out")]
    [InlineData("proposed before")]
    [InlineData("not available to a mentor")]
    [InlineData("not available to a mentee")]
    [InlineData("waived")]
    [InlineData("the boss of a mentor")]
    [InlineData("chosen by a mentor")]
    [InlineData("vetoed by a mentor")]
    public void Heeds_what_others_said_of_the_newcomer_before(string how)
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var random = new Random(seed);
            var request = Rounds.Made(seed, 9, 3, places: 1);
            var late = Newcomer(random, ids: 9) with { Enrolled = true, Needs = [], Languages = [] };
            var maris = request.Mentors[0] with { Capacity = 1, BriefingDone = true };
            request = Named(how, late.Id, maris, request with { Mentors = [maris, .. request.Mentors.Skip(1)] });
            var session = MatchSession.Begin(request, few: 0, TestContext.Current.CancellationToken);
            GoingOnWithARound.AssertSolved(session.With([new PutMentee(late)], TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void Knows_how_much_more_everybody_may_pay_before_other_pairs_are_of_use() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                var request = Rounds.Plain(Rounds.Made(seed, 900, 600, places: 1)) with { Pins = [] };
                var known = Matcher.Find(request, few: 0, known: null, default);
                var (ground, reader, wishes) = (known.Ground, known.Field.Reader(), known.Wishes);
                for (var mentee = 0; mentee < 900; mentee++)
                {
                    var prices = new Prices([.. ground.Evidence.MenteePrice], ground.Evidence.MentorPrice);
                    prices.Mentee[mentee] += new Price(0, 0, random.Next(40_000), 0, 0);
                    if (!ground.Covers(mentee, prices.Mentee[mentee]))
                    {
                        continue;
                    }

                    var (points, row) = (reader.Points(mentee), ground.RowOf(mentee).Mentors.ToHashSet());
                    Assert.All(
                        Enumerable.Range(0, 600).Where(mentor => points[mentor] >= 0 && !row.Contains(mentor)),
                        mentor => Assert.False(wishes.IsBelow(prices, mentee, mentor, points[mentor], headsOnly: false))
                    );
                }
            },
            iter: 6
        );

    [Fact]
    public void Sets_the_floor_where_the_newcomer_makes_the_first_pair()
    {
        var request = Rounds.Of(
            [.. Enumerable.Range(0, 8).Select(number => Rounds.Mentee($"p{number}") with { Enrolled = false })],
            [Rounds.Mentor()]
        );
        var session = MatchSession.Begin(request, TestContext.Current.CancellationToken);

        GoingOnWithARound.AssertSolved(
            session.With([new PutMentee(Rounds.Mentee())], TestContext.Current.CancellationToken)
        );
    }

    private static MatchRequest Named(string how, string late, Mentor maris, MatchRequest request)
    {
        var pair = new PairId(late, maris.Id);
        var rules = request.Rules with { Managers = new Dictionary<string, string>(), FailedPairs = [] };
        var bosses = new Dictionary<string, string>
        {
            [how == "waived" ? late : maris.Id] = how == "waived" ? maris.Id : late,
        };
        request = request with { Rules = rules, Pins = [], Forbidden = [], Standing = [] };
        return how switch
        {
            "pinned" => request with { Pins = [pair] },
            "ruled out" => request with { Forbidden = [pair] },
            "proposed before" => request with { Standing = [pair] },
            "not available to a mentor" => request with { Rules = rules with { FailedPairs = [pair] } },
            "not available to a mentee" => request with
            {
                Rules = rules with { FailedPairs = [new PairId(maris.Id, late)] },
            },
            "waived" => request with { Rules = rules with { Managers = bosses, Waivers = [pair] } },
            "the boss of a mentor" => request with { Rules = rules with { Managers = bosses } },
            "chosen by a mentor" => With(maris with { Choices = [late] }),
            _ => With(maris with { Vetoes = [late] }),
        };

        MatchRequest With(Mentor named) => request with { Mentors = [named, .. request.Mentors.Skip(1)] };
    }

    private static Mentee Newcomer(Random random, int ids) =>
        Rounds.Made(random.Next(), 2, 2).Mentees[0] with
        {
            Id = $"n{random.Next(ids)}",
        };
}
