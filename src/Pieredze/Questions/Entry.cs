namespace Pieredze.Questions;

/// <summary>A question on its way into a list: one that is not open is shown with what tipped it, and then kept all the same.</summary>
public sealed record Entry(string Text, Read Read, bool IsHeld)
{
    /// <summary>The stage that was chosen for it.</summary>
    public string? Stage { get; init; }

    /// <param name="text">What was typed.</param>
    /// <param name="seen">The text whose reading was shown before; another text is read anew.</param>
    /// <param name="language">The language to read in.</param>
    public static Entry Of(string text, string? seen, Language language)
    {
        var read = Read.Of(text, language)!;
        return new(text, read, read.Reading.Kind != Kind.Open && seen?.Trim() != text.Trim());
    }
}
