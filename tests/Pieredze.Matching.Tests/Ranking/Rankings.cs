using Pieredze.Matching.Ranking;

namespace Pieredze.Matching.Tests.Ranking;

/// <summary>Rankings for tests: spelled out in a line of text, or made from a number.</summary>
internal static class Rankings
{
    public static RankedResult Solve(RankedRequest request) =>
        MutualRanking.Solve(request, TestContext.Current.CancellationToken);

    /// <summary>"anna: maris ilze=juris" is maris first, then ilze and juris alike.</summary>
    public static RankedRequest Of(string[] mentees, string[] mentors, params (string Mentor, int Places)[] places) =>
        new()
        {
            MenteeRanks = [.. mentees.SelectMany(Read)],
            MentorRanks = [.. mentors.SelectMany(Read)],
            Capacities = places.ToDictionary(one => one.Mentor, one => one.Places),
        };

    /// <summary>Random lists; ties are drawn with the chance given in percent, popular mentors are asked more.</summary>
    public static RankedRequest Made(int seed, int mentees, int mentors, int length, int places, int ties)
    {
        var random = new Random(seed);
        var (wishes, answers) = (new List<Ranked>(), new List<Ranked>());
        var asking = Enumerable.Range(0, mentors).Select(_ => new List<string>()).ToArray();
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            var rank = 0;
            var listed = new HashSet<int>();
            for (var wish = random.Next(length + 1); wish > 0 && mentors > 0; wish--)
            {
                var mentor = Math.Min(random.Next(mentors), random.Next(mentors));
                if (listed.Add(mentor))
                {
                    rank += random.Next(100) < ties ? 0 : 1;
                    wishes.Add(new Ranked($"m{mentee}", $"o{mentor}", rank));
                    asking[mentor].Add($"m{mentee}");
                }
            }
        }

        for (var mentor = 0; mentor < mentors; mentor++)
        {
            var rank = -3;
            string[] order = [.. asking[mentor]];
            random.Shuffle(order);
            foreach (var mentee in order)
            {
                rank += random.Next(100) < ties ? 0 : random.Next(1, 4);
                if (random.Next(20) > 0)
                {
                    answers.Add(new Ranked($"o{mentor}", mentee, rank));
                }
            }
        }

        return new RankedRequest
        {
            MenteeRanks = wishes,
            MentorRanks = answers,
            Capacities = Enumerable
                .Range(0, mentors)
                .ToDictionary(mentor => $"o{mentor}", _ => random.Next(places + 1)),
            Seed = (ulong)seed,
        };
    }

    private static IEnumerable<Ranked> Read(string line)
    {
        var (from, rest) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':') + 1)..]);
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany((equals, rank) => equals.Split('=').Select(to => new Ranked(from, to, rank + 1)));
    }
}
