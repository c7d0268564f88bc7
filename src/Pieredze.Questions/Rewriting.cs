namespace Pieredze.Questions;

/// <summary>Looks for open ways to say what was read.</summary>
internal sealed class Rewriting(string typed, Utterance even, Grammar grammar, Func<string, Kind> read)
{
    private const int Most = 2;

    /// <summary>At most two, each of them open when it is read itself.</summary>
    public IReadOnlyList<string> Of(Kind kind, IEnumerable<Finding> deciding) =>
        [
            .. deciding
                .SelectMany(finding => kind == Kind.Stacked ? PartsOf(finding) : WaysOf(finding))
                .Distinct(StringComparer.Ordinal)
                .Where(way => IsWritten(way) || read(way) == Kind.Open)
                .Take(Most),
        ];

    // What was written as a whole is read by the tests.
    private bool IsWritten(string way) =>
        grammar.Rewrites.Any(rewrite => rewrite.Into == way || rewrite.ToSeveral == way);

    private IEnumerable<string> WaysOf(Finding finding)
    {
        var (start, text, _) = finding.Sentence;
        var several = grammar.ToSeveral?.IsIn(even.Text) == true;
        foreach (var rewrite in grammar.Rewrites.Where(rewrite => rewrite.Kind == finding.Kind))
        {
            if (rewrite.RestIn(text) is { } rest)
            {
                var into = several ? rewrite.ToSeveral ?? rewrite.Into : rewrite.Into;
                var words = Typed(start + rest, start + text.Length).TrimStart();
                yield return into.Replace(
                    Rewrite.Rest,
                    rest == 0 ? $"{char.ToLowerInvariant(words[0])}{words[1..]}" : words,
                    StringComparison.Ordinal
                );
            }
        }
    }

    // Each question that was asked together with others, alone.
    private IEnumerable<string> PartsOf(Finding finding)
    {
        var (start, text, _) = finding.Sentence;
        var from = 0;
        while (grammar.NextQuestion.FirstIn(text, from) is { } next)
        {
            yield return Question(start + from, start + next.Start);
            from = next.Start + next.Named;
        }

        yield return Question(start + from, start + text.Length);
    }

    private string Question(int from, int to)
    {
        from += grammar.Filler.FirstIn(even.Text[from..to])?.Length ?? 0;
        var words = Typed(from, to).Trim();
        return !words.Contains(' ', StringComparison.Ordinal) ? "" : $"{char.ToUpperInvariant(words[0])}{words[1..]}?";
    }

    private string Typed(int from, int to)
    {
        if (from >= to)
        {
            return "";
        }

        var span = even.Original(from, to - from);
        return typed.Substring(span.Start, span.Length);
    }
}
