namespace Pieredze.Relationships.Working;

/// <summary>The five behaviours by which leading passes from mentor to mentee.</summary>
public static class HandOver
{
    public static readonly IReadOnlyList<string> Behaviours =
    [
        "arranged",
        "agenda",
        "topic",
        "next-steps",
        "summed-up",
    ];
    public static readonly IReadOnlyList<string> Who = ["mentor", "both", "mentee"];

    public static List<string> Kept(IReadOnlyDictionary<string, string> answers) =>
        [
            .. Behaviours
                .Where(b => answers.TryGetValue(b, out var who) && Who.Contains(who))
                .Select(b => $"{b}:{answers[b]}"),
        ];
}
