using System.Text.RegularExpressions;

namespace Pieredze.Questions;

/// <summary>All that the coach knows about one language.</summary>
internal sealed record Grammar
{
    /// <summary>Small words at the start that carry nothing: "so", "and", „nu”.</summary>
    public required Regex Filler { get; init; }

    /// <summary>How a question begins when its question mark was left out.</summary>
    public required Regex AsksWithoutMark { get; init; }

    /// <summary>A beginning that is the main clause already, so that nothing may be cut before it.</summary>
    public required Regex StartsWithMainClause { get; init; }

    /// <summary>An introductory clause (group <c>intro</c>) before the question word.</summary>
    public required Regex Introduction { get; init; }

    /// <summary>In the order in which they are tried; the first that matches names the sentence.</summary>
    public required IReadOnlyList<Pattern> Patterns { get; init; }

    public required IReadOnlyList<(Tag Tag, Regex When)> Tags { get; init; }

    public static Grammar Of(Language language) => language == Language.Latvian ? Latvian.Grammar : English.Grammar;
}
