using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Pieredze.Questions;
using Pieredze.Tests.Matches;

namespace Pieredze.Tests.Questions;

/// <summary>The real executable, «pieredze question».</summary>
public sealed class AskingOnTheCommandLine : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Fact]
    public void Answers_each_line_of_a_file_in_the_same_order()
    {
        _terminal.Write("said.txt", "\ufeffKo tu pamanīji?\r\n\r\nTev jāaprunājas ar vadītāju.\r\nVai tu zvanīji?");

        var run = _terminal.Run("en_GB.UTF-8", "question", "--lang", "lv", "said.txt");

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(
            "open\t\tKo tu pamanīji?\n\t\t\n"
                + "directive\tKo ieteiktu pats pieredzes pārņēmējs?\tTev jāaprunājas ar vadītāju.\n"
                + "closed\tSāc ar «ko» vai «kā».\tVai tu zvanīji?\n",
            run.Said
        );
    }

    [Theory]
    [InlineData("question", "--lang", "en")]
    [InlineData("question", "--lang=en", "-")]
    public void Reads_standard_input(params string[] args)
    {
        var run = Typed("You should go.\nWhat a “naïve”\ttab?\n"u8.ToArray(), args);

        Assert.Equal(0, run.Code);
        Assert.StartsWith(
            "directive\tWhat would the mentee suggest?\tYou should go.\n",
            run.Said,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\tWhat a “naïve”\ttab?\n", run.Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_everything_as_one_object_a_line()
    {
        var run = Typed("“You should rest, shouldn't you?”\n\n"u8.ToArray(), "question", "--json", "--lang", "en");

        var lines = run.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        var answer = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal("“You should rest, shouldn't you?”", answer.GetProperty("utterance").GetString());
        Assert.Equal("leading", answer.GetProperty("kind").GetString());
        Assert.Equal("hint-leading", answer.GetProperty("hintKey").GetString());
        Assert.Equal("Whose idea is in this question?", answer.GetProperty("hint").GetString());
        Assert.Equal(JsonValueKind.String, answer.GetProperty("pattern").ValueKind);
        Assert.Contains("tag-question", answer.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
        var tipped = Assert.Single(answer.GetProperty("tipped").EnumerateArray());
        Assert.Equal("shouldn't you", tipped.GetProperty("words").GetString());
        Assert.Equal(18, tipped.GetProperty("start").GetInt32());
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("rewrites").ValueKind);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(lines[1]).RootElement.GetProperty("kind").ValueKind);
    }

    [Theory]
    [InlineData("lv", "directive\tNorādošs izteikums\tKo ieteiktu pats pieredzes pārņēmējs?\n")]
    [InlineData("en", "directive\tDirective statement\tWhat would the mentee suggest?\n")]
    public void Lists_kinds_with_what_to_do_about_each(string language, string line)
    {
        var run = _terminal.Run("C", "question", "--kinds", "--lang", language);

        Assert.Equal(0, run.Code);
        Assert.Contains(line, run.Said, StringComparison.Ordinal);
        Assert.Equal(
            Enum.GetValues<Kind>().Select(kind => kind.ToString().ToLowerInvariant()),
            run.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t')[0])
        );
    }

    [Fact]
    public void Refuses_what_it_cannot_follow_in_the_language_of_the_reader()
    {
        _terminal.Refused(Run("lv_LV.UTF-8", "--lang", "de"), "Valoda var būt lv vai en, nevis «de».");
        _terminal.Refused(Run("en_GB.UTF-8", "--lang", "de"), "The language can be lv or en, not “de”.");
        _terminal.Refused(Run("lv_LV.UTF-8", "--lang", "lv", "nav.txt"), "Failu nav.txt nevar izlasīt");
        _terminal.Refused(Run("en_GB.UTF-8", "--lang", "lv", "."), "The file . cannot be read");
        _terminal.Refused(Run("en_GB.UTF-8"), "The option --lang is missing.");
        _terminal.Refused(Run("en_GB.UTF-8", "--lang"), "The option --lang needs a value.");
        _terminal.Refused(Run("en_GB.UTF-8", "--lang", "en", "--loud"), "Unknown option “--loud”.");
        _terminal.Refused(
            Run("en_GB.UTF-8", "--lang", "en", "a", "b"),
            "Only one file can be read; “b” is one too many."
        );
    }

    [Fact]
    public void Explains_itself_in_both_languages()
    {
        Assert.Contains("JSON objekts", Run("lv_LV.UTF-8", "--help").Said, StringComparison.Ordinal);
        Assert.Contains("one JSON object", Run("en_GB.UTF-8", "--help").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_letters_that_are_not_utf_8_without_stumbling() =>
        Assert.Equal(0, Typed([0x4B, 0xE0, 0x20, 0xFF, 0x0A, 0x00, 0x0A], "question", "--lang", "lv").Code);

    [Fact]
    public async Task Answers_at_once_and_ends_quietly_when_nobody_listens_any_longer()
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "pieredze.dll"), "question", "--lang", "en"]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        await process.StandardInput.WriteLineAsync("Who?");
        await process.StandardInput.FlushAsync(limit.Token);
        Assert.NotNull(await process.StandardOutput.ReadLineAsync(limit.Token));

        process.StandardOutput.Close();
        await process.StandardInput.WriteLineAsync("Why?");
        await process.StandardInput.FlushAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync(limit.Token)));
    }

    private Terminal.Outcome Run(string locale, params string[] args) => _terminal.Run(locale, ["question", .. args]);

    private Terminal.Outcome Typed(byte[] typed, params string[] args) =>
        _terminal.RunIn(new() { ["LC_ALL"] = "C" }, args, typed);
}
