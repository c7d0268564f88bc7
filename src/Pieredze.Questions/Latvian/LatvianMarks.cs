using System.Buffers;

namespace Pieredze.Questions;

/// <summary>The marks on Latvian letters, and texts typed without them.</summary>
internal static class LatvianMarks
{
    private const string With = "āčēģīķļņšūž";
    private const string Plain = "acegiklnsuz";

    public static readonly SearchValues<char> Letters = SearchValues.Create(With);

    /// <summary>The same text without marks, as it is often typed on a phone.</summary>
    public static string Without(string text) => string.Create(text.Length, text, Write);

    private static void Write(Span<char> plain, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            plain[i] = With.IndexOf(text[i], StringComparison.Ordinal) is var at and >= 0 ? Plain[at] : text[i];
        }
    }
}
