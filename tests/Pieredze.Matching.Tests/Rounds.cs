namespace Pieredze.Matching.Tests;

/// <summary>People and rounds for tests: plain ones to start from, made ones from a number.</summary>
internal static class Rounds
{
    private static readonly string[] Topics = ["leadership", "budgeting", "writing", "law"];
    private static readonly string[] Tongues = ["lv", "en", "de"];
    private static readonly string[] Ideals = ["care", "courage", "craft", "freedom", "humour", "order"];

    public static Mentee Mentee(string id = "anna") =>
        new()
        {
            Id = id,
            Enrolled = true,
            BriefingDone = true,
        };

    public static Mentor Mentor(string id = "maris", int capacity = 1) =>
        new()
        {
            Id = id,
            Enrolled = true,
            BriefingDone = true,
            Capacity = capacity,
        };

    public static MatchRequest Of(IReadOnlyList<Mentee> mentees, IReadOnlyList<Mentor> mentors) =>
        new() { Mentees = mentees, Mentors = mentors };

    public static MatchRequest Of(Mentee mentee, Mentor mentor) => Of([mentee], [mentor]);

    public static MatchResult Solve(MatchRequest request) =>
        Matcher.Solve(request, TestContext.Current.CancellationToken);

    /// <summary>The same without anything that stands above the sum of points.</summary>
    public static MatchRequest Plain(MatchRequest request) =>
        request with
        {
            Mentees = [.. request.Mentees.Select(mentee => mentee with { WaitedRounds = 0 })],
            Pins = [],
            Floor = false,
        };

    public static MatchRequest Made(int seed, int mentees, int mentors, int places = 2)
    {
        var random = new Random(seed);
        var people = Enumerable.Range(0, mentees + mentors).Select(number => $"p{number}").ToArray();
        random.Shuffle(people);

        // Now and then somebody stands on both sides.
        var both = random.Next(3) == 0 ? 1 : 0;
        string[] left = [.. people.Take(mentees)];
        string[] right = [.. people.Skip(Math.Max(0, mentees - both)).Take(mentors)];
        return Of(
            [.. left.Select(id => MadeMentee(random, id, right))],
            [.. right.Select(id => MadeMentor(random, id, left, places))]
        ) with
        {
            Rules = new MatchRules
            {
                FailedPairs = random.Next(3) == 0 ? [.. Pick(random, left, right)] : [],
                Managers = people.ToDictionary(id => id, _ => people[random.Next(people.Length)]),
                AllowSameManager = random.Next(2) == 0,
            },
            ComplementSliders = random.Next(2) == 0 ? [2, 5] : [],
            Forbidden = random.Next(3) == 0 ? [.. Pick(random, left, right)] : [],
            Pins = random.Next(2) == 0 ? [.. Pick(random, left, right), .. Pick(random, left, right)] : [],
            Standing = random.Next(2) == 0 ? [.. Pick(random, left, right), .. Pick(random, left, right)] : [],
            Floor = random.Next(3) > 0,
            LeastPoints = random.Next(4) == 0 ? 400_000 : 0,
            Seed = (ulong)seed,
        };
    }

    private static Mentee MadeMentee(Random random, string id, string[] mentors) =>
        Mentee(id) with
        {
            Enrolled = random.Next(12) > 0,
            Needs = [.. Some(random, Topics, 3).Select(t => new Need(t, random.Next(1, 6), random.Next(1, 4)))],
            Languages = [.. Some(random, Tongues, 2)],
            Availability = new Availability(random.Next(1 << 21) & random.Next(1 << 21)),
            Values = [.. Some(random, Ideals, 6)],
            Sliders = Sliders(random),
            Choices = [.. Some(random, mentors, 3)],
            Vetoes = random.Next(4) == 0 ? [.. Some(random, mentors, 1)] : [],
            Site = random.Next(2) == 0 ? "Riga" : "Cesis",
            OnSiteOnly = random.Next(2) == 0,
            WaitedRounds = random.Next(3),
        };

    private static Mentor MadeMentor(Random random, string id, string[] mentees, int places) =>
        Mentor(id, random.Next(places + 1)) with
        {
            BriefingDone = random.Next(12) > 0,
            HoursPerMonth = random.Next(2) == 0 ? null : random.Next(1, 5),
            Strengths = [.. Some(random, Topics, 3).Select(t => new Strength(t, random.Next(1, 6)))],
            Languages = [.. Some(random, Tongues, 2)],
            Availability = new Availability(random.Next(1 << 21) & random.Next(1 << 21)),
            Values = [.. Some(random, Ideals, 6)],
            Sliders = Sliders(random),
            Choices = random.Next(3) == 0 ? [.. Some(random, mentees, 4)] : [],
            Vetoes = random.Next(4) == 0 ? [.. Some(random, mentees, 1)] : [],
            Site = random.Next(2) == 0 ? "Riga" : "Cesis",
        };

    private static int[] Sliders(Random random) => [.. Enumerable.Range(0, 6).Select(_ => random.Next(1, 6))];

    private static IEnumerable<string> Some(Random random, string[] from, int most) =>
        from.Length == 0
            ? []
            : Enumerable.Range(0, random.Next(most + 1)).Select(_ => from[random.Next(from.Length)]).Distinct();

    private static IEnumerable<PairId> Pick(Random random, string[] left, string[] right) =>
        left.Length == 0 || right.Length == 0
            ? []
            : [new PairId(left[random.Next(left.Length)], right[random.Next(right.Length)])];
}
