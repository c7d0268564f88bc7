using System.Collections.Frozen;

namespace Pieredze.People.Import;

/// <summary>What people call the columns, in Latvian, English and Russian.</summary>
internal static class ColumnNames
{
    private const string Table = """
        FirstName: vārds | vārdi | first name | firstname | given name | forename | christian name | имя
        LastName: uzvārds | last name | lastname | surname | family name | фамилия
        FullName: vārds uzvārds | vārds un uzvārds | pilns vārds | dalībnieks | darbinieks
        FullName: name | full name | fullname | employee name | participant name | employee | participant
        FullName: имя и фамилия | имя фамилия
        Email: e-pasts | epasts | e-pasta adrese | epasta adrese | pasts | darba e-pasts
        Email: e-mail | email | mail | email address | e-mail address | work email | work e-mail
        Email: электронная почта | эл. почта | почта
        Role: loma | lomas | loma programmā | dalības loma | puse | mentors vai pieredzes pārņēmējs
        Role: role | roles | programme role | program role | participant type | mentor or mentee | роль
        BothRoles: abas lomas | abās lomās | abi | gan mentors, gan pieredzes pārņēmējs
        BothRoles: mentors un pieredzes pārņēmējs | both | both roles | both mentor and mentee | mentor and mentee | обе роли
        JobTitle: amats | amata nosaukums | ieņemamais amats | job title | title | job | position | job role | должность
        Unit: struktūrvienība | struktūrvienības nosaukums | nodaļa | departaments | pārvalde | daļa | iestāde
        Unit: organizācija | uzņēmums | vienība | komanda | fakultāte | struktūra
        Unit: unit | unit name | department | department name | dept | division | organisation | organization
        Unit: business unit | team | company | faculty | directorate
        Unit: отдел | подразделение | департамент | организация
        Site: vieta | darba vieta | atrašanās vieta | pilsēta | birojs | filiāle
        Site: site | location | office | city | branch | office location | work location | город | офис
        Grade: līmenis | amata līmenis | pakāpe | mēnešalgas grupa | amata grupa
        Grade: grade | level | job grade | seniority | job level | уровень | грейд
        Profession: profesija | nozare | joma | darbības joma | specialitāte
        Profession: profession | field | discipline | occupation | job family | speciality | specialty
        Profession: профессия | специальность | сфера
        Languages: valodas | valoda | valodu prasmes | runā valodās
        Languages: languages | language | spoken languages | languages spoken | язык | языки
        Needs: vajadzības | vēlas apgūt | ko vēlas apgūt | vēlos apgūt | ko vēlos apgūt | attīstāmās prasmes
        Needs: temas | tēmas | topics
        Needs: needs | learning needs | development needs | wants to learn | development areas
        Needs: areas for development | skills to develop | потребности
        Strengths: stiprās puses | stiprās jomas | prasmes | kompetences | var palīdzēt ar | varu palīdzēt | varu palīdzēt ar | pieredze
        Strengths: strengths | skills | expertise | competences | competencies | can help with | areas of expertise
        Strengths: сильные стороны | навыки | компетенции
        Capacity: ietilpība | vietu skaits | vietas | cik pieredzes pārņēmēju | pieredzes pārņēmēju skaits
        Capacity: capacity | places | number of mentees | max mentees | maximum mentees | how many mentees | cik pārņēmēju
        HoursPerMonth: stundas mēnesī | stundas | stundu skaits mēnesī
        HoursPerMonth: hours per month | hours a month | hours | monthly hours | часов в месяц
        ManagerEmail: vadītāja e-pasts | vadītājas e-pasts | tiešā vadītāja e-pasts | vadītājs | tiešais vadītājs
        ManagerEmail: manager email | manager e-mail | manager's email | manager's e-mail | managers email | manager | supervisor
        ManagerEmail: line manager | line manager email | line manager e-mail | supervisor email
        ManagerEmail: руководитель | почта руководителя | email руководителя
        StartedOn: darba sākums | sākuma datums | darba sākuma datums | darbā no | strādā no | sācis strādāt | sākusi strādāt | darba attiecību sākums | pieņemts darbā
        StartedOn: start date | started on | hire date | date hired | joined | joining date | employed since
        StartedOn: дата начала работы | дата приема
        About: par sevi | par mani | apraksts | biogrāfija | īsi par sevi | iepazīstināšana
        About: about | about me | about you | biography | bio | introduction | profile | о себе
        PreferredLanguage: saziņas valoda | vēlamā valoda | saskarnes valoda | preferred language
        PreferredLanguage: interface language | language of communication | communication language | язык общения
        AddressedAs: uzruna | kā uzrunāt | vārds uzrunai | uzrunas forma
        AddressedAs: form of address | how to address | how to address me | addressed as | greeting name | preferred name | обращение
        Nominated: izvirzījis vadītājs | vadītāja izvirzīts | izvirzīts | izvirzīta | ieteicis vadītājs
        Nominated: nominated | nominated by manager | nominated by a manager | manager nomination | nomination
        Nominated: выдвинут руководителем
        """;

