using System.Globalization;
using Pieredze.Matching;

namespace Pieredze.Bench.Matching;

/// <summary>Made people with whole profiles: what the product itself matches.</summary>
internal static class Profiles
{
    private static readonly string[] Topics =
    [
        .. Enumerable.Range(0, 60).Select(number => string.Create(CultureInfo.InvariantCulture, $"topic {number}")),
    ];

    private static readonly string[] Values =
    [
        .. Enumerable.Range(0, 20).Select(number => string.Create(CultureInfo.InvariantCulture, $"value {number}")),
    ];

    private static readonly string[][] Tongues =
    [
        ["lv"],
        ["lv"],
        ["lv", "en"],
        ["en"],
        ["lv", "ru"],
        ["ru"],
    ];
    private static readonly string[] Sites = ["Rīga", "Liepāja", "Valmiera", "Daugavpils"];

    /// <summary>A round of so many people; about two pairs of five are possible.</summary>
    public static MatchRequest Of(int mentees, int mentors, int leastPlaces, int mostPlaces, int seed)
    {
        var random = new Random(seed);
        return new MatchRequest
        {
            Mentees = [.. Enumerable.Range(0, mentees).Select(number => Mentee(random, number))],
            Mentors =
            [
                .. Enumerable.Range(0, mentors).Select(number => Mentor(random, number, leastPlaces, mostPlaces)),
            ],
            Rules = new MatchRules
            {
                Managers = Enumerable
                    .Range(0, mentees)
                    .ToDictionary(Name('e'), _ => Name('m')(random.Next(mentors)), StringComparer.Ordinal),
            },
            ComplementSliders = [2],
            Seed = (ulong)seed,
        };
    }

    private static Mentee Mentee(Random random, int number) =>
        new()
        {
            Id = Name('e')(number),
            Enrolled = true,
            BriefingDone = true,
            Needs =
            [
                .. Zipf(random, Topics, random.Next(2, 5))
                    .Select(topic => new Need(topic, random.Next(2, 6), random.Next(1, 4))),
            ],
            Languages = Tongues[random.Next(Tongues.Length)],
            Availability = Week(random),
            HoursPerMonth = random.Next(2, 5),
            Site = Sites[random.Next(Sites.Length)],
            OnSiteOnly = random.Next(5) == 0,
            Values = [.. Zipf(random, Values, 5)],
            Sliders = [.. Enumerable.Range(0, 6).Select(_ => random.Next(1, 6))],
        };

    private static Mentor Mentor(Random random, int number, int leastPlaces, int mostPlaces) =>
        new()
        {
            Id = Name('m')(number),
            Enrolled = true,
            BriefingDone = true,
            Capacity = random.Next(leastPlaces, mostPlaces + 1),
            Strengths =
            [
                .. Zipf(random, Topics, random.Next(4, 9)).Select(topic => new Strength(topic, random.Next(2, 6))),
            ],
            Languages = Tongues[random.Next(Tongues.Length)],
            Availability = Week(random),
            HoursPerMonth = random.Next(1, 7),
            Site = Sites[random.Next(Sites.Length)],
            Values = [.. Zipf(random, Values, 5)],
            Sliders = [.. Enumerable.Range(0, 6).Select(_ => random.Next(1, 6))],
        };

    private static Func<int, string> Name(char letter) =>
        number => string.Create(CultureInfo.InvariantCulture, $"{letter}{number:000000}");

    private static Availability Week(Random random) => new(random.Next(1 << 21) & random.Next(1 << 21));

    // The first topic is asked for most, the second half as often, and so on.
    private static IEnumerable<string> Zipf(Random random, string[] from, int count) =>
        Enumerable
            .Range(0, count)
            .Select(_ => from[(int)Math.Min(from.Length - 1, Math.Pow(from.Length, random.NextDouble()) - 1)])
            .Distinct();
}
