namespace Pieredze.Programmes;

/// <summary>The conditions of a programme as rows: what was answered, by whom it is looked after, and what the product found.</summary>
public sealed class ReadinessSheet(Platform.Words.Words words)
{
    private static readonly string[] Keys =
    [
        "code",
        "condition",
        "answer",
        "owner",
        "evidence",
        "found",
        "mitigation",
        "answered",
    ];

    public string Name => words["readiness-file"];

    public IReadOnlyList<string> Columns => [.. Keys.Select(key => words[$"readiness-column-{key}"])];

    public IEnumerable<IReadOnlyList<string>> Rows(Programme programme) =>
        programme.Checklist.Select(
            IReadOnlyList<string> (item) =>
                [
                    item.Code,
                    Conditions.IsOwn(item.Code) ? item.Title ?? "" : words[$"condition-{item.Code}"],
                    programme.ColourOf(item) is { } colour ? words[$"colour-{colour}"] : words["colour-none"],
                    item.Owner,
                    item.Evidence,
                    programme.EvidenceOf(item.Code) is { } found ? words.Of(found.Sentence) : "",
                    item.Mitigation,
                    item.AnsweredOn is { } day ? words.ShortDate(day) : "",
                ]
        );
}
