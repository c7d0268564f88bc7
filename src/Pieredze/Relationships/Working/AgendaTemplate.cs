namespace Pieredze.Relationships.Working;

/// <summary>Three points with which a working meeting may begin: what happened, one goal on its ladder, what next.</summary>
public static class AgendaTemplate
{
    public static IReadOnlyList<string> In(Platform.Words.Words words) =>
        [words["agenda-since"], words["agenda-ladder"], words["agenda-onward"]];

    /// <summary>The same points in both languages, so that the two never start one agenda twice.</summary>
    public static IReadOnlySet<string> Known(Platform.Words.Words words) =>
        new[] { "lv", "en" }.SelectMany(language => In(words.For("Relationships/Working", language))).ToHashSet();
}
