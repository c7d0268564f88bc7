using Pieredze.Relationships.Goals;

namespace Pieredze.Admin.Demo;

internal static partial class Sentences
{
    public const string FarKnown = "Mēnesi nodaļa strādā bez maniem atgādinājumiem.";
    public const string Seen = "Pēc sarunas Mārtiņš pats ierosināja, ko turpmāk darīs citādi.";

    public static readonly string[] Doors =
    [
        "Vieta darba grupā par maiņu nodošanu",
        "Diena blakus kvalitātes vadītājai",
        "Uzstāšanās virsmāsu padomē",
        "Kurss par sarunām, ko apmaksā slimnīca",
        "Iepazīšanās ar iepirkumu nodaļu",
    ];

    public static readonly string[] Assumptions =
    [
        "Rīta sapulcē runā tikai ārsti",
        "Kas ilgāk strādā, tam vienmēr taisnība",
        "Kļūdas labāk izrunāt bez lieciniekiem",
        "Grafiku var mainīt tikai virsmāsa",
        "Pacientam nav jāzina, kā mēs plānojam maiņas",
        "Jaunajiem vispirms jāpaklusē",
    ];

    /// <summary>The scale of the goal that the story follows.</summary>
    public static readonly string[] Levels =
    [
        "Par kļūdu klusēju, un to pasaka kāds cits.",
        "Pasaku, bet cilvēks pēc tam no manis izvairās.",
        "Runājam mierīgi un vienojamies par nākamo soli.",
        "Cilvēks pats nosauc, ko darīs citādi.",
        "Pie manis nāk ar kļūdu, pirms to esmu pamanījusi.",
    ];

    public static readonly (SheetSection Section, string Text, bool IsShared)[] MenteeSheet =
    [
        (SheetSection.Needs, "Kādu, kas pajautā, pirms es sāku darīt. Un stundu nedēļā bez zvaniem.", true),
        (SheetSection.Motivation, "Redzēt, ka jaunās māsas paliek. Nogurdina tas, ka visi nāk tikai pie manis.", true),
        (SheetSection.Wishes, "Parastā otrdienā aizeju mājās laikā, un nekas nav sagāzies.", false),
        (SheetSection.Skills, "Man ir viegli pamanīt, kuram šodien ir grūti.", true),
    ];

    public static readonly (SheetSection Section, string Text, bool IsShared)[] MentorSheet =
    [
        (SheetSection.Needs, "Dzirdēt, kā darbu redz tie, kas pie mums ir tikai gadu.", true),
        (SheetSection.Thinking, "Izlemju ātri un tad meklēju iemeslus. Gribu pamanīt brīdi pirms lēmuma.", true),
    ];
}
