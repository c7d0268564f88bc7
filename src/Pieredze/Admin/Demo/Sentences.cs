using Pieredze.Relationships.Building;
using Pieredze.Relationships.Goals;

namespace Pieredze.Admin.Demo;

/// <summary>A goal as made-up people might set it, with its ladder down to the day.</summary>
internal sealed record GoalStory(
    string Title,
    GoalKind Kind,
    string Why,
    string HowKnown,
    string Medium,
    string Weekly,
    string Daily
);

/// <summary>What the made-up people write. Latvian, as they would.</summary>
internal static partial class Sentences
{
    public static readonly string[] Topics =
    [
        "Komandas vadīšana",
        "Grūtas sarunas",
        "Budžets un resursi",
        "Laika plānošana",
        "Uzstāšanās",
        "Pārmaiņu vadīšana",
        "Pacientu drošība",
        "Karjeras pavērsiens",
    ];

    public static readonly GoalStory[] Goals =
    [
        new(
            "Nodošana, kurā runā visas",
            GoalKind.Growth,
            "Gribu, lai arī jaunākās māsas saka, ko redz.",
            "Rīta nodošanā bez aicinājuma runā vismaz trīs māsas.",
            "Mainīt nodošanas kārtību nodaļā",
            "Pēc nodošanas pajautāt divām māsām, kas palika nepateikts",
            "Rīta nodošanā pirmo vārdu dot jaunākajai māsai"
        ),
        new(
            "Grafiks bez vainas sajūtas",
            GoalKind.Skill,
            "Grafiku taisu mājās vakaros, un tā tas nevar palikt.",
            "Grafiks ir gatavs divas nedēļas iepriekš, un to taisām trijatā.",
            "Vienoties par trim grafika noteikumiem",
            "Piektdienās pusstundu plānot kopā ar vecāko māsu",
            "Pierakstīt, kuram šodien bija jāmaina maiņa un kāpēc"
        ),
        new(
            "Saruna par kļūdu, pēc kuras cilvēks paliek",
            GoalKind.Growth,
            "Es klusēju tad, kad vajadzētu runāt.",
            "Trīs sarunas pēc kārtas beidzas ar kopīgu nākamo soli.",
            "Izmēģināt divus sarunas sākumus",
            "Reizi nedēļā pārrunāt vienu gandrīz kļūdu",
            "Pirms vērtējuma uzdot vienu jautājumu"
        ),
        new(
            "Budžets, ko saprotu un aizstāvu",
            GoalKind.Skill,
            "Par naudu vienmēr runā kāds cits manā vietā.",
            "Nodaļas budžetu valdē izklāstu es.",
            "Saprast trīs lielākās izdevumu rindas",
            "Reizi nedēļā apskatīt vienu izdevumu rindu ar ekonomisti",
            "Pierakstīt vienu jautājumu par skaitli, ko nesaprotu"
        ),
        new(
            "Projekts, kas dzīvo arī bez manis",
            GoalKind.Project,
            "Viss turas uz mani, un tas mani baida.",
            "Mēnesi projektu vada kolēģis, un es tikai jautāju.",
            "Nodot divus pienākumus",
            "Otrdienās kolēģis vada sapulci manā vietā",
            "Neatbildēt uz jautājumu, uz kuru var atbildēt komanda"
        ),
        new(
            "Uzstāties bez lapas",
            GoalKind.Career,
            "Gribu pieteikties nodaļas vadītājas konkursam.",
            "Pēc uzstāšanās divi kolēģi atstāsta galveno domu.",
            "Trīs īsas uzstāšanās nodaļā",
            "Reizi nedēļā piecas minūtes runāt rīta sanāksmē",
            "Vienu domu pateikt vienā teikumā"
        ),
    ];

    public static readonly string[] Values =
    [
        "godīgums",
        "miers",
        "cieņa",
        "atbildība",
        "zinātkāre",
        "rūpes",
        "drosme",
        "skaidrība",
    ];

    public static readonly string[] Differences =
    [
        "Es domāju runājot, otrs domā klusumā. Ja pagaidām, dzirdam vairāk.",
        "Viens sāk ar skaitļiem, otrs ar cilvēkiem. Kopā redzam abus.",
        "Es steidzos, otrs pārbauda. Tas mums abiem noder.",
    ];

    public static readonly string[] Agenda =
    [
        "Kas kopš pagājušās reizes izdevās labāk, nekā gaidīju?",
        "Saruna ar kolēģi, kas nesanāca",
        "Ko es šobrīd daru kāda cita vietā?",
        "Kā pamanīšu, ka mērķis ir sasniegts?",
    ];

    public static readonly string[] SharedNotes =
    [
        "Runājām par to, kas notiek, kad es apklustu pirmā. Palika jautājums: kam tas ir vieglāk?",
        "Izmēģinājām sarunu lomās. Sākums ar jautājumu strādā labāk nekā sākums ar atvainošanos.",
        "Apskatījām grafiku. Vainas sajūta nāk no tā, ka lemju viena.",
        "Vienojāmies, ka nākamreiz tēmu nosauc pārņēmējs jau iepriekš.",
    ];

    public static readonly string[] PrivateNotes =
    [
        "Šoreiz padomu devu par ātru. Nākamreiz vispirms trīs jautājumi.",
        "Man bija neērti to teikt skaļi, bet pēc tam kļuva vieglāk.",
        "Pamanīju, ka abi smējāmies. Tas ir jauns.",
    ];

    public static readonly string[] NextSteps =
    [
        "Pajautāt Mārtiņam, kas viņam grafikā ir svarīgākais",
        "Pierakstīt trīs brīžus, kad gribējās atbildēt kolēģu vietā",
        "Uz sapulci atnest vienu jautājumu, nevis atbildi",
        "Sarunāt pusstundu ar ekonomisti",
    ];

    public static readonly string[] Places =
    [
        "Bibliotēka, 2. stāvs",
        "Ziemas dārzs",
        "Kafejnīca pie parka",
        "Tiešsaistē",
    ];

    public static AgreementText Agreement() =>
        new()
        {
            Purpose = "Droši izaugt līdz nodaļas vadīšanai un nepazaudēt prieku par darbu.",
            Wishes = "Tiekamies sagatavojušies. Drīkst teikt, ka šodien nav īstā diena.",
            Roles = "Pārņēmējs izvēlas tēmu, mentors jautā. Ar laiku arī tikšanos vada pārņēmējs.",
            Behaviours = "Vispirms jautājums, tad pieredze. Padoms tikai tad, ja to palūdz.",
            Rhythm = "Reizi mēnesī pa stundai.",
            Channel = "Klātienē; starp reizēm īsa ziņa.",
            Length = "Gadu. Pēc pusgada kopā paskatāmies, vai viss der.",
            Confidentiality = "Viss paliek starp mums. Izņēmumi: draudi kāda drošībai un likuma pārkāpums.",
            PersonalScope = PersonalScope.WithinLimits,
            PersonalMatters =
                "Par personīgo runājam, ja tas skar darbu. Citai palīdzībai ir darbinieku atbalsta tālrunis.",
            EndingRules = "Noslēdzam ar tikšanos arī tad, ja beidzam agrāk. Katrs var aiziet bez paskaidrojuma.",
        };
}
