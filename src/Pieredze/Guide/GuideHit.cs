namespace Pieredze.Guide;

/// <summary>Some words of a snippet, and whether they were looked for.</summary>
public sealed record Piece(string Text, bool IsFound);

/// <summary>A page on which everything that was looked for stands, and its best passage.</summary>
public sealed record GuideHit(GuidePage Page, int Score, string? Anchor, string Heading, IReadOnlyList<Piece> Snippet)
{
    private const int Before = 70;
    private const int Longest = 240;

    public string Address => Anchor is null ? Page.Address : $"{Page.Address}#{Anchor}";

    /// <summary>The page as a hit, or null when a word is missing on it.</summary>
    public static GuideHit? On(
        GuidePage page,
        string title,
        string about,
        IReadOnlyList<Passage> passages,
        Sought sought
    )
    {
        var (inTitle, inAbout) = (sought.In(title).ToList(), sought.In(about).ToList());
        var inPassages = passages
            .Select(p => (Passage: p, Heading: sought.In(p.Heading).ToList(), Text: sought.In(p.Text).ToList()))
            .ToList();
        var all = inPassages.SelectMany(p => p.Heading.Concat(p.Text)).Concat(inTitle).Concat(inAbout).ToList();
        if (sought.Count == 0 || Different(all) < sought.Count)
        {
            return null;
        }

        var best = inPassages.MaxBy(p =>
            Different(p.Heading.Concat(p.Text)) * 20 + p.Heading.Count * 10 + p.Text.Count
        );
        var score =
            Different(inTitle) * 40
            + Different(inAbout) * 10
            + inPassages.Sum(p => p.Heading.Count * 8 + Math.Min(p.Text.Count, 4));
        return best.Text.Count + best.Heading.Count == 0 || (best.Text.Count == 0 && inAbout.Count > 0)
            ? new(page, score, null, "", Cut(about, inAbout))
            : new(page, score, best.Passage.Anchor, best.Passage.Heading, Cut(best.Passage.Text, best.Text));
    }

    private static int Different(IEnumerable<Hit> found) => found.Select(f => f.Which).Distinct().Count();

    // From the beginning of the sentence, or of a word, to the end of the line, or of a word.
    private static List<Piece> Cut(string text, List<Hit> found)
    {
        var first = found.Count == 0 ? 0 : found[0].Start;
        var start = text.LastIndexOfAny(['\n', '.', '?', '!'], Math.Max(0, first - 1)) + 1;
        var isWhole = first - start <= Before;
        start = isWhole ? start : text.IndexOf(' ', first - Before);
        start += text[start..].TakeWhile(c => !char.IsLetterOrDigit(c) && c is not ('«' or '“')).Count();
        var line = text.IndexOf('\n', start) is var stop and >= 0 ? stop : text.Length;
        var end = line - start <= Longest ? line : text.LastIndexOf(' ', start + Longest);
        List<Piece> pieces = isWhole ? [] : [new("… ", false)];
        var at = start;
        foreach (var hit in found.Where(f => f.Start >= start && f.Start + f.Length <= end))
        {
            pieces.AddRange([new(text[at..hit.Start], false), new(text.Substring(hit.Start, hit.Length), true)]);
            at = hit.Start + hit.Length;
        }

        return [.. pieces, new(text[at..end] + (end < line ? " …" : ""), false)];
    }
}
