using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>Reads one row by the mapping and gathers every problem in it, not only the first.</summary>
internal sealed class RowReading(Sheet sheet, SheetRow row, ILookup<ImportField, int> columns)
{
    public const int ShortText = 200;
    private readonly List<ImportProblem> _problems = [];

    public IReadOnlyList<ImportProblem> Problems => _problems;

    /// <summary>The first filled cell of the field, or null.</summary>
    public string? Text(ImportField field, int longest = ShortText) =>
        Text(field, t => t.Length <= longest, "import-too-long", ("limit", longest));

    /// <summary>The same when it passes; otherwise a problem with this reason.</summary>
    public string? Text(ImportField field, Func<string, bool> passes, string reason, params (string, object)[] data)
    {
        if (Filled(field).FirstOrDefault() is not (var column, { } text))
        {
            return null;
        }

        if (passes(text))
        {
            return text;
        }

        Refuse(column, text, reason, data);
        return null;
    }

    /// <summary>The parts of every column of the field, each once.</summary>
    public IReadOnlyList<T> List<T>(
        ImportField field,
        Func<string, IEnumerable<T>> parts,
        Func<T, string> name,
        int longest
    )
    {
        var list = Filled(field)
            .SelectMany(f => parts(f.Text).Select(part => (f.Column, Part: part)))
            .DistinctBy(p => name(p.Part), StringComparer.OrdinalIgnoreCase)
            .ToList();
        foreach (var (column, part) in list.Where(p => name(p.Part).Length > longest))
        {
            Refuse(column, name(part), "import-too-long", ("limit", longest));
        }

        return [.. list.Select(p => p.Part)];
    }

    public int? Number(ImportField field, int low, int high)
    {
        var text = Text(
            field,
            t => Cell.Number(t) is { } number && number >= low && number <= high,
            "import-number-out-of-range",
            ("low", low),
            ("high", high)
        );
        return text is null ? null : Cell.Number(text);
    }

    public void Refuse(ImportField field, string value, string reason, params (string, object)[] data) =>
        Refuse(columns[field].Select(c => (int?)c).FirstOrDefault(), value, reason, data);

    private void Refuse(int? column, string value, string reason, params (string, object)[] data)
    {
        var name = column is { } at ? sheet.Columns[at] : null;
        var refusal = new Refusal(reason, [("column", name ?? ""), ("value", Short(value)), .. data]);
        _problems.Add(new ImportProblem(row.Line, name, value, refusal));
    }

    private IEnumerable<(int Column, string Text)> Filled(ImportField field) =>
        from column in columns[field]
        let text = Cell.Text(row.Cells[column])
        where text is not null
        select (column, text);

    private static string Short(string value) => value.Length <= 60 ? value : $"{value[..59]}…";
}
