using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pieredze.Platform;

namespace Pieredze.People.Import;

/// <summary>What the text of one cell means, or null when it does not mean that.</summary>
internal static partial class Cell
{
    private const string Atom = @"[^\s@.,;:<>()\[\]\\""\p{C}]+";
    private const string Label = @"[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?";

    private static readonly char[][] TopicDividers =
    [
        ['\n', '\r', '•'],
        [';', '|'],
    ];

    private static readonly string[] Days =
    [
        .. "yyyy-MM-dd|yyyy-MM-dd HH:mm:ss|d.M.yyyy|d.M.yyyy.|d.M.yyyy H:mm:ss|d/M/yyyy|d/M/yyyy H:mm:ss".Split('|'),
        .. "yyyy.M.d|yyyy.M.d.|yyyy/M/d|yyyy-MM-ddTHH:mm:ss|d-M-yyyy".Split('|'),
    ];

    /// <summary>Trimmed, in composed letters and without odd spaces; null when nothing is left.</summary>
    public static string? Text(string cell)
    {
        var text = cell.Replace('\u00A0', ' ').Replace("\u200B", "", StringComparison.Ordinal).Trim();
        return text.Length == 0 ? null : Unicode.In(NormalizationForm.FormC, text);
    }

    /// <summary>An address in lower case; «Anna &lt;anna@…&gt;» and «mailto:» are understood.</summary>
    public static string? Email(string cell)
    {
        var text = Text(cell) ?? "";
        var inside = text.EndsWith('>') ? text[(text.LastIndexOf('<') + 1)..^1] : text;
        var bare = inside.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? inside[7..] : inside;
        var address = bare.Trim().ToLowerInvariant();
        return address.Length <= 254 && Address().IsMatch(address) ? address : null;
    }

    public static DateOnly? Day(string cell)
    {
        var text = Text(cell) ?? "";
        if (DateTime.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return Sane(DateOnly.FromDateTime(moment));
        }

        // Excel counts days from 1900 when a date lost its format.
        return Number(cell) is { } days and >= 18_264 and < 73_051
            ? Sane(DateOnly.FromDateTime(DateTime.FromOADate(days)))
            : null;
    }

    /// <summary>A whole number, also as «2.0» or «2,0».</summary>
    public static int? Number(string cell) =>
        decimal.TryParse(
            (Text(cell) ?? "").Replace(',', '.'),
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number == decimal.Truncate(number)
        && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : null;

    /// <summary>The parts of a list, whatever divides them.</summary>
    public static IEnumerable<string> List(string cell, params char[] dividers) =>
        cell.Split([.. dividers, ',', ';', '|', '\n', '\r', '•']).Select(Text).OfType<string>();

    /// <summary>Topics one on a line, or else with «;» or «|» between them; only where there is none of these does a comma divide.</summary>
    public static IEnumerable<ImportedTopic> Topics(string cell)
    {
        var dividers = Array.Find(TopicDividers, d => cell.IndexOfAny(d) >= 0) ?? [','];
        return cell.Split(dividers).Select(Text).OfType<string>().Select(Topic);
    }

    /// <summary>«Leadership», «Leadership (4)» or «Leadership: 4».</summary>
    private static ImportedTopic Topic(string text)
    {
        var rest = text.TrimEnd(')', ' ');
        var name = rest is [.. var before, >= '1' and <= '5'] ? before.TrimEnd() : "";
        return name is [.. var topic, '(' or ':' or '='] && !string.IsNullOrWhiteSpace(topic)
            ? new ImportedTopic(topic.Trim(), rest[^1] - '0')
            : new ImportedTopic(text, null);
    }

    private static DateOnly? Sane(DateOnly day) => day.Year is >= 1950 and < 2100 ? day : null;

    [GeneratedRegex(
        $@"\A{Atom}(?:\.{Atom})*@(?:{Label}\.)+[\p{{L}}\p{{N}}][\p{{L}}\p{{N}}-]+\z",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Address();
}
