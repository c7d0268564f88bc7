using static Pieredze.Questions.Rewrite;

namespace Pieredze.Questions;

/// <summary>Open ways to ask in Latvian; those that take up the words come first.</summary>
internal static class LatvianRewrites
{
    public static readonly IReadOnlyList<Rewrite> All =
    [
        When(
            Kind.Judgemental,
            @"\b(vienmēr|nekad|atkal|mūžīgi|visu laiku|allaž)\b",
            "Kas parasti notiek tieši pirms tam?"
        ),
        When(Kind.Judgemental, @"^(kāpēc|kādēļ)\b", "Kas tobrīd bija grūti?"),
        Always(Kind.Judgemental, "Kas tobrīd notika?"),
        Always(Kind.Judgemental, "Kā tu uz to raugies tagad?", "Kā jūs uz to raugāties tagad?"),
        When(
            Kind.Directive,
            @"\b(ne|nedrīkst|nekad|nevajag)\p{L}*\b",
            "Kas varētu notikt, ja tu rīkotos citādi?",
            "Kas varētu notikt, ja jūs rīkotos citādi?"
        ),
        Always(Kind.Directive, "Kādu nākamo soli tu redzi?", "Kādu nākamo soli jūs redzat?"),
        Always(Kind.Directive, "Kas tev jau ir nācis prātā?", "Kas jums jau ir nācis prātā?"),
        When(
            Kind.Leading,
            @"\b(droš|pārliecināt|tiešām|patiešām)\p{L}*",
            "Kas tev dod pārliecību?",
            "Kas jums dod pārliecību?"
        ),
        When(
            Kind.Leading,
            @"\b(domāj|apsvēr|mēģināj|varbūt|kāpēc ne|būtu|vajadzētu|nevar)\p{L}*",
            "Kādas iespējas tu saskati?",
            "Kādas iespējas jūs saskatāt?"
        ),
        Always(Kind.Leading, "Kā tu uz to raugies?", "Kā jūs uz to raugāties?"),
        Always(Kind.Leading, "Kas tev šeit ir svarīgi?", "Kas jums šeit ir svarīgi?"),
        When(
            Kind.Closed,
            @"^(?<start>vai )(\p{L}+ ){1,3}(palīdzēja|izdevās|noderēja|mainījās|pagāja|sākās|beidzās|izvērtās)$",
            "Kā …?"
        ),
        When(Kind.Closed, @"^vai (tev|jums) (\p{L}+ )?(patīk|patika)\b", "Kas tev tajā patīk?", "Kas jums tajā patīk?"),
        When(
            Kind.Closed,
            @"^vai (tu|jūs) (\p{L}+ )?(esi|esat) (\p{L}+ )?(apmierināt|priecīg|laimīg)",
            "Kā tu to vērtē?",
            "Kā jūs to vērtējat?"
        ),
        When(Kind.Closed, @"^vai (tu|jūs) (piekrīt|domā|uzskat|tic)", "Ko tu par to domā?", "Ko jūs par to domājat?"),
        When(
            Kind.Closed,
            @"^(vai|tu|jūs|tev|jums)\b",
            "Ko tu par to gribētu pastāstīt?",
            "Ko jūs par to gribētu pastāstīt?"
        ),
    ];
}
