namespace Pieredze.Questions.Tests;

/// <summary>The sets of sentences: one a line with its language and kind.</summary>
internal static class Sets
{
    public static IEnumerable<(Language Language, string Sentence, Kind Kind)> Read(string name)
    {
        using var stream = typeof(Sets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(row => row[0] != '#')
                .Select(row => row.Split('\t'))
                .Select(cells => (LanguageOf(cells[0]), cells[1], Enum.Parse<Kind>(cells[2], ignoreCase: true))),
        ];
    }

    private static Language LanguageOf(string code) => code == "lv" ? Language.Latvian : Language.English;
}
