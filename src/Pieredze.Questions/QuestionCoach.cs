namespace Pieredze.Questions;

/// <summary>Reads what a mentor is about to say, names its kind and points at the words that made it so.</summary>
/// <remarks>
/// Rules only: nothing is stored, sent or learnt. The same text gives the same reading in every culture. Of a sentence
/// the first 500 characters are read, of an utterance the first 5,000.
/// </remarks>
public static class QuestionCoach
{
    private const int LongestUtterance = 5_000;
    private const int LongEnoughForLetters = 25;

    /// <summary>The patterns of a language in the order in which they are tried, for help pages and tests.</summary>
    /// <param name="language">The language of the patterns.</param>
    public static IReadOnlyList<Pattern> Patterns(Language language) => Grammar.Of(language).Patterns;

    /// <summary>Reads an utterance of one or more sentences. Never throws for a text that a person can type.</summary>
    /// <param name="utterance">The text as typed; an empty one reads as a reflection, since it asks nothing.</param>
    /// <param name="language">The language it is written in.</param>
    public static Reading Look(string utterance, Language language)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var typed = utterance.Length > LongestUtterance ? utterance[..LongestUtterance] : utterance;
        var even = new Utterance(typed);
        var grammar = Grammar.Of(language);
        var (kind, deciding) = Decided(even, grammar);
        var tags = TagsOf(even.Text, grammar, language);
        var ways = new Rewriting(typed, even, grammar, way => Decided(new(way), grammar).Kind);
        var areJoined = kind == Kind.Stacked && deciding.TrueForAll(finding => finding.Kind != Kind.Stacked);
        return new()
        {
            Kind = kind,
            HintKey = HintFor(kind, tags),
            Tipped =
            [
                .. deciding
                    .Select(finding => Words(finding, areJoined))
                    .Where(w => w.Length > 0)
                    .Select(w => even.Original(w.Start, w.Length)),
            ],
            Tags = tags,
            Pattern = areJoined ? "several-question-marks" : deciding.FirstOrDefault()?.Pattern,
            Rewrites = tags.Contains(Tag.Permission) ? [] : ways.Of(kind, deciding),
        };
    }

    // The findings that decide: all of the gravest kind, or all questions when there are several.
    private static (Kind Kind, List<Finding> Deciding) Decided(Utterance even, Grammar grammar)
    {
        var findings = Sentence
            .In(even.Text, grammar.HasOrdinals)
            .Select(sentence => Finding.In(sentence, grammar))
            .ToList();
        var kind = findings.Count == 0 ? Kind.Reflection : findings.Max(finding => finding.Kind);
        var questions = findings.FindAll(finding => finding.Asks && finding.Sentence.MayAsk);
        return questions.Count > 1 && kind < Kind.Stacked
            ? (Kind.Stacked, questions)
            : (kind, findings.FindAll(finding => finding.Kind == kind));
    }

    private static (int Start, int Length) Words(Finding finding, bool areJoined) =>
        areJoined ? FirstWord(finding.Sentence) : (finding.Start, finding.Length);

    private static string? HintFor(Kind kind, IReadOnlyList<Tag> tags) =>
        kind switch
        {
            Kind.Closed when tags.Contains(Tag.Permission) => null,
            Kind.Closed => "hint-closed",
            Kind.Leading => "hint-leading",
            Kind.Directive => "hint-directive",
            Kind.Judgemental => "hint-judgemental",
            Kind.Stacked => "hint-stacked",
            _ => null,
        };

    private static List<Tag> TagsOf(string text, Grammar grammar, Language language)
    {
        List<Tag> tags = [.. grammar.Tags.Where(tag => tag.When.IsIn(text)).Select(tag => tag.Tag).Distinct()];
        if (
            language == Language.Latvian
            && text.Length >= LongEnoughForLetters
            && !text.AsSpan().ContainsAny(LatvianMarks.Letters)
        )
        {
            tags.Add(Tag.WithoutLatvianLetters);
        }

        return tags;
    }

    private static (int Start, int Length) FirstWord(Sentence sentence)
    {
        var length = sentence.Text.IndexOf(' ', StringComparison.Ordinal);
        return (sentence.Start, length < 0 ? sentence.Text.Length : length);
    }
}
