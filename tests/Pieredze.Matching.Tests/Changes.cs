using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Tests;

/// <summary>Evidence spoiled in every way that a broken solver could spoil it, a little each time.</summary>
internal static class Changes
{
    private static readonly Price[] Least =
    [
        new(1, 0, 0, 0, 0),
        new(0, 1, 0, 0, 0),
        new(0, 0, 1, 0, 0),
        new(0, 0, 0, 1, 0),
        new(0, 0, 0, 0, 1),
    ];

    public static readonly string[] Names =
    [
        "two change mentors",
        "a pair is left out",
        "a pair is made up",
        "a mentor is outside the round",
        "a mentee pays more",
        "a mentee pays less",
        "a mentor pays more",
        "a mentor pays less",
        "a floor is raised",
        "a floor is lowered",
        "a floor is left out",
        "no reason why no floor is higher",
        "a pin is made up",
        "a row is missing",
    ];

    public static IEnumerable<(string Name, Evidence Changed)> Of(Evidence whole, Random random)
    {
        int[] matched = [.. Where(whole.MentorOf, mentor => mentor >= 0)];
        int[] alone = [.. Where(whole.MentorOf, mentor => mentor < 0)];
        if (matched.Length > 1)
        {
            var (one, other) = (Any(random, matched), Any(random, matched));
            if (whole.MentorOf[one] != whole.MentorOf[other])
            {
                var pairs = whole.MentorOf[..];
                (pairs[one], pairs[other]) = (pairs[other], pairs[one]);
                yield return (Names[0], whole with { MentorOf = pairs });
            }
        }

        if (matched.Length > 0)
        {
            yield return (Names[1], With(whole, Any(random, matched), -1));
            yield return (Names[3], With(whole, Any(random, matched), whole.MentorPrice.Length));
        }

        if (alone.Length > 0)
        {
            yield return (Names[2], With(whole, Any(random, alone), random.Next(whole.MentorPrice.Length)));
        }

        foreach (var change in OfPrices(whole, random).Concat(OfTheRest(whole, matched)))
        {
            yield return change;
        }
    }

    private static IEnumerable<(string Name, Evidence Changed)> OfPrices(Evidence whole, Random random)
    {
        // A pinned mentee pays nothing, and a mentor without places may ask any price.
        int[] free = [.. Where(whole.Pinned, mentor => mentor < 0)];
        int[] busy =
        [
            .. Enumerable
                .Range(0, whole.MentorOf.Length)
                .Where(mentee => whole.Pinned[mentee] < 0 && whole.MentorOf[mentee] >= 0)
                .Select(mentee => whole.MentorOf[mentee]),
        ];
        var least = Any(random, Least);
        if (free.Length > 0)
        {
            var mentee = Any(random, free);
            yield return (Names[4], whole with { MenteePrice = Changed(whole.MenteePrice, mentee, least) });
            yield return (Names[5], whole with { MenteePrice = Changed(whole.MenteePrice, mentee, -1 * least) });
        }

        if (busy.Length > 0)
        {
            var mentor = Any(random, busy);
            yield return (Names[6], whole with { MentorPrice = Changed(whole.MentorPrice, mentor, least) });
            yield return (Names[7], whole with { MentorPrice = Changed(whole.MentorPrice, mentor, -1 * least) });
        }
    }

    private static IEnumerable<(string Name, Evidence Changed)> OfTheRest(Evidence whole, int[] matched)
    {
        yield return (Names[8], whole with { Floor = (whole.Floor ?? -1_000_000) + 1 });
        if (whole.Floor is { } floor)
        {
            yield return (Names[9], whole with { Floor = floor - 1 });
            yield return (Names[10], whole with { Floor = null });
            if (whole.Above is not null)
            {
                yield return (Names[11], whole with { Above = whole.All });
            }
        }

        if (Array.Find(matched, mentee => whole.Pinned[mentee] < 0) is var mentee && matched.Contains(mentee))
        {
            var pinned = whole.Pinned[..];
            if (pinned[mentee] < 0)
            {
                pinned[mentee] = whole.MentorOf[mentee];
                yield return (Names[12], whole with { Pinned = pinned });
            }
        }

        yield return (
            Names[13],
            whole with
            {
                MentorOf = whole.MentorOf[1..],
                Pinned = whole.Pinned[1..],
                MenteePrice = whole.MenteePrice[1..],
            }
        );
    }

    private static IEnumerable<int> Where(int[] mentors, Func<int, bool> holds) =>
        Enumerable.Range(0, mentors.Length).Where(mentee => holds(mentors[mentee]));

    private static T Any<T>(Random random, T[] of) => of[random.Next(of.Length)];

    private static Evidence With(Evidence whole, int mentee, int mentor)
    {
        var pairs = whole.MentorOf[..];
        pairs[mentee] = mentor;
        return whole with { MentorOf = pairs };
    }

    private static Price[] Changed(Price[] prices, int at, Price by)
    {
        var changed = prices[..];
        changed[at] += by;
        return changed;
    }
}
