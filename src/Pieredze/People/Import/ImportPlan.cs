using Pieredze.Platform;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>What would happen if a file were brought in with these columns: who comes in, which rows do not, and why.</summary>
public sealed record ImportPlan(IReadOnlyList<ImportedPerson> Accepted, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Lines that cannot come in; a line may have several problems.</summary>
    public IReadOnlySet<int> RejectedLines { get; } = Problems.Select(p => p.Line).ToHashSet();

    /// <summary>Why no row can be taken by this mapping, or null when there is hope.</summary>
    public static Refusal? WhyNot(IReadOnlyCollection<ImportField> mapping) =>
        !mapping.Contains(ImportField.Email) ? new("import-email-column-missing")
        : mapping.Contains(ImportField.FullName) ? null
        : mapping.Contains(ImportField.FirstName) && mapping.Contains(ImportField.LastName) ? null
        : new("import-name-column-missing");

    /// <param name="sheet">The file.</param>
    /// <param name="mapping">A field for each column; columns never imported are left out whatever is said here.</param>
    /// <param name="defaultSide">The side of everybody whose row names none.</param>
    public static ImportPlan Make(Sheet sheet, IReadOnlyList<ImportField> mapping, Side defaultSide)
    {
        var reading = new PersonReading(sheet, Taken(sheet, mapping), defaultSide);
        var people = new List<ImportedPerson>();
        var problems = new List<ImportProblem>();
        foreach (var row in sheet.Rows)
        {
            var (person, found) = reading.Read(row);
            problems.AddRange(found);
            if (person is not null)
            {
                people.Add(person);
            }
        }

        return new ImportPlan(people, problems);
    }

    /// <summary>The columns of each field, without those never imported.</summary>
    public static ILookup<ImportField, int> Taken(Sheet sheet, IReadOnlyList<ImportField> mapping) =>
        Enumerable
            .Range(0, Math.Min(sheet.Columns.Count, mapping.Count))
            .Where(c => mapping[c] != ImportField.Ignore && NeverImported.Why(sheet, c) is null)
            .ToLookup(c => mapping[c]);
}
