using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>What a column of the file probably tells; the person may say otherwise, but not about a column never taken.</summary>
/// <param name="NeverKey">The word key of the reason why the product does not take this column.</param>
public sealed record ColumnGuess(string Column, ImportField Field, string? NeverKey)
{
    private static readonly ImportField[] Lists = [ImportField.Languages, ImportField.Needs, ImportField.Strengths];

    /// <param name="sheet">The file.</param>
    /// <param name="remembered">What was chosen before, by <see cref="HeaderText"/> of the column.</param>
    public static IReadOnlyList<ColumnGuess> For(
        Sheet sheet,
        IReadOnlyDictionary<string, ImportField>? remembered = null
    )
    {
        var never = Enumerable.Range(0, sheet.Columns.Count).Select(c => NeverImported.Why(sheet, c)).ToArray();
        var fields = new ImportField[sheet.Columns.Count];
        var open = new List<(int Column, ImportField Field, bool Exact)>();
        var settled = new HashSet<int>();
        for (var column = 0; column < fields.Length; column++)
        {
            if (never[column] is not null)
            {
                settled.Add(column);
            }
            else if (remembered?.TryGetValue(HeaderText.Of(sheet.Columns[column]), out var chosen) == true)
            {
                fields[column] = chosen;
                settled.Add(column);
            }
            else if (ByName(sheet, column) is { } named)
            {
                open.Add((column, named.Field, named.Exact));
            }
        }

        foreach (var (column, field, _) in open.OrderByDescending(o => o.Exact).ThenBy(o => o.Column))
        {
            if (Lists.Contains(field) || !fields.Contains(field))
            {
                fields[column] = field;
            }
        }

        ByContent(sheet, fields, settled);
        NamesTogether(sheet, fields, settled);
        return [.. sheet.Columns.Select((name, at) => new ColumnGuess(name, fields[at], never[at]))];
    }

    /// <summary>The guesses as a mapping that <see cref="ImportPlan.Make"/> takes: a field for each column.</summary>
    public static IReadOnlyList<ImportField> Mapping(IEnumerable<ColumnGuess> guesses) =>
        [.. guesses.Select(g => g.Field)];

    private static (ImportField Field, bool Exact)? ByName(Sheet sheet, int column) =>
        ColumnNames.Find(sheet.Columns[column]) switch
        {
            // «Manager» may hold a name, and «role» what somebody does: then the words are not ours.
            { Field: ImportField.ManagerEmail } when !LooksLike(sheet, column, v => Cell.Email(v) is not null) => null,
            { Field: ImportField.Role } when !LooksLike(sheet, column, v => Vocabulary.Sides(v) is not null) => (
                ImportField.JobTitle,
                false
            ),
            { Field: ImportField.Capacity or ImportField.HoursPerMonth, Exact: false }
                when !LooksLike(sheet, column, v => Cell.Number(v) is not null) => null,
            var named => named,
        };

    private static void ByContent(Sheet sheet, ImportField[] fields, HashSet<int> settled)
    {
        for (var column = 0; column < fields.Length; column++)
        {
            if (
                fields[column] != ImportField.Ignore
                || settled.Contains(column)
                || ColumnNames.IsOfSomebodyElse(sheet.Columns[column])
            )
            {
                continue;
            }

            if (!fields.Contains(ImportField.Email) && sheet.Mostly(column, v => Cell.Email(v) is not null))
            {
                fields[column] = ImportField.Email;
            }
            else if (!fields.Contains(ImportField.Role) && sheet.Mostly(column, v => Vocabulary.Sides(v) is not null))
            {
                fields[column] = ImportField.Role;
            }
        }
    }

    // «Name» beside «surname» is the first name; «vārds» alone with two words in it is the whole name.
    private static void NamesTogether(Sheet sheet, ImportField[] fields, HashSet<int> settled)
    {
        var (first, last) = (Array.IndexOf(fields, ImportField.FirstName), Array.IndexOf(fields, ImportField.LastName));
        var full = Array.IndexOf(fields, ImportField.FullName);
        if (first < 0 && last >= 0 && full >= 0 && !settled.Contains(full))
        {
            fields[full] = ImportField.FirstName;
        }
        else if (first >= 0 && last < 0 && full < 0 && !settled.Contains(first))
        {
            var whole = sheet.Mostly(first, v => v.Trim().Contains(' ', StringComparison.Ordinal));
            fields[first] = whole ? ImportField.FullName : ImportField.FirstName;
        }
    }

    private static bool LooksLike(Sheet sheet, int column, Func<string, bool> like) =>
        sheet.IsBlank(column) || sheet.Mostly(column, like);
}
