using System.Globalization;
using System.Net.Mail;
using System.Text;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>Reads one row into typed values, collecting what does not fit.</summary>
internal sealed class RowReading(Sheet sheet, SheetRow row, IReadOnlyList<ImportField> mapping)
{
    private const int Longest = 200;
    private const int LongestAbout = 4000;
    private static readonly string[] DateShapes =
    [
        "yyyy-MM-dd",
        "d.M.yyyy",
        "d.M.yyyy.",
        "d/M/yyyy",
        "yyyy.MM.dd",
        "yyyy.MM.dd.",
        "yyyy-MM-dd HH:mm",
    ];
    private static readonly string[] Yes = ["yes", "y", "true", "1", "ja", "x", "да"];

    public List<ImportProblem> Problems { get; } = [];

    public ImportedPerson Person(Side defaultSide)
    {
        var (first, last) = Name();
        return new()
        {
            Line = row.Line,
            FirstName = first,
            LastName = last,
            Email = Email(ImportField.Email, isRequired: true) ?? "",
            Sides = Sides(defaultSide),
            AddressedAs = Text(ImportField.AddressedAs),
            JobTitle = Text(ImportField.JobTitle),
            Unit = Text(ImportField.Unit),
            Site = Text(ImportField.Site),
            Grade = Text(ImportField.Grade),
            Profession = Text(ImportField.Profession),
            About = Text(ImportField.About, LongestAbout),
            Language = Language(),
            ManagerEmail = Email(ImportField.ManagerEmail, isRequired: false),
            StartedOn = Day(ImportField.StartedOn),
            Capacity = Number(ImportField.Capacity, 0, 20),
            HoursPerMonth = Number(ImportField.HoursPerMonth, 1, 40),
            Languages = List(ImportField.Languages),
            Needs = List(ImportField.Needs),
            Strengths = List(ImportField.Strengths),
        };
    }

    public void Say(ImportField field, Refusal reason)
    {
        var at = At(field);
        Problems.Add(new(row.Line, at < 0 ? "" : sheet.Columns[at], at < 0 ? "" : row.Cells[at], reason));
    }

    private (string First, string Last) Name()
    {
        var first = Text(ImportField.FirstName) ?? "";
        var last = Text(ImportField.LastName) ?? "";
        if (first.Length == 0 && last.Length == 0 && Text(ImportField.FullName) is { } full)
        {
            var cut = full.LastIndexOf(' ');
            (first, last) = cut < 0 ? (full, "") : (full[..cut].Trim(), full[(cut + 1)..]);
        }

        if (first.Length == 0 && last.Length == 0)
        {
            Say(
                At(ImportField.FullName) >= 0 ? ImportField.FullName : ImportField.FirstName,
                new("import-name-missing")
            );
        }

        return (first, last);
    }

    private List<Side> Sides(Side defaultSide)
    {
        if (At(ImportField.BothRoles) >= 0 && Yes.Contains(Folded.Of(Raw(ImportField.BothRoles))))
        {
            return [Side.Mentee, Side.Mentor];
        }

        var role = Folded.Of(Raw(ImportField.Role));
        if (role.Length == 0)
        {
            return [defaultSide];
        }

        var isBoth =
            role.StartsWith("both", StringComparison.Ordinal) || role.StartsWith("ab", StringComparison.Ordinal);
        var mentor =
            isBoth
            || role.Split(' ', ',', '/', '+', ';')
                .Any(w => w is "mentor" or "mentors" or "mentore" or "ментор" or "mentori");
        var mentee =
            isBoth
            || role.Contains("mentee", StringComparison.Ordinal)
            || role.Contains("parnemej", StringComparison.Ordinal)
            || role.Contains("mentorejam", StringComparison.Ordinal);
        if (!mentor && !mentee)
        {
            Say(ImportField.Role, new("import-role-unknown"));
            return [];
        }

        return [.. mentee ? [Side.Mentee] : Array.Empty<Side>(), .. mentor ? [Side.Mentor] : Array.Empty<Side>()];
    }

    private string? Email(ImportField field, bool isRequired)
    {
        var typed = Raw(field);
        if (typed.Length == 0)
        {
            if (isRequired)
            {
                Say(field, new("import-email-missing"));
            }

            return null;
        }

        if (
            !MailAddress.TryCreate(typed, out var address)
            || address.Address != typed
            || typed.Length > 256
            || !address.Host.Contains('.', StringComparison.Ordinal)
        )
        {
            Say(field, new("import-email-malformed"));
            return isRequired ? "" : null;
        }

        return typed.ToLowerInvariant();
    }

    private string? Language()
    {
        var typed = Folded.Of(Raw(ImportField.PreferredLanguage));
        return typed.StartsWith("lv", StringComparison.Ordinal) || typed.StartsWith("latv", StringComparison.Ordinal)
                ? "lv"
            : typed.StartsWith("en", StringComparison.Ordinal) || typed.StartsWith("angl", StringComparison.Ordinal)
                ? "en"
            : null;
    }

    private DateOnly? Day(ImportField field)
    {
        var typed = Raw(field);
        if (typed.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(typed, DateShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Say(field, new("import-date-unknown"));
        return null;
    }

    private int? Number(ImportField field, int least, int most)
    {
        var typed = Raw(field);
        if (typed.Length == 0)
        {
            return null;
        }

        if (
            int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        Say(field, new("import-number-range", ("least", least), ("most", most)));
        return null;
    }

    private List<string> List(ImportField field) =>
        [
            .. Raw(field)
                .Split(
                    [',', ';', '/', '\n', '|'],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Where(item => item.Length <= 120)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    private string? Text(ImportField field, int longest = Longest)
    {
        var typed = Raw(field);
        if (typed.Length > longest)
        {
            Say(field, new("import-too-long", ("most", longest)));
        }

        return typed.Length == 0 ? null : typed;
    }

    private string Raw(ImportField field) =>
        At(field) is var at and >= 0 ? row.Cells[at].Trim().Normalize(NormalizationForm.FormC) : "";

    private int At(ImportField field)
    {
        for (var at = 0; at < mapping.Count; at++)
        {
            if (mapping[at] == field)
            {
                return at;
            }
        }

        return -1;
    }
}
