using System.Diagnostics;
using System.Globalization;
using Pieredze.Matching;

namespace Pieredze.Bench.Matching;

/// <summary>«bin/bench matching»: the engine beside Google OR-Tools in one run.</summary>
internal static class Rows
{
    private static string[] Ids(char letter, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(number => string.Create(CultureInfo.InvariantCulture, $"{letter}{number:000000}")),
        ];

    public static int Run(string[] only)
    {
        foreach (var (name, make, rounds) in All().Where(row => only.Length == 0 || only.Any(row.Name.Contains)))
        {
            var instance = make();
            var square =
                instance.Arcs == instance.Mentees * (long)instance.Places.Length
                && instance.Mentees == instance.Places.Length;
            var theirs = Best(rounds, () => square ? Yardstick.Assignment(instance) : Yardstick.Flow(instance));
            ScoreResult? result = null;
            var ours = Best(rounds, () => Ours(instance, floor: false, out result));
            var withFloor = Best(1, () => Ours(instance, floor: true, out _));
            var same = theirs.Outcome == ours.Outcome;
            Console.WriteLine(
                $"{name}: {instance.Arcs} arcs; OR-Tools {theirs.Milliseconds:0} ms {theirs.Megabytes} MB; own {ours.Milliseconds:0} ms {ours.Megabytes} MB (with floor {withFloor.Milliseconds:0} ms {withFloor.Outcome}); {theirs.Milliseconds / ours.Milliseconds:0.0}x; {(same ? "same" : $"DIFFERENT {theirs.Outcome} {ours.Outcome}")}; work {result!.Work / (double)instance.Arcs:0.0} an arc"
            );
        }

        return 0;
    }

    private static Outcome Ours(Instance instance, bool floor, out ScoreResult result)
    {
        var (mentees, mentors) = (Ids('e', instance.Mentees), Ids('o', instance.Places.Length));
        var table = new ScoreTable();
        table.Expect(instance.Arcs);
        foreach (var mentee in mentees)
        {
            table.Mentee(mentee);
        }

        for (var mentor = 0; mentor < mentors.Length; mentor++)
        {
            table.Place(table.Mentor(mentors[mentor]), instance.Places[mentor]);
        }

        for (var arc = 0; arc < instance.Arcs; arc++)
        {
            table.Add(instance.Mentee[arc], instance.Mentor[arc], instance.Score[arc]);
        }

        var w = Stopwatch.StartNew();
        result = Matcher.Solve(new ScoreRequest { Table = table, Floor = floor });
        Console.WriteLine($"   solve alone {w.Elapsed.TotalMilliseconds:0.0}");
        return new Outcome(result.Pairs.Count, result.Total);
    }

    private static (double Milliseconds, long Megabytes, Outcome Outcome) Best(int rounds, Func<Outcome> solve)
    {
        var (best, outcome) = (double.MaxValue, default(Outcome));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        File.WriteAllText("/proc/self/clear_refs", "5");
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            outcome = solve();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        var peak = File.ReadLines("/proc/self/status")
            .First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
        return (
            best,
            long.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024,
            outcome
        );
    }

    private static IEnumerable<(string Name, Func<Instance> Make, int Rounds)> All()
    {
        yield return ("uniform 1000", () => Uniform(1000), 5);
        yield return ("mentor 1000", () => Dense(1000), 5);
        yield return ("machol 1000", () => Instance.Square("machol", 1000, (i, j) => -(i + 1) * (j + 1)), 3);
        yield return ("uniform 5000", () => Uniform(5000), 2);
        yield return ("mentor 5000", () => Dense(5000), 2);
        yield return ("10k x 4k scarce", () => Instance.Best("", new Population(10_000, 4_000, 1, 3, 7), 50), 5);
        yield return ("10k x 4k abundant", () => Instance.Best("", new Population(10_000, 4_000, 1, 5, 7), 50), 5);
        yield return ("8k x 4k balanced", () => Instance.Best("", new Population(8_000, 4_000, 2, 2, 7), 50), 5);
        yield return ("100k x 40k scarce", () => Instance.Best("", new Population(100_000, 40_000, 1, 3, 7), 50), 1);
        yield return ("100k x 40k abundant", () => Instance.Best("", new Population(100_000, 40_000, 1, 5, 7), 50), 1);
        yield return ("80k x 40k balanced", () => Instance.Best("", new Population(80_000, 40_000, 2, 2, 7), 50), 1);
    }

    private static Instance Uniform(int size)
    {
        var random = new Random(size);
        return Instance.Square("uniform", size, (_, _) => random.Next(1, 1001));
    }

    private static Instance Dense(int size)
    {
        var people = new Population(size, size, 1, 1, size);
        Array.Fill(people.MenteeBits, uint.MaxValue);
        Array.Fill(people.MentorBits, uint.MaxValue);
        return Instance.Square("mentor", size, people.Score);
    }
}
