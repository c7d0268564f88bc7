namespace Pieredze.Platform.Words;

/// <summary>Days in the cases that prepositions ask for: «kopš 27. aprīļa» is {day:genitive}, «līdz 27. aprīlim» is {day:dative}.</summary>
internal static class LatvianDay
{
    private static readonly string[] Stems =
    [
        "janvār",
        "februār",
        "mart",
        "aprīl",
        "maij",
        "jūnij",
        "jūlij",
        "august",
        "septembr",
        "oktobr",
        "novembr",
        "decembr",
    ];

    public static string Fill(string text, string hole, DateOnly day) =>
        text.Replace($"{{{hole}:genitive}}", Genitive(day), StringComparison.Ordinal)
            .Replace($"{{{hole}:dative}}", Dative(day), StringComparison.Ordinal);

    /// <summary>A day of these months in the genitive, without its year: «27. aprīļa».</summary>
    public static string Short(DateOnly day) => $"{day.Day}. {(day.Month == 4 ? "aprīļ" : Stems[day.Month - 1])}a";

    private static string Genitive(DateOnly day) => $"{day.Year}. gada {Short(day)}";

    // Months in -s take -am, those in -is take -im.
    private static string Dative(DateOnly day) =>
        $"{day.Year}. gada {day.Day}. {Stems[day.Month - 1]}{(day.Month is 3 or 5 or 6 or 7 or 8 ? "am" : "im")}";
}
