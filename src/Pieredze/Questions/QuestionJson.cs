namespace Pieredze.Questions;

/// <summary>Everything the coach says about one utterance; the kind of an empty line is null.</summary>
internal sealed record QuestionJson
{
    public required string Utterance { get; init; }
    public required Kind? Kind { get; init; }
    public required string? HintKey { get; init; }
    public required string? Hint { get; init; }
    public required string? Pattern { get; init; }
    public required IReadOnlyList<Tag> Tags { get; init; }
    public required IReadOnlyList<TippedJson> Tipped { get; init; }
    public required IReadOnlyList<string> Rewrites { get; init; }
}
