using CsCheck;

namespace Pieredze.Matching.Tests;

public sealed class GoingOnWithARound
{
    private static readonly Gen<(int Seed, int Mentees, int Mentors, long Few)> Sizes = Gen.Select(
        Gen.Int,
        Gen.Int[4, 40],
        Gen.Int[3, 25],
        Gen.OneOf(Gen.Const(0L), Gen.Const(300L), Gen.Const(long.MaxValue))
    );

    [Fact]
    public void Gives_after_every_change_what_solving_from_scratch_gives() =>
        Sizes.Sample(
            size =>
            {
                var random = new Random(size.Seed);
                var request =
                    random.Next(3) == 0
                        ? LevellingGroups.Grouped(size.Seed, size.Mentees, size.Mentors, places: 2)
                        : Rounds.Made(size.Seed, size.Mentees, size.Mentors);
                var session = MatchSession.Begin(request, size.Few, TestContext.Current.CancellationToken);
                for (var step = 0; step < 6; step++)
                {
                    var changes = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Some(random, session)).ToList();
                    session = session.With(changes, TestContext.Current.CancellationToken);
                    AssertSolved(session);
                }
            },
            iter: 200
        );

    [Fact]
    public void Gives_the_same_where_most_pairs_were_never_taken_in() =>
        GoOnWithMany(
            steps: 6,
            (random, session, step) => Enumerable.Range(0, 1 << step).Select(_ => Some(random, session))
        );

    [Fact]
    public void Solves_anew_when_what_every_score_depends_on_changes()
    {
        var request = Rounds.Made(3, 30, 20);
        var session = MatchSession.Begin(request, TestContext.Current.CancellationToken);
        MatchRequest[] others =
        [
            request with
            {
                Weights = new MatchWeights(0.1, 0.2, 0.3, 0.4),
            },
            request with
            {
                Rules = request.Rules with { RequireCommonLanguage = false },
            },
            request with
            {
                Rules = request.Rules with
                {
                    FailedPairs = [.. session.Result.Pairs.Select(pair => new PairId(pair.MenteeId, pair.MentorId))],
                },
            },
            request with
            {
                ComplementSliders = [0, 1],
            },
            request with
            {
                LeastPoints = 600_000,
            },
            request with
            {
                Seed = 99,
            },
            request with
            {
                Floor = !request.Floor,
            },
            request with
            {
                Standing = [new PairId(request.Mentees[0].Id, request.Mentors[0].Id)],
            },
            Rounds.Made(4, 30, 20),
        ];

        foreach (var other in others)
        {
            var now = session.With(other, TestContext.Current.CancellationToken);
            Assert.Equal(Rounds.Solve(other).Pairs, now.Result.Pairs);
        }
    }

    [Fact]
    public void Draws_anew_among_equals_when_the_seed_changes()
    {
        string[] ids = [.. Enumerable.Range(0, 12).Select(number => $"p{number}")];
        var request = Rounds.Of([.. ids.Select(Rounds.Mentee)], [.. ids.Select(id => Rounds.Mentor($"m{id}"))]);
        var session = MatchSession.Begin(request, TestContext.Current.CancellationToken);

        var other = session.With(request with { Seed = 99 }, TestContext.Current.CancellationToken);

        Assert.NotEqual(session.Result.Pairs, other.Result.Pairs);
        Assert.Equal(Rounds.Solve(other.Request).Pairs, other.Result.Pairs);
    }

    [Fact]
    public void Does_clearly_less_work_where_few_people_change()
    {
        var (random, once, again) = (new Random(7), 0L, 0L);
        var session = MatchSession.Begin(Rounds.Made(7, 400, 260), few: 0, TestContext.Current.CancellationToken);
        for (var step = 0; step < 30; step++)
        {
            session = session.With([Some(random, session)], TestContext.Current.CancellationToken);
            again += session.Result.Work;
            once += Matcher.Solve(session.Request, few: 0, TestContext.Current.CancellationToken).Work;
        }

        Assert.True(2 * again < once, $"{again} instead of {once}");
    }

    [Fact]
    public void Looks_at_all_pairs_again_when_a_large_round_becomes_a_small_one()
    {
        var request = Rounds.Made(7, 300, 260);
        var session = MatchSession.Begin(request, few: (300 * 260) - 1, TestContext.Current.CancellationToken);
        var gone = session.Result.Pairs.DistinctBy(pair => pair.MentorId).Take(60);

        var now = session.With(
            gone.Select(pair => new TakeAway(pair.MentorId, Side.Mentor)),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(Rounds.Solve(now.Request).Pairs, now.Result.Pairs);
        Assert.True(now.Result.Certificate.Verify(now.Request));
    }

    [Fact]
    public void Looks_at_each_known_pair_once_where_the_result_still_holds()
    {
        var request = Rounds.Made(7, 400, 260);
        var session = MatchSession.Begin(request, few: 0, TestContext.Current.CancellationToken);
        var apart = request
            .Mentees.SelectMany(one => request.Mentors.Select(other => new PairId(one.Id, other.Id)))
            .First(pair => !session.Result.Pairs.Any(one => one.MenteeId == pair.MenteeId));

        var now = session.With([new SetForbidden(apart)], TestContext.Current.CancellationToken);

        Assert.Equal(session.Result.Pairs, now.Result.Pairs);
        Assert.InRange(now.Result.Work, 1, session.Result.Work / 5);
    }

    [Fact]
    public void Leaves_the_session_before_as_it_was()
    {
        var session = MatchSession.Begin(Rounds.Made(3, 12, 8), TestContext.Current.CancellationToken);
        var pairs = session.Result.Pairs.ToList();

        var gone = session.With(
            [new TakeAway(session.Request.Mentees[0].Id, Side.Mentee), new TakeAway("nobody", Side.Mentor)],
            TestContext.Current.CancellationToken
        );

        Assert.Equal(11, gone.Request.Mentees.Count);
        Assert.Equal(12, session.Request.Mentees.Count);
        Assert.Equal(pairs, session.Result.Pairs);
    }

    private static Change Some(Random random, MatchSession session)
    {
        var (mentees, mentors) = (session.Request.Mentees, session.Request.Mentors);
        var made = Rounds.Made(random.Next(), 2, 2);
        var pair = new PairId(Any(random, mentees, one => one.Id), Any(random, mentors, one => one.Id));
        return random.Next(10) switch
        {
            0 => new PutMentee(made.Mentees[0] with { Id = $"n{random.Next(1_000)}" }),
            1 => new PutMentor(made.Mentors[0] with { Id = $"n{random.Next(1_000)}" }),
            2 => new TakeAway(pair.MenteeId, Side.Mentee),
            3 => new TakeAway(pair.MentorId, Side.Mentor),
            4 => new SetCapacity(pair.MentorId, random.Next(4)),
            5 => new SetPin(pair),
            6 => new SetPin(session.Request.Pins.FirstOrDefault(), On: false),
            7 => new SetForbidden(pair),
            8 => new SetForbidden(session.Request.Forbidden.LastOrDefault(), On: false),
            _ => new PutMentee(made.Mentees[1] with { Id = pair.MenteeId }),
        };
    }

    private static string Any<T>(Random random, IReadOnlyList<T> people, Func<T, string> id) =>
        people.Count == 0 ? "nobody" : id(people[random.Next(people.Count)]);

    /// <summary>Makes rounds of which most pairs are never taken in and changes them step by step.</summary>
    internal static void GoOnWithMany(int steps, Func<Random, MatchSession, int, IEnumerable<Change>> change) =>
        Gen.Select(Gen.Int, Gen.Int[700, 900], Gen.Int[500, 600])
            .Sample(
                (seed, mentees, mentors) =>
                {
                    var random = new Random(seed);
                    var request = Rounds.Made(seed, mentees, mentors, places: 1);
                    request = random.Next(3) == 0 ? request : Rounds.Plain(request);
                    var session = MatchSession.Begin(request, few: 0, TestContext.Current.CancellationToken);
                    for (var step = 0; step < steps; step++)
                    {
                        var changes = change(random, session, step).ToList();
                        session = session.With(changes, TestContext.Current.CancellationToken);
                        Assert.Equal(Rounds.Solve(session.Request).Pairs, session.Result.Pairs);
                    }
                },
                iter: 6
            );

    internal static void AssertSolved(MatchSession session)
    {
        var scratch = Rounds.Solve(session.Request);
        Assert.Equal(scratch.Pairs, session.Result.Pairs);
        Assert.Equal(Told(scratch), Told(session.Result));
        Assert.Equal(scratch.UnkeptPins, session.Result.UnkeptPins);
        Assert.Equal(scratch.Totals, session.Result.Totals);
        Assert.True(session.Result.Certificate.Verify(session.Request));
    }

    private static IEnumerable<string> Told(MatchResult result) =>
        result.Unmatched.Select(one =>
            $"{one.Id} {one.Because} {one.Shortage} {string.Join(' ', one.Removed)} {string.Join(' ', one.InCommon)}"
        );
}
