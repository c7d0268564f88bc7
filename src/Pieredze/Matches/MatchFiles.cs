using System.Text;
using System.Text.Json;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.Matches;

/// <summary>What offline matching leaves behind: the pairs, and a report when one is wanted; both or neither.</summary>
internal static class MatchFiles
{
    public static Refusal? Write(MatchOptions options, MatchAnswer answer)
    {
        var isWorkbook = options.Out.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        var pairs = isWorkbook
            ? SheetWriter.Xlsx(answer.Columns, answer.Rows)
            : Encoding.UTF8.GetBytes(SheetWriter.Text(answer.Columns, answer.Rows));
        return options.Report is null
            ? Write((options.Out, pairs))
            : Write((options.Out, pairs), (options.Report, JsonSerializer.SerializeToUtf8Bytes(answer.Report)));
    }

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
