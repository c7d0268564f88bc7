namespace Pieredze.Questions;

/// <summary>What one sentence is, and the words (in the even text) that say so.</summary>
internal sealed record Finding(Sentence Sentence, Kind Kind, string? Pattern, int Start, int Length)
{
    private int Rank { get; init; } = int.MaxValue;

    public static Finding In(Sentence sentence, Grammar grammar)
    {
        var finding = Plain(sentence, grammar);
        if (
            finding.Kind > Kind.Closed
            || grammar.WithoutMarks is not { } other
            || sentence.Text.AsSpan().ContainsAny(LatvianMarks.Letters)
        )
        {
            return finding;
        }

        // Typed without marks, perhaps: then a pattern that is tried earlier knows more.
        var unmarked = Plain(sentence, other.Value);
        return unmarked.Rank < finding.Rank ? unmarked : finding;
    }

    private static Finding Plain(Sentence sentence, Grammar grammar)
    {
        var text = grammar.Prepared(sentence.Text);
        var filler = grammar.Filler.FirstIn(text)?.Length ?? 0;
        var whole = text[filler..];
        var asks =
            sentence.HasQuestionMark
            || (!sentence.Exclaims && grammar.AsksWithoutMark.IsIn(whole) && !grammar.NeverAsks.IsIn(whole));
        var introduction = asks ? IntroductionOf(whole, grammar) : 0;
        var main = whole[introduction..];

        for (var rank = 0; rank < grammar.Patterns.Count; rank++)
        {
            var pattern = grammar.Patterns[rank];
            if (!Fits(pattern.Form, asks))
            {
                continue;
            }

            var onMain = asks && pattern.Form == Form.Question && pattern.Kind != Kind.Stacked;
            var looked = onMain ? main : whole;
            if (pattern.FindIn(looked) is { } hit)
            {
                var (skipped, words) = Trimmed(looked.Substring(hit.Start, hit.Length));
                var start = sentence.Start + filler + (onMain ? introduction : 0) + hit.Start + skipped;
                return new(sentence, pattern.Kind, pattern.Name, start, words) { Rank = rank };
            }
        }

        return new(sentence, asks ? Kind.Closed : Kind.Reflection, null, sentence.Start, 0);
    }

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
