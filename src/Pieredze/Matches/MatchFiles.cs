using System.Text.Encodings.Web;
using System.Text.Json;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.Matches;

/// <summary>What offline matching leaves behind: the pairs, and a report when one is wanted; both or neither.</summary>
internal static class MatchFiles
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Says which result could not be written, before anybody waits for it.</summary>
    public static Refusal? WhyNot(MatchOptions options)
    {
        foreach (var file in Named(options))
        {
            using var output = new MatchOutput(file);
            if (!output.TryOpen())
            {
                return Unwritten(file);
            }
        }

        return null;
    }

    public static Refusal? Write(MatchOptions options, MatchAnswer answer)
    {
        var outputs = Named(options).Select(file => new MatchOutput(file)).ToList();
        try
        {
            var shut =
                outputs.Find(one => !one.TryOpen() || !one.TryWrite(Content(one.File, options, answer)))
                ?? outputs.Find(one => !one.TryKeep());
            return shut is null ? null : Unwritten(shut.File);
        }
        finally
        {
            var isWhole = outputs.TrueForAll(one => one.IsKept);
            outputs.ForEach(one => one.End(isWhole));
        }
    }

    private static string[] Named(MatchOptions options) =>
        options.Report is { } report ? [options.Out, report] : [options.Out];

    private static byte[] Content(string file, MatchOptions options, MatchAnswer answer) =>
        file == options.Report ? JsonSerializer.SerializeToUtf8Bytes(answer.Report, Readable)
        : file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? SheetWriter.Xlsx(answer.Columns, answer.Rows)
        : answer.Text();

    private static Refusal Unwritten(string file) => new("match-not-written", ("file", file));
}
