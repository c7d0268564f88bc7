using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>A row that can come in, as typed values.</summary>
public sealed record ImportedPerson
{
    public required int Line { get; init; }
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string Email { get; init; }
    public required IReadOnlyList<Side> Sides { get; init; }
    public string? AddressedAs { get; init; }
    public string? JobTitle { get; init; }
    public string? Unit { get; init; }
    public string? Site { get; init; }
    public string? Grade { get; init; }
    public string? Profession { get; init; }
    public string? About { get; init; }
    public string? Language { get; init; }
    public string? ManagerEmail { get; init; }
    public DateOnly? StartedOn { get; init; }
    public int? Capacity { get; init; }
    public int? HoursPerMonth { get; init; }
    public IReadOnlyList<string> Languages { get; init; } = [];
    public IReadOnlyList<string> Needs { get; init; } = [];
    public IReadOnlyList<string> Strengths { get; init; } = [];
}

/// <summary>Why a row cannot come in: where, what stands there, and the reason as a word key.</summary>
public sealed record ImportProblem(int Line, string Column, string Value, Platform.Refusal Reason);

/// <summary>What would happen if a file were brought in with these columns.</summary>
public sealed record ImportPlan(IReadOnlyList<ImportedPerson> Accepted, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Lines that cannot come in; a line may have several problems.</summary>
    public IReadOnlySet<int> RejectedLines { get; } = Problems.Select(p => p.Line).ToHashSet();

    public static ImportPlan Make(Sheet sheet, IReadOnlyList<ImportField> mapping, Side defaultSide)
    {
        var accepted = new List<ImportedPerson>();
        var problems = new List<ImportProblem>();
        var firstLine = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in sheet.Rows)
        {
            var reading = new RowReading(sheet, row, mapping);
            var person = reading.Person(defaultSide);
            if (person.Email.Length > 0 && !firstLine.TryAdd(person.Email, row.Line))
            {
                reading.Say(ImportField.Email, new("import-email-twice", ("line", firstLine[person.Email])));
            }

            if (reading.Problems.Count > 0)
            {
                problems.AddRange(reading.Problems);
            }
            else
            {
                accepted.Add(person);
            }
        }

        return new(accepted, problems);
    }

    /// <summary>The rejected rows as they stood, each with its reasons, to be mended and brought in again.</summary>
    public (IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string>> Rows) Rejected(
        Sheet sheet,
        string reasonColumn,
        Func<Platform.Refusal, string> say
    )
    {
        var reasons = Problems
            .GroupBy(p => p.Line)
            .ToDictionary(g => g.Key, g => string.Join(" ", g.Select(p => $"{p.Column}: {say(p.Reason)}")));
        return (
            [.. sheet.Columns, reasonColumn],
            sheet
                .Rows.Where(row => reasons.ContainsKey(row.Line))
                .Select(IReadOnlyList<string> (row) => [.. row.Cells, reasons[row.Line]])
        );
    }
}
