using Pieredze.Matching;
using Pieredze.People.Import;
using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.Matches;

/// <summary>A spreadsheet of people for offline matching, read as an import reads it. Private columns are not read at all.</summary>
internal sealed record MatchSheet(IReadOnlyList<MatchRow> Rows, IReadOnlyList<MatchProblem> Problems)
{
    private static readonly string[] Ids = ["id", "nr", "no", "number", "numurs", "code", "kods"];

    public static MatchSheet Read(string file, Side side)
    {
        var (content, unread) = Content(file);
        if (unread is not null)
        {
            return Refused(file, unread);
        }

        var reading = SheetReader.Read(content);
        if (reading.Sheet is not { } sheet)
        {
            return Refused(file, reading.Problem!);
        }

        var mapping = ColumnGuess.Mapping(ColumnGuess.For(sheet)).ToArray();
        var isEmail = mapping.Contains(ImportField.Email);
        var id = isEmail ? Array.IndexOf(mapping, ImportField.Email) : IdColumn(sheet, mapping);
        var topics = Topics(side).FirstOrDefault(f => mapping.Contains(f));
        if (id < 0 || topics == ImportField.Ignore)
        {
            return Refused(file, new(id < 0 ? "match-no-id" : "match-no-topics"));
        }

        mapping[id] = ImportField.Email;
        return Of(file, sheet, new(mapping, isEmail, topics));
    }

    private static (byte[] Content, Refusal? Problem) Content(string file)
    {
        try
        {
            return new FileInfo(file).Length > SheetReader.MostBytes
                ? ([], SheetReader.WhyNot(long.MaxValue))
                : (File.ReadAllBytes(file), null);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return ([], new(Directory.Exists(file) ? "match-unreadable" : "match-no-file"));
        }
        catch (Exception shut) when (shut is IOException or UnauthorizedAccessException)
        {
            return ([], new("match-unreadable"));
        }
    }

    // What somebody wants or can; where the file does not say, the other list or what they do.
    private static ImportField[] Topics(Side side) =>
        side == Side.Mentee
            ? [ImportField.Needs, ImportField.Strengths, ImportField.Profession]
            : [ImportField.Strengths, ImportField.Needs, ImportField.Profession];

    private static int IdColumn(Sheet sheet, ImportField[] mapping) =>
        Enumerable
            .Range(0, sheet.Columns.Count)
            .Where(c => mapping[c] == ImportField.Ignore && NeverImported.Why(sheet, c) is null)
            .FirstOrDefault(c => Ids.Contains(HeaderText.Of(sheet.Columns[c])), -1);

    private static MatchSheet Of(string file, Sheet sheet, MatchColumns columns)
    {
        var taken = ImportPlan.Taken(sheet, columns.Mapping);
        var rows = new List<MatchRow>();
        var problems = new List<MatchProblem>();
        var lines = new Dictionary<string, int>();
        foreach (var row in sheet.Rows)
        {
            var read = new RowReading(sheet, row, taken);
            var person = MatchRow.Of(read, columns);
            if (person.Id.Length > 0 && !lines.TryAdd(person.Id, row.Line))
            {
                read.Refuse(ImportField.Email, person.Id, "match-id-twice", ("line", lines[person.Id]));
            }

            problems.AddRange(read.Problems.Select(p => new MatchProblem(file, p.Line, p.Reason)));
            rows.Add(person);
        }

        return new(rows, problems);
    }

    private static MatchSheet Refused(string file, Refusal reason) => new([], [new(file, null, reason)]);
}

/// <summary>Which column is what in one file.</summary>
internal sealed record MatchColumns(IReadOnlyList<ImportField> Mapping, bool IsEmail, ImportField Topics);
