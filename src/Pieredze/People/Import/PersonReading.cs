using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>The rules by which one row of a file becomes a person.</summary>
internal sealed class PersonReading(Sheet sheet, ILookup<ImportField, int> columns, Side defaultSide)
{
    private const int LongestName = 100;
    private const int LongestTopic = 120;
    private const int LongestAbout = 4000;
    private const int MostHours = 20;

    private readonly Dictionary<string, ImportedPerson> _seen = [];
    private readonly bool _lastNameFirst = columns[ImportField.FullName]
        .Any(c => ColumnNames.LastNameFirst(sheet.Columns[c]));

    public (ImportedPerson? Person, IReadOnlyList<ImportProblem> Problems) Read(SheetRow row)
    {
        var read = new RowReading(sheet, row, columns);
        var email = Email(read);
        var (first, last) = Names(read);
        var person = new ImportedPerson
        {
            Line = row.Line,
            Email = email ?? "",
            FirstName = first ?? "",
            LastName = last ?? "",
            Sides = Sides(read),
            JobTitle = read.Text(ImportField.JobTitle),
            Unit = read.Text(ImportField.Unit),
            Site = read.Text(ImportField.Site),
            Grade = read.Text(ImportField.Grade),
            Profession = read.Text(ImportField.Profession),
            Languages = read.List(ImportField.Languages, Vocabulary.Languages, l => l, LongestTopic),
            Needs = Topics(read, ImportField.Needs),
            Strengths = Topics(read, ImportField.Strengths),
            Capacity = read.Number(ImportField.Capacity, 0, Profile.MostMentees),
            HoursPerMonth = read.Number(ImportField.HoursPerMonth, 1, MostHours),
            ManagerEmail = ManagerEmail(read, email),
            StartedOn = StartedOn(read),
            About = read.Text(ImportField.About, LongestAbout),
            PreferredLanguage = PreferredLanguage(read),
            AddressedAs = read.Text(ImportField.AddressedAs, LongestName),
            Nominated = read.Text(
                ImportField.Nominated,
                t => Vocabulary.YesOrNo(t) is not null,
                "import-yes-no-unknown"
            )
                is { } said
                ? Vocabulary.YesOrNo(said)
                : null,
        };
        Once(read, person);
        return (read.Problems.Count == 0 ? person : null, read.Problems);
    }

    // Somebody may stand in the file twice, once on each side; twice on the same side is a mistake.
    private void Once(RowReading read, ImportedPerson person)
    {
        if (person.Email.Length == 0 || _seen.TryAdd(person.Email, person))
        {
            return;
        }

        var before = _seen[person.Email];
        if (
            HeaderText.Of(before.Name) == HeaderText.Of(person.Name)
            && person.Sides.Count > 0
            && !before.Sides.Intersect(person.Sides).Any()
        )
        {
            _seen[person.Email] = before with { Sides = [.. before.Sides, .. person.Sides] };
            return;
        }

        read.Refuse(ImportField.Email, person.Email, "import-email-twice", ("line", before.Line));
    }

    private static string? Email(RowReading read)
    {
        var before = read.Problems.Count;
        var text = read.Text(ImportField.Email, t => Cell.Email(t) is not null, "import-email-malformed");
        if (text is null && read.Problems.Count == before)
        {
            read.Refuse(ImportField.Email, "", "import-email-missing");
        }

        return text is null ? null : Cell.Email(text);
    }

    private (string? First, string? Last) Names(RowReading read)
    {
        var before = read.Problems.Count;
        var (first, last) = (
            read.Text(ImportField.FirstName, LongestName),
            read.Text(ImportField.LastName, LongestName)
        );
        var whole = first is null || last is null ? read.Text(ImportField.FullName, LongestName * 2) : null;
        if (whole is not null)
        {
            var (wholeFirst, wholeLast) = FullName.Split(whole, _lastNameFirst);
            (first, last) = (first ?? wholeFirst, last ?? wholeLast);
        }

        if ((first is null || last is null) && read.Problems.Count == before)
        {
            var field = Array.Find(
                [ImportField.FullName, first is null ? ImportField.FirstName : ImportField.LastName],
                f => columns[f].Any()
            );
            var only = first ?? last;
            read.Refuse(
                field,
                whole ?? "",
                only is null ? "import-name-missing" : "import-name-half",
                ("name", only ?? "")
            );
        }

        return (first, last);
    }

    private IReadOnlyList<Side> Sides(RowReading read)
    {
        var role = read.Text(ImportField.Role, t => Vocabulary.Sides(t) is not null, "import-role-unknown");
        var both = read.Text(ImportField.BothRoles, t => Vocabulary.YesOrNo(t) is not null, "import-yes-no-unknown");
        return both is not null && Vocabulary.YesOrNo(both) == true ? [Side.Mentee, Side.Mentor]
            : role is not null ? Vocabulary.Sides(role)!
            : [defaultSide];
    }

    private static IReadOnlyList<ImportedTopic> Topics(RowReading read, ImportField field) =>
        read.List(field, Cell.Topics, t => t.Topic, LongestTopic);

    private static string? ManagerEmail(RowReading read, string? own)
    {
        var text = read.Text(
            ImportField.ManagerEmail,
            t => Cell.Email(t) is not null,
            "import-manager-email-malformed"
        );
        var email = text is null ? null : Cell.Email(text);
        if (email is not null && email == own)
        {
            read.Refuse(ImportField.ManagerEmail, text!, "import-manager-is-self");
        }

        return email;
    }

    private static DateOnly? StartedOn(RowReading read) =>
        read.Text(ImportField.StartedOn, t => Cell.Day(t) is not null, "import-date-unknown") is { } text
            ? Cell.Day(text)
            : null;

    private static string? PreferredLanguage(RowReading read) =>
        read.Text(
            ImportField.PreferredLanguage,
            t => Vocabulary.Language(t) is "lv" or "en",
            "import-preferred-language-unknown"
        )
            is { } text
            ? Vocabulary.Language(text)
            : null;
}
