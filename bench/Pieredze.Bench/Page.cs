namespace Pieredze.Bench;

/// <summary>A page of figures to which every bench writes its own part, between two marks.</summary>
internal static class Page
{
    public const string Figures = "docs/benchmarks.md";

    public static async Task WriteAsync(string file, string part, string text)
    {
        var (from, to) = ($"<!-- {part} -->", $"<!-- /{part} -->");
        var page = File.Exists(file) ? await File.ReadAllTextAsync(file) : "# Benchmarks\n";
        var (start, end) = (page.IndexOf(from, StringComparison.Ordinal), page.IndexOf(to, StringComparison.Ordinal));
        var whole = $"{from}\n{text.Trim()}\n{to}\n";
        await File.WriteAllTextAsync(
            file,
            start >= 0 && end > start
                ? string.Concat(page.AsSpan(0, start), whole, page.AsSpan(end + to.Length).TrimStart('\n'))
                : $"{page.TrimEnd()}\n\n{whole}"
        );
    }
}
