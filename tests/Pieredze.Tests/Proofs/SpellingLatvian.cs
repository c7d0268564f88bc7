using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Pieredze.Tests.Proofs;

/// <summary>
/// Every Latvian word of the pages, the guide and the bank of questions, looked up in the dictionary of Debian; bin/test
/// installs it. Words that it does not know and that are right stand in <c>latvian.words</c> beside this test.
/// </summary>
public sealed partial class SpellingLatvian
{
    private const string Dictionary = "/usr/share/hunspell/lv_LV.dic";
    private const string Own = "tests/Pieredze.Tests/Proofs/latvian.words";

    [Fact]
    public async Task Finds_every_word_in_the_dictionary_or_in_our_list()
    {
        var places = Places();
        Assert.True(places.Count > 4000, $"Only {places.Count} words were found to look up.");
        var unknown = await UnknownAsync(places.Keys);
        var own = OwnWords();
        Found.Nothing(unknown.Except(own).Select(word => $"«{word}» in {places[word]}"));
        // What the dictionary knows by now, or nobody writes any more, leaves the list.
        Found.Nothing(own.Except(unknown).Select(word => $"«{word}» need not stand in {Own}"));
    }

    [Fact]
    public async Task Is_not_blind_to_a_wrong_letter()
    {
        string[] written = ["saruna", "sarunna", "ceļvedis", "celvedis", "jautājums"];
        Assert.Equal(["celvedis", "sarunna"], (await UnknownAsync(written)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reads_words_without_holes_addresses_and_foreign_text()
    {
        Assert.Equal(
            ["Sveika", "raksti", "uz"],
            Words("Sveika, {name}! Raksti uz a@example.org, /me/data.").Select(Low)
        );
        Assert.Equal(["Aplis", "mentoriem"], Words(Plain("<p>Aplis <i lang=\"en\">circle</i> mentoriem</p>")));

        static string Low(string word, int at) => at == 0 ? word : word.ToLowerInvariant();
    }

    private static Dictionary<string, string> Places()
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        void Add(string text, string where)
        {
            foreach (var word in Words(text))
            {
                places.TryAdd(word, where);
            }
        }

        foreach (var file in WordFiles.All)
        {
            foreach (var (key, text) in file.Latvian)
            {
                Add(text, $"{file.Folder}words.lv.json, {key}");
            }
        }

        foreach (var file in Repository.Files("src/Pieredze/Guide/Texts", ".lv.cshtml"))
        {
            Add(Plain(Repository.Read(file)), file);
        }

        foreach (var question in Pieredze.Questions.QuestionBank.All)
        {
            Add(question.Latvian, "the bank of questions");
        }

        return places;
    }

    /// <summary>One process for all words; whoever has no dictionary is told how to get it, and nothing passes unseen.</summary>
    private static async Task<HashSet<string>> UnknownAsync(IEnumerable<string> words)
    {
        Assert.True(
            File.Exists("/usr/bin/hunspell") && File.Exists(Dictionary),
            "There is no Latvian dictionary. Run bin/test, or: apt-get install hunspell hunspell-lv"
        );
        using var hunspell = Process.Start(
            new ProcessStartInfo("/usr/bin/hunspell", ["-d", "lv_LV", "-i", "utf-8", "-l"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
                Environment = { ["LC_ALL"] = "C.UTF-8" },
            }
        )!;
        var said = hunspell.StandardOutput.ReadToEndAsync();
        await hunspell.StandardInput.WriteAsync(string.Join('\n', words));
        hunspell.StandardInput.Close();
        var unknown = (await said).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        await hunspell.WaitForExitAsync();
        Assert.Equal(0, hunspell.ExitCode);
        return unknown;
    }

    private static HashSet<string> OwnWords() =>
        [
            .. Repository
                .Read(Own)
                .Split('\n')
                .Where(line => !line.StartsWith('#'))
                .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
        ];

    // What is said in another language beside the Latvian is no Latvian.
    private static string Plain(string page)
    {
        var html = new HtmlParser().ParseDocument(Remark().Replace(page, " "));
        foreach (var foreign in html.QuerySelectorAll("[lang=en], style, script").ToList())
        {
            foreign.Remove();
        }

        return string.Join(' ', html.Body!.Descendants().OfType<IText>().Select(t => t.Data));
    }

    private static IEnumerable<string> Words(string text) =>
        Word().Matches(NotWords().Replace(text, " ")).Select(m => m.Value);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\{[^}]*\}|https?://\S+|\S+@\S+|(?<!\w)/[\w/.-]+|(?<!\w)--?[a-z][\w-]*|@[\w.]+|[\w/-]+\.(?:md|lv)\b"
    )]
    private static partial Regex NotWords();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Remark();
}
