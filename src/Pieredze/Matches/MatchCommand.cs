using Pieredze.Platform;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>«pieredze match»: pairs from spreadsheets, scores or ranks without any installation.</summary>
public static class MatchCommand
{
    private const int Failed = 2;
    private const int MostProblems = 20;

    public static Task<int> RunAsync(string[] args, Words words)
    {
        var (options, wrong) = MatchOptions.Read(args);
        var w =
            options.Language is { } language && WordBook.Languages.Contains(language)
                ? words.For("Platform/Cli", language)
                : words;
        return Task.FromResult(wrong is null ? Run(options, w) : Refuse(w.Of(wrong), w["match-see-help"]));
    }

    private static int Run(MatchOptions options, Words w)
    {
        if (MatchFiles.WhyNot(options) is { } shut)
        {
            return Refuse(w.Of(shut));
        }

        using var progress = new MatchProgress(options.Quiet, w, Console.Error, MatchProgress.Often);
        var (answer, problems) = options.Input switch
        {
            MatchInput.Scores => ScoreMatch.Run(options, progress, w),
            MatchInput.Ranks => RankMatch.Run(options, progress, w),
            _ => PeopleMatch.Run(options, progress, w),
        };
        if (answer is null)
        {
            return Refuse([.. problems.Take(MostProblems).Select(p => Sentence(p, w)), .. More(problems.Count, w)]);
        }

        if (MatchFiles.Write(options, answer) is { } unwritten)
        {
            return Refuse(w.Of(unwritten));
        }

        progress.Say("match-done", ("n", answer.Matched), ("file", options.Out));
        return 0;
    }

    private static string Sentence(MatchProblem problem, Words w) =>
        problem.Line is { } line
            ? w["match-in-line", ("file", problem.File), ("line", line), ("reason", w.Of(problem.Reason))]
            : w["match-in-file", ("file", problem.File), ("reason", w.Of(problem.Reason))];

    private static IEnumerable<string> More(int problems, Words w) =>
        problems > MostProblems ? [w["match-more", ("n", problems - MostProblems)]] : [];

    private static int Refuse(params string[] sentences)
    {
        Array.ForEach(sentences, Console.Error.WriteLine);
        return Failed;
    }
}
