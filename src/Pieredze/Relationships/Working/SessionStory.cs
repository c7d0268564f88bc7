namespace Pieredze.Relationships.Working;

/// <summary>What the two tell of a meeting beyond its day and length; the form of the session page.</summary>
public sealed record SessionStory
{
    public string? DepthTopic { get; init; }
    public List<string> Techniques { get; init; } = [];
    public string? OtherTechnique { get; init; }
    public List<string> Supports { get; init; } = [];
    public List<string> Experience { get; init; } = [];

    public static SessionStory Of(Session session) =>
        new()
        {
            DepthTopic = session.DepthTopic,
            Techniques = session.Techniques,
            OtherTechnique = session.OtherTechnique,
            Supports = session.Supports,
            Experience = session.Experience,
        };

    /// <summary>Only what there are words for, always in the same order.</summary>
    public SessionStory Tidy() =>
        new()
        {
            DepthTopic = Absent(DepthTopic),
            Techniques = Known(Technique.All, Techniques),
            OtherTechnique = Absent(OtherTechnique),
            Supports = Known(Technique.Supports, Supports),
            Experience = Known(Technique.Experience, Experience),
        };

    /// <summary>Marks that both tick at once are joined: each takes off or adds only what they changed themselves.</summary>
    public static List<string> Joined(List<string> stored, string? shown, List<string> ticked)
    {
        var before = shown?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return [.. stored.Union(ticked.Except(before)).Except(before.Except(ticked))];
    }

    private static List<string> Known(IReadOnlyList<string> known, List<string> told) =>
        [.. known.Where(told.Contains)];

    private static string? Absent(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
