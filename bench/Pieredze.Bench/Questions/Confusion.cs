using System.Diagnostics;
using System.Globalization;
using Pieredze.Questions;

namespace Pieredze.Bench.Questions;

/// <summary>How often the coach names the kind that people named, on the sets of the tests.</summary>
internal static class Confusion
{
    private static readonly Kind[] Kinds =
    [
        Kind.Open,
        Kind.Closed,
        Kind.Leading,
        Kind.Directive,
        Kind.Judgemental,
        Kind.Stacked,
        Kind.Reflection,
    ];

    public static int Run()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var set in new[] { "tuning.tsv", "held-out.tsv" })
            {
                Print(set, language, [.. Labelled.Of(set).Where(one => one.Language == language)]);
            }
        }

        Say($"{Speed([.. Labelled.Of("tuning.tsv")]):0} sentences a second on one processor");
        return 0;
    }

    private static void Print(string set, Language language, List<Labelled> all)
    {
        var read = all.ConvertAll(one => (one.Kind, Read: QuestionCoach.Look(one.Sentence, language).Kind));
        var right = read.Count(one => one.Kind == one.Read);
        var good = read.FindAll(one => Labelled.Acceptable.Contains(one.Kind));
        var blamed = good.Count(one => !Labelled.Acceptable.Contains(one.Read));
        Say(
            $"{language}, {set}: {right} of {all.Count} ({100.0 * right / all.Count:0.0} %), false alarms on good sentences {blamed} of {good.Count} ({100.0 * blamed / good.Count:0.0} %)"
        );
        Say($"{"people say ↓, coach says →", -28}{string.Concat(Kinds.Select(kind => $"{kind, 12}"))}");
        foreach (var kind in Kinds)
        {
            Say($"{kind, -28}{string.Concat(Kinds.Select(other => $"{read.Count(one => one == (kind, other)), 12}"))}");
        }

        Say($"");
    }

    // Processor time, so that other work on the machine does not count.
    private static double Speed(List<Labelled> all)
    {
        ReadAll(all);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        const int Rounds = 10;
        for (var round = 0; round < Rounds; round++)
        {
            ReadAll(all);
        }

        process.Refresh();
        return Rounds * all.Count / (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static void ReadAll(List<Labelled> all) =>
        all.ForEach(one => QuestionCoach.Look(one.Sentence, one.Language));

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
