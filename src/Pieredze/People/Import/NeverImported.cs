using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>Columns that the product does not take, whoever asks: who somebody is in private is not for matching.</summary>
public static partial class NeverImported
{
    private const string Phrases = """
        identity | identities | identity to match | characteristic | characteristics | protected characteristics | gender
        sex | pronoun | pronouns | age | ages | birth | birthdate | birthday | birthplace | birthyear | dob | faith | race
        pregnant | pregnancy | lgbt | lgbtq | lgbti | skin colour | skin color | political views
        political opinion | political opinions | politics | party membership | trade union | marital status | married
        marriage | spouse | partner name | family status | number of children | criminal record | blood type | blood group
        medical condition | medical conditions | medical history | medical needs | medical status | medical information
        long term condition | long term conditions | special needs
        rase | rases | ādas krāsa | ģimenes stāvoklis | ģimenes sastāvs | bērnu skaits | precējies | precējusies
        laulātais | laulātā | politiskie uzskati | politiskā pārliecība | politiskā piederība | partijas biedrs
        asinsgrupa | aizsargātās pazīmes | īpašās vajadzības | dzimis | dzimusi | dzim dat | dz datums | dz gads
        invalīds | invalīdi | ģenētiskie dati | biometriskie dati | genetic data | biometric data
        medicīniskie dati | medicīniskās vajadzības | darbnespēja
        пол | возраст | дата рождения | год рождения | место рождения | раса | семейное положение | количество детей
        дети | политические взгляды | беременность
        """;

    private const string Stems = """
        dzimum | vecum | dzimšan | reliģ | relig | ticīb | tautīb | nacionalit | nationalit | ethnic | etnisk | pilsonīb
        citizenship | invalidit | disabilit | disabled | seksuāl | sexual | homoseks | transgend | nebināra
        grūtniec | diagnoz | diagnosis | slimīb | arodbiedr | sodāmīb | vietniekvārd
        identitāt | религи | вероисповедан | национальност | этническ | инвалидност | сексуальн | гражданств | диагноз
        """;

    // Health is private unless it is somebody's workplace or trade.
    private const string HealthStems = "health | veselīb | здоров";

    private const string Workplaces = """
        department | dept | service | services | care | centre | center | sector | unit | team | ministry | organisation
        organization | board | authority | profession | industry | safety | iestād | departament | ministrij | nodaļ | daļa
        aprūp | centr | nozar | jom | dienest | struktūrvienīb | uzņēmum | inspekcij | aizsardzīb | министерств | отдел
        """;

    // Words with other, harmless uses: «orientation day».
    private const string WholeHeaders = """
        orientation | orientācija | belief | beliefs | children | bērni | family | ģimene | medical | ориентация | born
        """;

    private const string NumberPhrases = """
        personal code | personal id | personal identity number | personal number | identity number | identity card
        identification number | national id | national insurance number | social security number | ssn | nino | tax number
        passport | passport number | passport no | id card | personas kods | personas koda | personaskods | pers kods
        pases numurs | pases nr | pase | personas apliecība | apliecības numurs | isikukood | asmens kodas
        ид номер | персональный код | личный код | паспорт
        """;

    private const string WholeNumberHeaders = "pk | p k | p kods";

    private static readonly string[] Private = [.. HeaderText.Split(Phrases)];
    private static readonly string[] PrivateStems = [.. HeaderText.Split(Stems)];
    private static readonly string[] Health = [.. HeaderText.Split(HealthStems)];
    private static readonly string[] Work = [.. HeaderText.Split(Workplaces)];
    private static readonly string[] Numbers = [.. HeaderText.Split(NumberPhrases)];
    private static readonly FrozenSet<string> WholePrivate = HeaderText.Split(WholeHeaders).ToFrozenSet();
    private static readonly FrozenSet<string> WholeNumbers = HeaderText.Split(WholeNumberHeaders).ToFrozenSet();

    /// <summary>The word key that says why this column is not taken, or null when it may be.</summary>
    public static string? Why(Sheet sheet, int column)
    {
        var header = HeaderText.Of(sheet.Columns[column]);
        return IsNumber(header) || HoldsPersonalCodes(sheet, column) ? "import-never-identity-number"
            : IsPrivate(header) ? "import-never-private"
            : null;
    }

    private static bool IsNumber(string header) =>
        WholeNumbers.Contains(header) || Array.Exists(Numbers, p => HeaderText.Holds(header, p));

    private static bool IsPrivate(string header) =>
        WholePrivate.Contains(header)
        || Array.Exists(Private, p => HeaderText.Holds(header, p))
        || Array.Exists(PrivateStems, s => HeaderText.HoldsStem(header, s))
        || (
            Array.Exists(Health, s => HeaderText.HoldsStem(header, s))
            && !Array.Exists(Work, s => HeaderText.HoldsStem(header, s))
        );

    private static bool HoldsPersonalCodes(Sheet sheet, int column)
    {
        var filled = sheet.Filled(column);
        return filled.Count > 0 && filled.Count(v => PersonalCode().IsMatch(v)) * 2 >= filled.Count;
    }

    // Day, month and year of birth, or «32» in the newer ones, and five digits more.
    [GeneratedRegex(
        @"\A\s*(?:[0-9]{6}\s*[-–]\s*[0-9]{5}|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}[0-2][0-9]{4}|32[0-9]{9})\s*\z",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex PersonalCode();
}
