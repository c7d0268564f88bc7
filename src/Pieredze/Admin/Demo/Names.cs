using Pieredze.Platform.Data;

namespace Pieredze.Admin.Demo;

/// <summary>Made-up people of a Latvian hospital, always the same for the same seed.</summary>
internal sealed class Names(Random dice)
{
    private static readonly string[] Women =
    [
        "Agnese",
        "Aiga",
        "Aija",
        "Anda",
        "Antra",
        "Dace",
        "Daiga",
        "Diāna",
        "Egita",
        "Elza",
        "Evija",
        "Gunta",
        "Iveta",
        "Jana",
        "Katrīna",
        "Kristīne",
        "Laura",
        "Lelde",
        "Linda",
        "Madara",
        "Marta",
        "Nora",
        "Paula",
        "Sarmīte",
        "Signe",
        "Solvita",
        "Una",
        "Vita",
        "Zanda",
        "Žanete",
    ];

    private static readonly string[] Men =
    [
        "Aigars",
        "Ainis",
        "Artūrs",
        "Dainis",
        "Edvīns",
        "Egons",
        "Emīls",
        "Gatis",
        "Guntis",
        "Ivars",
        "Jānis",
        "Juris",
        "Kārlis",
        "Lauris",
        "Māris",
        "Miks",
        "Normunds",
        "Oskars",
        "Pauls",
        "Pēteris",
        "Raitis",
        "Rihards",
        "Sandis",
        "Toms",
        "Valters",
        "Vilnis",
        "Ziedonis",
        "Žanis",
    ];

    private static readonly (string He, string She)[] Families =
    [
        ("Āboliņš", "Āboliņa"),
        ("Bērziņš", "Bērziņa"),
        ("Celms", "Celma"),
        ("Dzenis", "Dzene"),
        ("Freimanis", "Freimane"),
        ("Grauds", "Grauda"),
        ("Ģipslis", "Ģipsle"),
        ("Jansons", "Jansone"),
        ("Kalējs", "Kalēja"),
        ("Ķēniņš", "Ķēniņa"),
        ("Lācis", "Lāce"),
        ("Melderis", "Meldere"),
        ("Niedra", "Niedra"),
        ("Osis", "Ose"),
        ("Pūce", "Pūce"),
        ("Riekstiņš", "Riekstiņa"),
        ("Siliņš", "Siliņa"),
        ("Skuja", "Skuja"),
        ("Šmits", "Šmite"),
        ("Tauriņš", "Tauriņa"),
        ("Upītis", "Upīte"),
        ("Vīksna", "Vīksna"),
        ("Vītols", "Vītola"),
        ("Zālītis", "Zālīte"),
        ("Zvirbulis", "Zvirbule"),
        ("Žubītis", "Žubīte"),
    ];

    public static readonly string[] Units =
    [
        "Bērnu klīnika",
        "Dzemdību nodaļa",
        "Iekšķīgo slimību klīnika",
        "Intensīvā terapija",
        "Kardioloģija",
        "Kvalitātes vadība",
        "Laboratorija",
        "Neatliekamā palīdzība",
        "Personāla daļa",
        "Radioloģija",
        "Rehabilitācija",
        "Uzņemšanas nodaļa",
    ];

    private static readonly string[] Posts =
    [
        "māsa",
        "virsmāsa",
        "ārste",
        "rezidents",
        "fizioterapeits",
        "laborante",
        "projektu vadītāja",
        "kvalitātes speciāliste",
        "nodaļas vadītājs",
        "iepirkumu speciālists",
    ];

    private int _made;

    public (string First, string Last) Next()
    {
        var family = Families[dice.Next(Families.Length)];
        return dice.Next(10) < 7
            ? (Women[dice.Next(Women.Length)], family.She)
            : (Men[dice.Next(Men.Length)], family.He);
    }

    public string Unit() => Units[dice.Next(Units.Length)];

    public string Post() => Posts[dice.Next(Posts.Length)];

    /// <summary>An address in a domain that can never receive mail; the number keeps namesakes apart.</summary>
    public string Email(string first, string last, bool numbered = true) =>
        $"{Folded.Of(first)}.{Folded.Of(last)}{(numbered ? $".{++_made}" : "")}@priedkalne.example";
}
