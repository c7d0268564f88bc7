namespace Pieredze.Questions;

/// <summary>What one sentence is, and the words (in the even text) that say so.</summary>
internal sealed record Finding(Sentence Sentence, Kind Kind, string? Pattern, int Start, int Length)
{
    /// <summary>Whether it is a question, with its mark or without.</summary>
    public bool Asks { get; private init; }

    public static Finding In(Sentence sentence, Grammar grammar)
    {
        if (grammar.WithoutMarks is { } other && !sentence.Text.AsSpan().ContainsAny(LatvianMarks.Letters))
        {
            grammar = other.Value;
        }

        var text = grammar.Prepared(sentence.Text);
        var filler = grammar.Filler.FirstIn(text)?.Length ?? 0;
        var whole = text[filler..];
        var asks = sentence.HasQuestionMark || AsksWithoutMark(sentence, whole, grammar);
        var introduction = asks ? IntroductionOf(whole, grammar) : 0;
        var main = whole[introduction..];

        foreach (var pattern in grammar.Patterns.Where(pattern => Fits(pattern.Form, asks)))
        {
            var onMain = asks && pattern.Form == Form.Question && pattern.Kind != Kind.Stacked;
            var looked = onMain ? main : whole;
            if (pattern.FindIn(looked) is { } hit)
            {
                var (skipped, words) = Trimmed(looked.Substring(hit.Start, hit.Length));
                var start = sentence.Start + filler + (onMain ? introduction : 0) + hit.Start + skipped;
                return new(sentence, pattern.Kind, pattern.Name, start, words) { Asks = asks };
            }
        }

        return new(sentence, asks ? Kind.Closed : Kind.Reflection, null, sentence.Start, 0) { Asks = asks };
    }

    private static bool AsksWithoutMark(Sentence sentence, string text, Grammar grammar) =>
        !sentence.Exclaims
        && !grammar.NeverAsks.IsIn(text)
        && (grammar.AsksWithPoint.IsIn(text) || (sentence.Marks.Length == 0 && grammar.AsksWithoutMark.IsIn(text)));

    private static bool Fits(Form form, bool asks) => form == Form.Any || (form == Form.Question) == asks;

    private static int IntroductionOf(string text, Grammar grammar) =>
        grammar.StartsWithMainClause.IsIn(text) ? 0 : grammar.Introduction.FirstIn(text)?.Named ?? 0;

    private static (int Skipped, int Length) Trimmed(string words)
    {
        const string Edges = " ,;:–—-";
        var trimmed = words.TrimStart(Edges.ToCharArray());
        return (words.Length - trimmed.Length, trimmed.TrimEnd(Edges.ToCharArray()).Length);
    }
}
