namespace Pieredze.Matching.Tests;

/// <summary>Rounds of people made to be hard, all pairs at once and in a core that grows. The work is counted.</summary>
public sealed class MatchingHardRounds
{
    private const int N = 250;
    private const int PerPair = 14;

    // The core is solved anew in every round in which it grew.
    private const int PerPairOfCore = 50;

    [Theory, InlineData(0), InlineData(long.MaxValue)]
    public void Draws_lots_among_people_who_are_all_alike(long few)
    {
        Solve(few, People(N), Mentors(N), N);
        Solve(few, People(N), Mentors(N / 5, places: 2), 2 * (N / 5));
        Solve(few, People(N / 5), Mentors(N), N / 5);
    }

    [Theory, InlineData(0), InlineData(long.MaxValue)]
    public void Gives_a_star_to_as_many_as_there_are_places(long few)
    {
        Mentee[] fans = [.. People(N).Select(mentee => mentee with { Choices = ["m0"] })];
        var one = Solve(few, fans, Mentors(N), N);
        Mentor[] wide = [Rounds.Mentor("m0", 40), .. Mentors(N).Skip(1)];
        var forty = Solve(few, fans, wide, N);

        Assert.Single(one.Pairs, pair => pair.MentorId == "m0");
        Assert.Equal(40, forty.Pairs.Count(pair => pair.MentorId == "m0"));
    }

    [Theory, InlineData(0), InlineData(long.MaxValue)]
    public void Keeps_to_the_shores_of_two_languages(long few)
    {
        Mentee[] mentees = [.. People(N).Select((one, i) => one with { Languages = [i < 100 ? "lv" : "ru"] })];
        Mentor[] mentors = [.. Mentors(N).Select((one, i) => one with { Languages = [i < 140 ? "lv" : "ru"] })];
        var result = Solve(few, mentees, mentors, 100 + N - 140);

        var left = result.Unmatched.Where(person => person.Side == Side.Mentee).ToList();
        Assert.Equal(40, left.Count);
        Assert.All(left, person => Assert.Equal(new Shortage(150, 110), person.Shortage));
    }

    [Theory, InlineData(0), InlineData(long.MaxValue)]
    public void Copes_with_no_place_and_with_boundless_places(long few)
    {
        Solve(few, People(N), Mentors(N, places: 0), 0);
        Solve(few, People(N), Mentors(3, places: int.MaxValue), N);
        Solve(few, People(N), [], 0);
        Solve(few, [], Mentors(N), 0);
        Solve(few, People(1), Mentors(N, places: int.MaxValue), 1);
    }

    [Theory, InlineData(0), InlineData(long.MaxValue)]
    public void Lets_those_who_waited_go_first_whoever_else_there_is(long few)
    {
        Mentee[] mentees = [.. People(N).Select((one, i) => one with { WaitedRounds = i % 5 })];
        var result = Solve(few, mentees, Mentors(50), 50);

        Assert.All(result.Pairs, pair => Assert.Equal(4, int.Parse(pair.MenteeId[1..]) % 5));
    }

    private static MatchResult Solve(long few, Mentee[] mentees, Mentor[] mentors, int matched)
    {
        var request = Rounds.Of(mentees, mentors);
        var result = Matcher.Solve(request, few, TestContext.Current.CancellationToken);
        Assert.True(result.Certificate.Verify(request));
        Assert.Equal(matched, result.Pairs.Count);
        Assert.InRange(
            result.Work,
            0,
            (few == 0 ? PerPairOfCore : PerPair) * (mentees.Length + 1L) * (mentors.Length + 1L)
        );
        TestContext.Current.SendDiagnosticMessage($"{result.Work} for {mentees.Length} x {mentors.Length}");
        return result;
    }

    private static Mentee[] People(int count) =>
        [.. Enumerable.Range(0, count).Select(number => Rounds.Mentee($"e{number}"))];

    private static Mentor[] Mentors(int count, int places = 1) =>
        [.. Enumerable.Range(0, count).Select(number => Rounds.Mentor($"m{number}", places))];
}
