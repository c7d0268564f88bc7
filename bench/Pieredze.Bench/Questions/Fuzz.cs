using System.Diagnostics;
using System.Globalization;
using Pieredze.Questions;

namespace Pieredze.Bench.Questions;

/// <summary>Changes sentences at random for some minutes and looks whether the coach keeps its promises.</summary>
internal static class Fuzz
{
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(2);

    public static int Run(string minutes)
    {
        if (!double.TryParse(minutes, CultureInfo.InvariantCulture, out var time) || time <= 0)
        {
            Console.Error.WriteLine("bin/bench questions --fuzz MINUTES");
            return 2;
        }

        var seed = Environment.TickCount;
        var mutation = new Mutation(new Random(seed), [.. Labelled.Of("tuning.tsv"), .. Labelled.Of("held-out.tsv")]);
        var watch = Stopwatch.StartNew();
        var (looks, slowest) = (0L, TimeSpan.Zero);
        Console.WriteLine($"Seed {seed}.");
        while (watch.Elapsed < TimeSpan.FromMinutes(time))
        {
            var (language, typed) = mutation.Next();
            var before = ProcessorTime();
            if (Broken(typed, language) is { } promise)
            {
                Console.Error.WriteLine($"{promise}: {language} {Shown(typed)}");
                return 1;
            }

            looks++;
            var took = ProcessorTime() - before;
            if (took > slowest)
            {
                slowest = took;
            }

            if (took > LongestLook)
            {
                Console.Error.WriteLine($"Took {took}: {language} {Shown(typed)}");
                return 1;
            }
        }

        Console.WriteLine(
            $"{looks} texts, nothing found; the slowest took {slowest.TotalMilliseconds:0} ms of processor time."
        );
        return 0;
    }

    private static string Shown(string typed)
    {
        var whole = System.Text.Json.JsonSerializer.Serialize(typed);
        return whole.Length > 2_000 ? $"{whole[..2_000]}… ({typed.Length} letters)" : whole;
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    // The promise that was not kept, or null.
    private static string? Broken(string typed, Language language)
    {
        var reading = QuestionCoach.Look(typed, language);
        return reading.Tipped.Any(span => span.Start < 0 || span.Length < 1 || span.Start + span.Length > typed.Length)
                ? "Words outside the text"
            : reading.Rewrites.Any(way => QuestionCoach.Look(way, language).Kind != Kind.Open)
                ? "A rewrite that is not open"
            : reading.Kind is Kind.Open or Kind.Reflection && reading.HintKey is not null
                ? "A hint against what is good"
            : Variants(typed).FirstOrDefault(other => QuestionCoach.Look(other, language).Kind != reading.Kind)
                is { } other
                ? $"Another kind for {Shown(other)}"
            : null;
    }

    // What must not matter: space around, kinds of space, curly or straight apostrophes, quotes around the whole.
    private static IEnumerable<string> Variants(string typed) =>
        typed.Length > 2_000
            ? []
            : [$" \t{typed}\r\n", typed.Replace(" ", " \u00a0", StringComparison.Ordinal), typed.Replace('\'', '’')];
}
