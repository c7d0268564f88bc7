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

    private static readonly (string His, string Her)[] Posts =
    [
        ("medbrālis", "māsa"),
        ("aprūpes vadītājs", "virsmāsa"),
        ("ārsts", "ārste"),
        ("rezidents", "rezidente"),
        ("fizioterapeits", "fizioterapeite"),
        ("laborants", "laborante"),
        ("projektu vadītājs", "projektu vadītāja"),
        ("kvalitātes speciālists", "kvalitātes speciāliste"),
        ("nodaļas vadītājs", "nodaļas vadītāja"),
        ("iepirkumu speciālists", "iepirkumu speciāliste"),
    ];

    private readonly HashSet<string> _taken = [];
    private int _made;

    /// <summary>Nobody is called like somebody else, as long as there are names.</summary>
    public (string First, string Last) Next()
    {
        var family = dice.Next(Families.Length);
        var isWoman = dice.Next(10) < 7;
        var first = isWoman ? Women[dice.Next(Women.Length)] : Men[dice.Next(Men.Length)];
        for (var tried = 0; tried < Families.Length && !_taken.Add($"{first} {Last()}"); tried++)
        {
            family = (family + 1) % Families.Length;
        }

        return (first, Last());

        string Last() => isWoman ? Families[family].She : Families[family].He;
    }

    public string Unit() => Units[dice.Next(Units.Length)];

    public string Post(string first)
    {
        var post = Posts[dice.Next(Posts.Length)];
        return Men.Contains(first) ? post.His : post.Her;
    }

    /// <summary>An address in a domain that can never receive mail; the number keeps namesakes apart.</summary>
    public string Email(string first, string last, bool numbered = true) =>
        $"{Folded.Of(first)}.{Folded.Of(last)}{(numbered ? $".{++_made}" : "")}@priedkalne.example";
}
