using Pieredze.Questions.Expressions;

namespace Pieredze.Questions;

/// <summary>All that the coach knows about one language.</summary>
internal sealed record Grammar
{
    /// <summary>Small words at the start that carry nothing: "so", "and", „nu”.</summary>
    public required Expression Filler { get; init; }

    /// <summary>How a question looks that has no final mark at all.</summary>
    public required Expression AsksWithoutMark { get; init; }

    /// <summary>How a question looks even when it ends with a point.</summary>
    public required Expression AsksWithPoint { get; init; }

    /// <summary>How a sentence begins that looks like such a question and is none: "what I hear is …".</summary>
    public required Expression NeverAsks { get; init; }

    /// <summary>A beginning that is the main clause already, so that nothing may be cut before it.</summary>
    public required Expression StartsWithMainClause { get; init; }

    /// <summary>An introductory clause (group <c>intro</c>) before the question word.</summary>
    public required Expression Introduction { get; init; }

    /// <summary>In the order in which they are tried; the first that matches names the sentence.</summary>
    public required IReadOnlyList<Pattern> Patterns { get; init; }

    /// <summary>Open ways to say it, the best first.</summary>
    public required IReadOnlyList<Rewrite> Rewrites { get; init; }

    /// <summary>Where a second question begins in a sentence; the named group lies between the two.</summary>
    public required Expression NextQuestion { get; init; }

    /// <summary>That more than one person, or one politely, is spoken to.</summary>
    public Expression? ToSeveral { get; init; }

    public required IReadOnlyList<(Tag Tag, Expression When)> Tags { get; init; }

    /// <summary>Whether a point after a number may make an ordinal of it.</summary>
    public bool HasOrdinals { get; init; }

    /// <summary>Changes words that would mislead the patterns, without changing the length of the text.</summary>
    public Func<string, string> Prepared { get; init; } = text => text;

    /// <summary>The same for texts typed without the marks of this language; null when it has none.</summary>
    public Lazy<Grammar>? WithoutMarks { get; init; }

    public static Grammar Of(Language language) => language == Language.Latvian ? Latvian.Grammar : English.Grammar;
}
