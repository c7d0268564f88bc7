namespace Pieredze.Questions;

/// <summary>What one sentence is, and the words (in the even text) that say so.</summary>
internal sealed record Finding(Sentence Sentence, Kind Kind, string? Pattern, int Start, int Length)
{
    public static Finding In(Sentence sentence, Grammar grammar)
    {
        var filler = grammar.Filler.Match(sentence.Text).Length;
        var whole = sentence.Text[filler..];
        var asks = sentence.HasQuestionMark || (sentence.Marks.Length == 0 && grammar.AsksWithoutMark.IsMatch(whole));
        var introduction = asks ? IntroductionOf(whole, grammar) : 0;
        var main = whole[introduction..];

        foreach (var pattern in grammar.Patterns.Where(pattern => Fits(pattern.Form, asks)))
        {
            var onMain = asks && pattern.Form == Form.Question && pattern.Kind != Kind.Stacked;
            if (pattern.FindIn(onMain ? main : whole) is { } match)
            {
                var (skipped, words) = Trimmed(match.Value);
                var start = sentence.Start + filler + (onMain ? introduction : 0) + match.Index + skipped;
                return new(sentence, pattern.Kind, pattern.Name, start, words);
            }
        }

        return new(sentence, asks ? Kind.Closed : Kind.Reflection, null, sentence.Start, 0);
    }

    private static bool Fits(Form form, bool asks) => form == Form.Any || (form == Form.Question) == asks;

    private static int IntroductionOf(string text, Grammar grammar) =>
        grammar.StartsWithMainClause.IsMatch(text) ? 0 : grammar.Introduction.Match(text).Groups["intro"].Length;

    private static (int Skipped, int Length) Trimmed(string words)
    {
        const string Edges = " ,;:–—-";
        var trimmed = words.TrimStart(Edges.ToCharArray());
        return (words.Length - trimmed.Length, trimmed.TrimEnd(Edges.ToCharArray()).Length);
    }
}
