using System.Net;
using System.Text.RegularExpressions;

namespace Pieredze.Guide;

/// <summary>What stands under one heading of a text, without markup; the first passage has neither heading nor anchor.</summary>
public sealed partial record Passage(string? Anchor, string Heading, string Text)
{
    public static IReadOnlyList<Passage> Of(string html)
    {
        var headings = Headings().Matches(html);
        List<Passage> passages = [new(null, "", Bare(headings.Count == 0 ? html : html[..headings[0].Index]))];
        for (var i = 0; i < headings.Count; i++)
        {
            var start = headings[i].Index + headings[i].Length;
            var end = i + 1 < headings.Count ? headings[i + 1].Index : html.Length;
            passages.Add(
                new(headings[i].Groups["id"].Value, Bare(headings[i].Groups["title"].Value), Bare(html[start..end]))
            );
        }

        return passages;
    }

    // Each paragraph, item and row on a line of its own, so that a snippet never runs from one into the next.
    private static string Bare(string html)
    {
        var even = Inner().Replace(Spaces().Replace(html, " "), "");
        var lines = Lines().Replace(Cells().Replace(even, " · "), "\n");
        return WebUtility.HtmlDecode(Tags().Replace(lines, "")).Trim();
    }

    [GeneratedRegex(
        "<h2 id=\"(?<id>[a-z0-9-]+)\"[^>]*>(?<title>.*?)</h2>",
        RegexOptions.Singleline | RegexOptions.NonBacktracking
    )]
    private static partial Regex Headings();

    // What stands within a sentence; and the minutes of a plan, which are no part of one.
    [GeneratedRegex(
        "</?(?:a|b|i|em|strong|span|q)(?: [^>]*)?>|<th scope=\"row\">[0-9]+</th>",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Inner();

    [GeneratedRegex("</t[hd]><td[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Cells();

    [GeneratedRegex(" ?<(?:p|li|tr|figcaption)(?: [^>]*)?>", RegexOptions.NonBacktracking)]
    private static partial Regex Lines();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
