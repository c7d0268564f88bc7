using Pieredze.Platform.Words;

namespace Pieredze.Tests.Proofs;

/// <summary>Every sentence in both languages, every key named somewhere, and nothing Latvian outside the words.</summary>
public sealed class WritingWords
{
    // Where Latvian letters stand in code on purpose, and why.
    private static readonly string[] LatvianOnPurpose =
    [
        "src/Pieredze/Admin/Demo/", // made-up people and what they tell each other
        "src/Pieredze/Admin/Doctor/", // asks whether the machine sorts as Latvians do
        "src/Pieredze/People/LatvianOrder.cs",
        "src/Pieredze/People/Import/", // headings and answers as organisations write them
        "src/Pieredze/Platform/Words/", // endings of Latvian words
        "src/Pieredze/Platform/Ui/_Languages.cshtml", // each language by its own name
        "src/Pieredze/Guide/Texts/", // the guide, a text in each language side by side
        "src/Pieredze/Platform/Site.cs", // the organisation of the demo
    ];

    private static IReadOnlyList<(string File, string Text)> Sources =>
        [
            .. Repository
                .Files("src/Pieredze", ".cs", ".cshtml")
                .Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal))
                .Select(f => (f, Repository.Read(f))),
        ];

    private static HashSet<string> Keys => [.. WordFiles.All.SelectMany(w => w.Latvian.Keys)];

    [Fact]
    public void Has_the_same_keys_holes_and_plural_forms_in_both_languages()
    {
        Assert.True(WordFiles.All.Count > 5);
        Found.Nothing(WordFiles.All.SelectMany(WordFiles.Faults));
    }

    [Fact]
    public void Is_reported_when_words_are_incomplete_or_careless()
    {
        var planted = new WordFolder(
            "planted/",
            new()
            {
                ["only-here"] = "x",
                ["hole"] = "{name} nāk",
                ["days_zero"] = "{n} dienu",
                ["days_other"] = "{n} dienas",
                ["quoted"] = "Viņa teica \"jā\"",
                ["spaced"] = "divas  atstarpes",
                ["Bad_Key"] = "y",
            },
            new()
            {
                ["hole"] = "{person} comes",
                ["days_one"] = "{n} day",
                ["days_other"] = "{n} days",
                ["quoted"] = "She said “yes”",
                ["spaced"] = "not translated: š",
                ["Bad_Key"] = "y",
            }
        );
        var faults = WordFiles.Faults(planted).ToList();
        foreach (
            var expected in new[]
            {
                "only-here is missing in English",
                "hole has the holes name",
                "days has the forms days_zero, days_other in Latvian",
                "quoted is spelled carelessly in Latvian",
                "spaced is spelled carelessly in Latvian",
                "spaced is spelled carelessly in English",
                "Bad_Key is no key",
            }
        )
        {
            Assert.Contains(faults, f => f.Contains(expected, StringComparison.Ordinal));
        }

        Assert.Equal(7, faults.Count);
    }

    [Fact]
    public void Has_every_word_that_code_and_pages_ask_for() => Found.Nothing(WordUses.Missing(Keys, Sources));

    [Fact]
    public void Has_no_word_that_nobody_asks_for() =>
        Found.Nothing(WordUses.Unused([.. Keys.Select(WordFiles.Base).Distinct()], Sources.Select(s => s.Text)));

    [Fact]
    public void Is_reported_when_a_word_is_missing_or_idle()
    {
        const string Page =
            """<p>@W["planted-missing"] @W[$"colour-{Model.Colour}"] @W.Count("days", 3)</p> @W[x ? "one" : "two"]""";
        string[] keys = ["colour-red", "days_zero", "days_one", "days_other", "one", "idle"];
        Assert.Equal(
            ["x.cshtml asks for planted-missing", "x.cshtml asks for two"],
            WordUses.Missing(keys, [("x.cshtml", Page)])
        );
        Assert.Equal(["idle"], WordUses.Unused([.. keys.Select(WordFiles.Base).Distinct()], [Page]));
        Assert.Equal(
            ["x.cs asks for gone"],
            WordUses.Missing(keys, [("x.cs", "throw new RefusedException(new Refusal(\"gone\"));")])
        );
    }

    [Fact]
    public void Keeps_latvian_out_of_pages_and_code()
    {
        Found.Nothing(
            Sources
                .Where(s => !LatvianOnPurpose.Any(p => s.File.StartsWith(p, StringComparison.Ordinal)))
                .SelectMany(s => Latvian(s.File, s.Text))
        );
        Assert.Equal(["x.cshtml: <p>Šodien</p>"], Latvian("x.cshtml", "<p>Šodien</p>\n@* «šodien» *@"));
        Assert.Equal(["x.cs: var a = \"šodien\";"], Latvian("x.cs", "/// «šodien»\nvar a = \"šodien\"; \n// šodien"));
    }

    [Theory]
    [InlineData(0, "zero", "other")]
    [InlineData(1, "one", "one")]
    [InlineData(2, "other", "other")]
    [InlineData(10, "zero", "other")]
    [InlineData(11, "zero", "other")]
    [InlineData(21, "one", "other")]
    [InlineData(22, "other", "other")]
    [InlineData(111, "zero", "other")]
    public void Counts_as_each_language_does(int n, string latvian, string english) =>
        Assert.Equal((latvian, english), (Plural.Of("lv", n), Plural.Of("en", n)));

    private static IEnumerable<string> Latvian(string file, string text) =>
        text.Split('\n')
            .Select(line => line.Trim())
            .Where(line =>
                !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("@*", StringComparison.Ordinal)
            )
            .Where(line => WordFiles.LatvianLetter().IsMatch(line))
            .Select(line => $"{file}: {line}");
}
