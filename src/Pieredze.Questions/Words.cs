namespace Pieredze.Questions;

/// <summary>Word lists, written for people: parted by commas and lines, taken together as one choice.</summary>
internal static class Words
{
    /// <summary>A group that any of the words fills; they may be expressions, with commas inside brackets.</summary>
    public static string OneOf(string list) => $"({string.Join('|', Parted(list))})";

    private static IEnumerable<string> Parted(string list)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at <= list.Length; at++)
        {
            var letter = at < list.Length ? list[at] : '\n';
            depth +=
                letter is '(' or '{' ? 1
                : letter is ')' or '}' ? -1
                : 0;
            if (letter != '\n' && (letter != ',' || depth > 0))
            {
                continue;
            }

            if (list[start..at].Trim() is { Length: > 0 } word)
            {
                yield return word;
            }

            start = at + 1;
        }
    }
}
