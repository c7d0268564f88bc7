using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CsvHelper;
using Pieredze.Matching;
using Pieredze.Platform;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>«pieredze match»: pairs from two spreadsheets without any installation.</summary>
public static class MatchCommand
{
    public static async Task<int> RunAsync(string[] args, Words words)
    {
        string? Value(string name) =>
            Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
        try
        {
            if (
                Value("--mentees") is not { } mentees
                || Value("--mentors") is not { } mentors
                || Value("--out") is not { } output
            )
            {
                Console.Error.WriteLine(words["help-match"]);
                return 2;
            }

            var watch = Stopwatch.StartNew();
            var request = new MatchRequest
            {
                Mentees = [.. MatchSheet.Read(mentees).Rows.Select(r => r.Mentee)],
                Mentors = [.. MatchSheet.Read(mentors).Rows.Select(r => r.Mentor)],
            };
            var result = Matcher.Solve(request);
            await WritePairsAsync(output, request, result, words.For("Matches"));
            if (Value("--report") is { } report)
            {
                await File.WriteAllTextAsync(report, Report(request, result, watch, words.For("Matches")));
            }

            if (!args.Contains("--quiet"))
            {
                Console.Error.WriteLine(words["match-done", ("n", result.Pairs.Count), ("file", output)]);
            }

            return 0;
        }
        catch (RefusedException refused)
        {
            Console.Error.WriteLine(words.Of(refused.Refusal));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException or CsvHelperException)
        {
            Console.Error.WriteLine(words["match-unreadable", ("reason", failed.Message)]);
        }

        return 2;
    }

    private static async Task WritePairsAsync(string file, MatchRequest request, MatchResult result, Words words)
    {
        var (mentees, mentors) = (request.Mentees.ToDictionary(m => m.Id), request.Mentors.ToDictionary(m => m.Id));
        await using var csv = new CsvWriter(new StreamWriter(file), CultureInfo.InvariantCulture);
        await WriteLine(csv, "mentee", "mentor", "score", "reasons");
        foreach (var pair in result.Pairs)
        {
            var why = string.Join(
                "; ",
                ReasonWords.Of(Matcher.WhyThis(mentees[pair.MenteeId], mentors[pair.MentorId], request), words)
            );
            await WriteLine(
                csv,
                pair.MenteeId,
                pair.MentorId,
                pair.Parts.Total.ToString("0.0000", CultureInfo.InvariantCulture),
                why
            );
        }
    }

    private static Task WriteLine(CsvWriter csv, params string[] cells)
    {
        // A cell that a spreadsheet would run as a formula is kept as text.
        Array.ForEach(cells, cell => csv.WriteField(cell is ['=' or '+' or '-' or '@', ..] ? $"'{cell}" : cell));
        return csv.NextRecordAsync();
    }

    private static string Report(MatchRequest request, MatchResult result, Stopwatch watch, Words words) =>
        JsonSerializer.Serialize(
            new
            {
                mentees = result.Totals.Mentees,
                mentors = result.Totals.Mentors,
                matched = result.Totals.Matched,
                total = result.Totals.Points / 1e6,
                worst = result.Pairs.Count == 0 ? 0 : result.Pairs.Min(p => p.Parts.Total),
                unmatched = result
                    .Unmatched.Where(u => u.Side == Side.Mentee)
                    .Select(u => new
                    {
                        mentee = u.Id,
                        because = ReasonWords.Of(
                            new LeftOver(Guid.Empty, u.Side, u.Because, u.Shortage?.Rivals, u.Shortage?.Places),
                            words
                        ),
                    }),
                proved = result.Certificate.Verify(request),
                seconds = watch.Elapsed.TotalSeconds,
            }
        );
}
