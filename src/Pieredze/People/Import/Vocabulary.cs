using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Pieredze.People.Import;

/// <summary>The words that files use for roles, yes and no, and languages.</summary>
internal static partial class Vocabulary
{
    private static readonly FrozenDictionary<string, Side[]> Roles = new Dictionary<Side[], string>
    {
        [[Side.Mentor]] =
            "mentor | mentors | mentore | mentori | mentores | mentors/-e | mentore/-s | наставник | ментор",
        [[Side.Mentee]] = """
            mentee | mentees | mentī | protege | protegee | pieredzes pārņēmējs | pieredzes pārņēmēja | pieredzes pārņēmēji
            pieredzes pārņēmējs/-a | pārņēmējs | pārņēmēja | mentorējamais | mentorējamā | mentorējamie | менти
            подопечный | подопечная | наставляемый
            """,
        [[Side.Mentee, Side.Mentor]] = """
            both | both roles | abi | abas | abas lomas | abās lomās | mentor and mentee | mentee and mentor | оба | обе
            обе роли
            """,
    }
        .SelectMany(r => HeaderText.Split(r.Value).Select(word => (word, Sides: r.Key)))
        .ToFrozenDictionary(r => r.word, r => r.Sides);

    private static readonly FrozenSet<string> Yes = HeaderText
        .Split("jā | yes | y | true | 1 | x | да")
        .Append("✓")
        .ToFrozenSet();
    private static readonly FrozenSet<string> No = HeaderText
        .Split("nē | no | n | false | 0 | nav | none | нет")
        .Append("")
        .ToFrozenSet();

    private static readonly Dictionary<string, string> LanguageNames = new()
    {
        ["lv"] = "lv | lav | latviešu | latviski | latvian | латышский",
        ["en"] = "en | eng | angļu | angliski | english | английский",
        ["ru"] = "ru | rus | krievu | krieviski | russian | русский",
        ["de"] = "de | ger | deu | vācu | vāciski | german | немецкий",
        ["lt"] = "lt | lit | lietuviešu | lietuviski | lithuanian | литовский",
        ["et"] = "et | ee | est | igauņu | igauniski | estonian | эстонский",
        ["pl"] = "pl | pol | poļu | poliski | polish | польский",
        ["uk"] = "uk | ua | ukr | ukraiņu | ukrainiski | ukrainian | украинский",
        ["fr"] = "fr | fra | fre | franču | franciski | french | французский",
        ["es"] = "es | spa | spāņu | spāniski | spanish | испанский",
        ["it"] = "it | ita | itāļu | itāliski | italian | итальянский",
        ["sv"] = "sv | swe | zviedru | zviedriski | swedish | шведский",
        ["fi"] = "fi | fin | somu | somiski | finnish | финский",
        ["no"] = "nb | nor | norvēģu | norvēģiski | norwegian | норвежский",
        ["da"] = "da | dan | dāņu | dāniski | danish | датский",
    };

    // Our own names first: «ee» on a Latvian form is Estonian, not Ewe.
    private static readonly FrozenDictionary<string, string> LanguageCodes = LanguageNames
        .SelectMany(l => HeaderText.Split(l.Value).Select(name => (Name: name, Code: l.Key)))
        .Concat(
            CultureInfo
                .GetCultures(CultureTypes.NeutralCultures)
                .Where(c => c.Name.Length == 2)
                .SelectMany(c =>
                    new[] { c.Name, c.EnglishName, c.NativeName, c.ThreeLetterISOLanguageName }
                        .Select(HeaderText.Of)
                        .Where(name => name.Length > 0)
                        .Select(name => (Name: name, Code: c.TwoLetterISOLanguageName))
                )
        )
        .DistinctBy(l => l.Name)
        .ToFrozenDictionary(l => l.Name, l => l.Code);

    /// <summary>The sides that a role word names, or null when it is no role word.</summary>
    public static IReadOnlyList<Side>? Sides(string text)
    {
        if (Roles.TryGetValue(HeaderText.Of(text), out var whole))
        {
            return whole;
        }

        var parts = text.Split([",", ";", "/", "+", "&", " un ", " and ", " и "], StringSplitOptions.TrimEntries)
            .Select(part => Roles.GetValueOrDefault(HeaderText.Of(part)))
            .ToList();
        return parts.Contains(null) ? null : [.. parts.SelectMany(p => p!).Distinct().Order()];
    }

    public static bool? YesOrNo(string text)
    {
        var word = text.Trim() is "✓" or "✔" or "☑" ? "✓" : HeaderText.Of(text);
        return Yes.Contains(word) ? true
            : No.Contains(word) ? false
            : null;
    }

    /// <summary>«lv» for «latviešu valoda (C2)»; a language that is not in the list stays as it is written.</summary>
    public static string Language(string text)
    {
        var name = Skill().Replace(text, "").Trim();
        return LanguageCodes.TryGetValue(Ending().Replace(HeaderText.Of(name), ""), out var code) ? code : name;
    }

    public static IEnumerable<string> Languages(string text) =>
        Cell.List(text, '/')
            .SelectMany(part => part.Split([" un ", " and ", " и "], StringSplitOptions.TrimEntries))
            .Select(Language)
            .Where(l => l.Length > 0);

    // How well somebody knows it: «(C2)», «: fluent», « B1+», « - dzimtā».
    [GeneratedRegex(@"\(.*|[:=].*|\s[-–—]\s.*|\s[ABCabc][12]\+?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Skill();

    [GeneratedRegex(@" (?:valoda|language|язык)\z", RegexOptions.NonBacktracking)]
    private static partial Regex Ending();
}
