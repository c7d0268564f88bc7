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
                        AssertSolved(session);
                    }
                }
            },
            iter: 300
        );

    [Fact]
    public void Finds_a_place_among_pairs_that_nobody_had_looked_at() =>
        Gen.Select(Gen.Int, Gen.Int[700, 900], Gen.Int[500, 600])
            .Sample(
                (seed, mentees, mentors) =>
                {
                    var random = new Random(seed);
                    var request = Rounds.Made(seed, mentees, mentors, places: 1);
                    request = random.Next(3) == 0 ? request : Rounds.Plain(request);
                    var session = MatchSession.Begin(request, few: 0, TestContext.Current.CancellationToken);
                    for (var step = 0; step < 4; step++)
                    {
                        var put = Enumerable
                            .Range(0, 3 << step)
                            .Select(_ => new PutMentee(Newcomer(random, ids: 100_000)));
                        session = session.With(put, TestContext.Current.CancellationToken);
                        Assert.Equal(Rounds.Solve(session.Request).Pairs, session.Result.Pairs);
                    }
                },
                iter: 6
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

    private static Mentee Newcomer(Random random, int ids) =>
        Rounds.Made(random.Next(), 2, 2).Mentees[0] with
        {
            Id = $"n{random.Next(ids)}",
        };

    private static void AssertSolved(MatchSession session)
    {
        var scratch = Rounds.Solve(session.Request);
        Assert.Equal(scratch.Pairs, session.Result.Pairs);
        Assert.Equal(GoingOnWithARound.Told(scratch), GoingOnWithARound.Told(session.Result));
        Assert.Equal(scratch.UnkeptPins, session.Result.UnkeptPins);
        Assert.Equal(scratch.Totals, session.Result.Totals);
        Assert.True(session.Result.Certificate.Verify(session.Request));
    }
}
