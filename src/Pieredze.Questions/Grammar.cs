using Pieredze.Questions.Expressions;

namespace Pieredze.Questions;

/// <summary>All that the coach knows about one language.</summary>
internal sealed record Grammar
{
    /// <summary>Small words at the start that carry nothing: "so", "and", „nu”.</summary>
    public required Expression Filler { get; init; }

    /// <summary>How a question begins when its question mark was left out.</summary>
    public required Expression AsksWithoutMark { get; init; }

    /// <summary>How a sentence begins that looks like such a question and is none: "what I hear is …".</summary>
    public required Expression NeverAsks { get; init; }

    /// <summary>A beginning that is the main clause already, so that nothing may be cut before it.</summary>
    public required Expression StartsWithMainClause { get; init; }

    /// <summary>An introductory clause (group <c>intro</c>) before the question word.</summary>
    public required Expression Introduction { get; init; }

    /// <summary>In the order in which they are tried; the first that matches names the sentence.</summary>
    public required IReadOnlyList<Pattern> Patterns { get; init; }

    public required IReadOnlyList<(Tag Tag, Expression When)> Tags { get; init; }

    /// <summary>Changes words that would mislead the patterns, without changing the length of the text.</summary>
    public Func<string, string> Prepared { get; init; } = text => text;

    /// <summary>The same for texts typed without the marks of this language; null when it has none.</summary>
    public Lazy<Grammar>? WithoutMarks { get; init; }

    public static Grammar Of(Language language) => language == Language.Latvian ? Latvian.Grammar : English.Grammar;
}
