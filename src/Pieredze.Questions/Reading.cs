namespace Pieredze.Questions;

/// <summary>What the coach made of an utterance.</summary>
/// <remarks>It is a mirror, not a mark: a rule that stays silent has not approved of anything.</remarks>
public sealed record Reading
{
    /// <summary>The one kind that names the whole utterance.</summary>
    public required Kind Kind { get; init; }

    /// <summary>Word key of the one-line hint, such as <c>hint-closed</c>; null when there is nothing to suggest.</summary>
    public required string? HintKey { get; init; }

    /// <summary>The words that tipped it, in the order of the text; empty when no single word did.</summary>
    public required IReadOnlyList<Span> Tipped { get; init; }

    /// <summary>Further remarks, each at most once.</summary>
    public required IReadOnlyList<Tag> Tags { get; init; }

    /// <summary>Name of the pattern that decided, or null when the kind follows from the form of the sentence alone.</summary>
    public required string? Pattern { get; init; }

    /// <summary>One or two other ways to say it that are open themselves; empty when no rule knows one.</summary>
    public IReadOnlyList<string> Rewrites { get; init; } = [];
}