    private const string LastFirst =
        "uzvārds vārds | uzvārds un vārds | surname first name | surname name | surname and name | surname and first name | "
        + "last name first name | last name and first name | family name given name | фамилия имя | фамилия и имя | фио";

    private const string Managers = "vadītāj | manager | supervisor | boss | руководител";

    // A column about another person tells nothing of this one.
    private const string Others = "kontaktperson | contact person | emergency | ieteicēj | referee | ārkārtas";

    // Shorter names count only when they are the whole header: «name» stands in too many others.
    private const int ShortestInside = 5;

    private static readonly string[] LastNamesFirst = [.. HeaderText.Split(LastFirst)];
    private static readonly string[] OfManagers = [.. HeaderText.Split(Managers)];
    private static readonly string[] OfOthers = [.. HeaderText.Split(Others)];

    private static readonly FrozenDictionary<string, ImportField> Names = Table
        .Split('\n')
        .Select(line => line.Split(':', 2))
        .SelectMany(line =>
            HeaderText.Split(line[1]).Select(name => (name, Field: Enum.Parse<ImportField>(line[0].Trim())))
        )
        .Concat(LastNamesFirst.Select(name => (name, Field: ImportField.FullName)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Field);

    private static readonly string[] LongestFirst =
    [
        .. Names.Keys.Where(n => n.Length >= ShortestInside).OrderByDescending(n => n.Length).ThenBy(n => n),
    ];

    /// <summary>The field whose name the header is, or else the one whose longest name stands in it.</summary>
    public static (ImportField Field, bool Exact)? Find(string column)
    {
        var header = HeaderText.Of(column);
        if (Names.TryGetValue(header, out var field))
        {
            return (field, true);
        }

        return Array.Find(LongestFirst, n => HeaderText.Holds(header, n)) is not { } inside ? null
            : !IsOfSomebodyElse(column) ? (Names[inside], false)
            : Names[inside] is ImportField.Email or ImportField.ManagerEmail && Holds(header, OfManagers)
                ? (ImportField.ManagerEmail, false)
            : null;
    }

    /// <summary>Whether the column tells of a manager or another person, not of the one in the row.</summary>
    public static bool IsOfSomebodyElse(string column)
    {
        var header = HeaderText.Of(column);
        return Holds(header, OfManagers) || Holds(header, OfOthers);
    }

    /// <summary>Whether the column writes the last name first.</summary>
    public static bool LastNameFirst(string column)
    {
        var header = HeaderText.Of(column);
        return Array.Exists(LastNamesFirst, n => HeaderText.Holds(header, n));
    }

    private static bool Holds(string header, string[] stems) =>
        Array.Exists(stems, s => HeaderText.HoldsStem(header, s));
}
