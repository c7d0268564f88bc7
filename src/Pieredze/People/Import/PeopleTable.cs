using System.Buffers;
using System.Globalization;
using Pieredze.Platform.Words;

namespace Pieredze.People.Import;

/// <summary>One place in a programme with the person who has it, as an export tells it.</summary>
public sealed record PlaceRow(Person Person, Enrolment Place, string? ManagerEmail);

/// <summary>People and places as the table that an export gives and an import takes.</summary>
public static class PeopleTable
{
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",;|•\n\r");

    private static readonly ImportField[] Fields =
    [
        .. Enum.GetValues<ImportField>()
            .Where(f => f is not (ImportField.Ignore or ImportField.FullName or ImportField.BothRoles)),
    ];

    /// <summary>The last column says how far the place is; an import leaves it out.</summary>
    public static IReadOnlyList<string> Columns(Words w) =>
        [.. Fields.Select(f => w[$"import-field-{f}"]), w["export-state"]];

    public static IReadOnlyList<string> Row(PlaceRow row, Words w) =>
        [.. Fields.Select(f => Said(f, row, w) ?? ""), w[$"state-{row.Place.State}"]];

    private static string? Said(ImportField field, PlaceRow row, Words w)
    {
        var (person, place, isMentor) = (row.Person, row.Place, row.Place.Side == Side.Mentor);
        return field switch
        {
            ImportField.FirstName => person.FirstName,
            ImportField.LastName => person.LastName,
            ImportField.Email => person.Email,
            ImportField.Role => w[$"side-{place.Side}"],
            ImportField.AddressedAs => person.AddressedAs,
            ImportField.JobTitle => person.JobTitle,
            ImportField.Unit => person.Unit,
            ImportField.Site => person.Site,
            ImportField.Grade => person.Grade,
            ImportField.Profession => person.Profession,
            ImportField.Languages => string.Join(", ", place.Languages),
            ImportField.Needs => isMentor ? null : Topics(place.Competences),
            ImportField.Strengths => isMentor ? Topics(place.Competences) : null,
            ImportField.Capacity => isMentor ? Number(place.Capacity) : null,
            ImportField.HoursPerMonth => Number(place.HoursPerMonth),
            ImportField.ManagerEmail => row.ManagerEmail,
            ImportField.StartedOn => person.StartedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ImportField.About => person.About,
            ImportField.PreferredLanguage => person.Language,
            ImportField.Nominated => place.IsNominated is { } nominated
                ? w[nominated ? "import-yes" : "import-no"]
                : null,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A topic with a comma in it needs a line of its own.
    private static string Topics(IEnumerable<Competence> competences)
    {
        var topics = competences.OrderBy(c => c.Topic, StringComparer.Ordinal).ToList();
        return topics.Exists(t => t.Topic.AsSpan().ContainsAny(Dividers))
            ? string.Join(
                '\n',
                topics.Select(t => $"• {string.Join(' ', t.Topic.Split(['•', '\n', '\r']))} ({t.Level})")
            )
            : string.Join(", ", topics.Select(t => $"{t.Topic} ({t.Level})"));
    }
}
