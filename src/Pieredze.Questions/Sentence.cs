namespace Pieredze.Questions;

/// <summary>One sentence of the even text.</summary>
/// <param name="Start">Where its text begins in the even text.</param>
/// <param name="Text">Without the final marks; no longer than <see cref="Longest"/>.</param>
/// <param name="Marks">The final marks, such as "?!"; empty when there are none.</param>
internal sealed record Sentence(int Start, string Text, string Marks)
{
    public const int Longest = 500;
    private const string FinalMarks = ".?!…";
    private const string Quotes = "\"'“”„«» )(–-";

    public bool HasQuestionMark => Marks.Contains('?');

    public bool Exclaims => Marks.Contains('!');

    public static IEnumerable<Sentence> In(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && !Ends(text, end))
            {
                end++;
            }

            var next = end;
            while (next < text.Length && FinalMarks.Contains(text[next]))
            {
                next++;
            }

            if (Trimmed(text, start, end, text[end..next]) is { } sentence)
            {
                yield return sentence;
            }

            start = next;
        }
    }

    // A point between two digits or letters ("3.5", "e.g") does not end a sentence.
    private static bool Ends(string text, int at) =>
        FinalMarks.Contains(text[at])
        && !(text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    private static Sentence? Trimmed(string text, int start, int end, string marks)
    {
        while (start < end && Quotes.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Quotes.Contains(text[end - 1]))
        {
            end--;
        }

        return start == end ? null : new(start, text[start..Math.Min(end, start + Longest)], marks);
    }
}
