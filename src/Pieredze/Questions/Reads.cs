namespace Pieredze.Questions;

/// <summary>In which language the coach reads and the bank asks.</summary>
public static class Reads
{
    /// <summary>The language of a page or of a choice, by its code; Latvian comes first.</summary>
    public static Language In(string? language) => language == "en" ? Language.English : Language.Latvian;
}
