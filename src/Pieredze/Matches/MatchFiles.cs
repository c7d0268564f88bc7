using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Pieredze.Matching;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;
using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>What offline matching leaves behind: the pairs, and a report when one is wanted; both or neither.</summary>
internal static class MatchFiles
{
    private static readonly string[] Columns = ["mentee", "mentor", "score", "reasons"];

    public static Refusal? Write(
        MatchOptions options,
        MatchRequest request,
        MatchResult result,
        Stopwatch watch,
        Words words
    )
    {
        var w = words.For("Matches");
        var rows = Rows(request, result, w);
        var isWorkbook = options.Out.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        var pairs = isWorkbook
            ? SheetWriter.Xlsx(Columns, rows)
            : Encoding.UTF8.GetBytes(SheetWriter.Text(Columns, rows));
        return options.Report is null
            ? Write((options.Out, pairs))
            : Write((options.Out, pairs), (options.Report, Report(request, result, watch, w)));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(MatchRequest request, MatchResult result, Words w)
    {
        var (mentees, mentors) = (request.Mentees.ToDictionary(m => m.Id), request.Mentors.ToDictionary(m => m.Id));
        foreach (var pair in result.Pairs)
        {
            var why = Matcher.WhyThis(mentees[pair.MenteeId], mentors[pair.MentorId], request);
            yield return
            [
                pair.MenteeId,
                pair.MentorId,
                pair.Parts.Total.ToString("0.0000", CultureInfo.InvariantCulture),
                string.Join("; ", ReasonWords.Of(why, w)),
            ];
        }
    }

    private static byte[] Report(MatchRequest request, MatchResult result, Stopwatch watch, Words w) =>
        JsonSerializer.SerializeToUtf8Bytes(
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
                            w
                        ),
                    }),
                proved = result.Certificate.Verify(request),
                seconds = watch.Elapsed.TotalSeconds,
            }
        );

    // All files are opened before anything is written, so that a folder that does not exist leaves nothing half done.
    private static Refusal? Write(params (string File, byte[] Content)[] outputs)
    {
        var fresh = outputs.Select(o => o.File).Where(f => !File.Exists(f)).ToList();
        var open = new List<FileStream>();
        var at = outputs[0].File;
        try
        {
            foreach (var (file, _) in outputs)
            {
                at = file;
                open.Add(new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write));
            }

            foreach (var (stream, (file, content)) in open.Zip(outputs))
            {
                at = file;
                if (stream.CanSeek)
                {
                    stream.SetLength(0);
                }

                stream.Write(content);
                stream.Flush();
            }

            return null;
        }
        catch (Exception shut) when (shut is IOException or UnauthorizedAccessException)
        {
            open.ForEach(o => o.Dispose());
            fresh.Where(File.Exists).ToList().ForEach(File.Delete);
            return new("match-not-written", ("file", at));
        }
        finally
        {
            open.ForEach(o => o.Dispose());
        }
    }
}
