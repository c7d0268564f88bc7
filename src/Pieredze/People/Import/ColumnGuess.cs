using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>Guesses from its heading, and a little from its content, what a column is.</summary>
public static class ColumnGuess
{
    // Folded headings; a heading that is one of these, or begins or ends with one as whole words, is that field. First fit wins.
    private static readonly (ImportField Field, string[] Names)[] Synonyms =
    [
        (
            ImportField.Never,
            [
                "identity",
                "identitate",
                "characteristics",
                "gender",
                "dzimums",
                "sex",
                "age",
                "vecums",
                "date of birth",
                "birth date",
                "dzimsanas datums",
                "religion",
                "religija",
                "ticiba",
                "ethnicity",
                "etniska piederiba",
                "tautiba",
                "nationality",
                "race",
                "health",
                "veseliba",
                "disability",
                "invaliditate",
                "orientation",
                "orientacija",
                "family",
                "family status",
                "gimenes stavoklis",
                "marital status",
                "personas kods",
                "personal code",
                "identity to match",
                "match with similar identity",
                "пол",
                "возраст",
            ]
        ),
        (
            ImportField.BothRoles,
            ["both mentor and mentee", "both roles", "abas lomas", "gan mentors gan pieredzes parnemejs", "abi"]
        ),
        (
            ImportField.ManagerEmail,
            [
                "manager email",
                "manager e mail",
                "line manager email",
                "vaditaja epasts",
                "vaditaja e pasts",
                "tiesa vaditaja e pasts",
                "tiesa vaditaja epasts",
            ]
        ),
        (
            ImportField.Email,
            [
                "email",
                "e mail",
                "email address",
                "e mail address",
                "mail",
                "epasts",
                "e pasts",
                "darba epasts",
                "darba e pasts",
                "epasta adrese",
                "e pasta adrese",
                "почта",
                "эл почта",
            ]
        ),
        (
            ImportField.FullName,
            ["full name", "name and surname", "vards uzvards", "vards un uzvards", "participant", "dalibnieks", "фио"]
        ),
        (ImportField.FirstName, ["first name", "given name", "forename", "firstname", "vards", "имя"]),
        (ImportField.LastName, ["last name", "surname", "family name", "lastname", "uzvards", "фамилия"]),
        (ImportField.AddressedAs, ["how to address me", "addressed as", "uzruna", "ka uzrunat", "preferred name"]),
        (ImportField.Role, ["role", "loma", "mentor or mentee", "роль"]),
        (ImportField.JobTitle, ["job title", "position", "title", "amats", "должность"]),
        (ImportField.Grade, ["grade", "level", "pakape", "limenis", "kategorija"]),
        (ImportField.Profession, ["profession", "field", "area", "profesija", "joma", "nozare"]),
        (ImportField.Site, ["site", "location", "place", "city", "vieta", "pilseta", "adrese", "filiale"]),
        (
            ImportField.Unit,
            [
                "unit",
                "department",
                "organisation",
                "organization",
                "division",
                "team",
                "struktura",
                "strukturvieniba",
                "nodala",
                "departaments",
                "organizacija",
                "iestade",
                "отдел",
            ]
        ),
        (
            ImportField.PreferredLanguage,
            ["preferred language", "interface language", "sazinas valoda", "lietotaja valoda"]
        ),
        (ImportField.Languages, ["languages", "language", "valodas", "valoda", "языки"]),
        (
            ImportField.Needs,
            ["needs", "topics", "wants to learn", "goals", "vajadzibas", "velos apgut", "temas", "ko velos apgut"]
        ),
        (
            ImportField.Strengths,
            [
                "strengths",
                "skills",
                "can help with",
                "expertise",
                "stipras puses",
                "prasmes",
                "varu palidzet",
                "pieredze",
            ]
        ),
        (
            ImportField.Capacity,
            ["capacity", "places", "max mentees", "number of mentees", "vietas", "vietu skaits", "cik parnemeju"]
        ),
        (ImportField.HoursPerMonth, ["hours per month", "hours", "stundas menesi", "stundas"]),
        (
            ImportField.StartedOn,
            ["start date", "started on", "hire date", "joined", "darba sakums", "darba sakuma datums", "sacis stradat"]
        ),
        (
            ImportField.About,
            ["biography", "bio", "about", "about me", "introduction", "par mani", "par sevi", "apraksts"]
        ),
    ];

    /// <summary>One field for each column, in their order; a field is guessed once, but «never» and «ignore» as often as needed.</summary>
    public static IReadOnlyList<ImportField> For(
        Sheet sheet,
        IReadOnlyDictionary<string, ImportField>? remembered = null
    )
    {
        var taken = new HashSet<ImportField>();
        var guesses = new ImportField[sheet.Columns.Count];
        for (var at = 0; at < guesses.Length; at++)
        {
            var heading = Heading(sheet.Columns[at]);
            var guess =
                remembered is not null
                && remembered.TryGetValue(heading, out var before)
                && ByName(heading) != ImportField.Never
                    ? before
                    : ByName(heading);
            if (guess is not (ImportField.Ignore or ImportField.Never) && !taken.Add(guess))
            {
                guess = ImportField.Ignore;
            }

            guesses[at] = guess;
        }

        if (!taken.Contains(ImportField.Email) && LooksLikeEmail(sheet, guesses) is { } email)
        {
            guesses[email] = ImportField.Email;
        }

        return guesses;
    }

    /// <summary>The heading as it is remembered and compared: folded, punctuation as blanks.</summary>
    public static string Heading(string column) =>
        string.Join(
            ' ',
            Folded
                .Of(column)
                .Split(
                    [' ', '-', '_', '.', ',', ':', '/', '(', ')', '*', '?', '\n', '\r'],
                    StringSplitOptions.RemoveEmptyEntries
                )
        );

    /// <summary>Whether a column of this name is one the product refuses to take.</summary>
    public static bool IsRefused(string column) => ByName(Heading(column)) == ImportField.Never;

    private static ImportField ByName(string heading)
    {
        foreach (var (field, names) in Synonyms)
        {
            if (names.Contains(heading))
            {
                return field;
            }
        }

        foreach (var (field, names) in Synonyms)
        {
            if (
                names.Any(name =>
                    name.Length > 3
                    && (
                        heading.StartsWith(name + " ", StringComparison.Ordinal)
                        || heading.EndsWith(" " + name, StringComparison.Ordinal)
                    )
                )
            )
            {
                return field;
            }
        }

        return ImportField.Ignore;
    }

    private static int? LooksLikeEmail(Sheet sheet, ImportField[] guesses)
    {
        var sample = sheet.Rows.Take(50).ToList();
        for (var at = 0; at < guesses.Length; at++)
        {
            if (
                sample.Count > 0
                && guesses[at] == ImportField.Ignore
                && sample.Count(r => r.Cells[at].Contains('@', StringComparison.Ordinal)) > sample.Count * 0.8
            )
            {
                return at;
            }
        }

        return null;
    }
}
