namespace Pieredze.Relationships.Working;

/// <summary>Ways of helping that can be logged on a meeting, each with a card that says how; and other marks of a meeting.</summary>
public static class Technique
{
    public static readonly IReadOnlyList<string> All =
    [
        "training",
        "facilitation",
        "counselling",
        "networking",
        "other",
    ];

    public static readonly IReadOnlyList<string> Supports = ["emotional", "practical", "thinking", "orientation"];
    public static readonly IReadOnlyList<string> Experience = ["asked", "unasked"];
    public static readonly IReadOnlyList<int> Encouragements = [1, 2, 3, 4, 5, 6];
}
