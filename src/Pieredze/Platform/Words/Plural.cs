namespace Pieredze.Platform.Words;

/// <summary>Which plural form a whole number takes, after the CLDR rules for Latvian and English.</summary>
public static class Plural
{
    public static string Of(string language, long number) =>
        language == "lv" ? Latvian(Math.Abs(number))
        : Math.Abs(number) == 1 ? "one"
        : "other";

    private static string Latvian(long n) =>
        (n % 10, n % 100) switch
        {
            (0, _) or (_, >= 11 and <= 19) => "zero",
            (1, _) => "one",
            _ => "other",
        };
}
