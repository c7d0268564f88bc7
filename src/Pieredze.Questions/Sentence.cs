namespace Pieredze.Questions;

/// <summary>One sentence of the even text.</summary>
/// <param name="Start">Where its text begins in the even text.</param>
/// <param name="Text">Without the final marks; no longer than <see cref="Longest"/>.</param>
/// <param name="Marks">The final marks, such as "?!"; empty when there are none.</param>
internal sealed record Sentence(int Start, string Text, string Marks)
{
    public const int Longest = 500;
    private const string FinalMarks = ".?!…";
    private const string ClosingQuotes = "\"'”“»";
    private const string Quotes = "\"'“”„«» )(–-";

    public bool HasQuestionMark => Marks.Contains('?');

    /// <summary>A question mark, or no mark at all.</summary>
    public bool MayAsk => HasQuestionMark || Marks.Length == 0;

    public bool Exclaims => Marks.Contains('!');

    /// <summary>The sentences of a text.</summary>
    /// <param name="text">The even text.</param>
    /// <param name="ordinals">Whether a point after a number may mean «2019th», as in Latvian.</param>
    public static IEnumerable<Sentence> In(string text, bool ordinals)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && !Ends(text, end, ordinals))
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

    // A point between two digits or letters ("3.5", "e.g") does not end a sentence, nor does any mark in a quotation
    // that goes on: 'When she asks "Why?", what do you say?'
    private static bool Ends(string text, int at, bool ordinals)
    {
        if (!FinalMarks.Contains(text[at]))
        {
            return false;
        }

        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (text[at] == '.' && at > 0 && char.IsLetterOrDigit(next))
        {
            return false;
        }

        if (text[at] == '.' && ordinals && at > 0 && char.IsDigit(text[at - 1]) && IsLetterAfterSpace(text, at))
        {
            return false;
        }

        return !(ClosingQuotes.Contains(next) && at + 2 < text.Length && text[at + 2] is (',' or ';' or ':'));
    }

    private static bool IsLetterAfterSpace(string text, int at) =>
        at + 2 < text.Length && text[at + 1] == ' ' && char.IsLetter(text[at + 2]);

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
