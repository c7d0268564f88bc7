using System.Diagnostics;
using Pieredze.Matching;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>«pieredze match»: pairs from two spreadsheets without any installation.</summary>
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
        var watch = Stopwatch.StartNew();
        var (mentees, mentors) = (
            MatchSheet.Read(options.Mentees, Side.Mentee),
            MatchSheet.Read(options.Mentors, Side.Mentor)
        );
        MatchProblem[] problems = [.. mentees.Problems, .. mentors.Problems];
        if (problems.Length > 0)
        {
            return Refuse([.. problems.Take(MostProblems).Select(p => Sentence(p, w)), .. More(problems.Length, w)]);
        }

        if (!options.Quiet)
        {
            Console.Error.WriteLine(w["match-found", ("mentees", mentees.Rows.Count), ("mentors", mentors.Rows.Count)]);
        }

        var request = Request(mentees, mentors);
        var result = Matcher.Solve(request);
        if (MatchFiles.Write(options, request, result, watch, w) is { } unwritten)
        {
            return Refuse(w.Of(unwritten));
        }

        if (!options.Quiet)
        {
            Console.Error.WriteLine(w["match-done", ("n", result.Pairs.Count), ("file", options.Out)]);
        }

        return 0;
    }

    private static MatchRequest Request(MatchSheet mentees, MatchSheet mentors) =>
        new()
        {
            Mentees = [.. mentees.Rows.Select(r => r.Mentee)],
            Mentors = [.. mentors.Rows.Select(r => r.Mentor)],
            Rules = new()
            {
                Managers = mentees
                    .Rows.Concat(mentors.Rows)
                    .Where(r => r.Manager is not null && r.Manager != r.Id)
                    .DistinctBy(r => r.Id)
                    .ToDictionary(r => r.Id, r => r.Manager!),
            },
        };

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
