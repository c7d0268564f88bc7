namespace Pieredze.Questions;

/// <summary>The kinds as a page shows them: from those that leave the thinking to the other to those that take it away.</summary>
public static class KindsInOrder
{
    public static readonly IReadOnlyList<Kind> All =
    [
        Kind.Open,
        Kind.Reflection,
        Kind.Closed,
        Kind.Stacked,
        Kind.Leading,
        Kind.Directive,
        Kind.Judgemental,
    ];
}
