using System.Text;
using System.Text.Json;

namespace Pieredze.Tests.Matches;

/// <summary>«pieredze match» with files as people have them, and places that cannot be written.</summary>
public sealed class MatchingAwkwardFiles : IDisposable
{
    private const string Plain = "mentee,mentor,score\na,m,1.5\nb,n,2\n";
    private readonly Terminal _terminal = new();

    [Theory]
    [InlineData("﻿mentee,mentor,score\na,m,1.5\nb,n,2\n")]
    [InlineData("mentee,mentor,score\r\na,m,1.5\r\nb,n,2")]
    [InlineData("mentee,mentor,score\ra,m,1.5\rb,n,2\r")]
    [InlineData("Mentee;Mentor;Score\na;m;1,5\nb;n;2,0\n")]
    [InlineData("SCORE\tnote\tmentor\tmentee\n1.5\t\tm\ta\n\n2\tx\tn\tb\n")]
    [InlineData("\"mentee\",\"mentor\",\"score\"\n\"a\",m,\"1.5\"\n b , n , 2 \n")]
    public void Reads_a_table_as_any_program_writes_it(string scores)
    {
        var run = Match(scores);

        Assert.Equal((0, Plain), (run.Code, _terminal.Read("pairs.csv")));
    }

    [Fact]
    public void Keeps_ids_to_the_letter()
    {
        const string Odd = "mentee,mentor,score\n\"=1+1\",@m,1\n\"Jānis, \"\"J\"\"\",-n,2\n";
        Match(Odd);

        Assert.Equal("mentee,mentor,score\n=1+1,@m,1\n\"Jānis, \"\"J\"\"\",-n,2\n", _terminal.Read("pairs.csv"));
    }

    [Fact]
    public void Sorts_pairs_by_the_code_of_the_letters()
    {
        Match("mentee,mentor,score\nb,m1,1\nā,m2,1\nB,m3,1\n10,m4,1\n9,m5,1\n");

        Assert.Equal(
            ["10", "9", "B", "b", "ā"],
            _terminal.Read("pairs.csv").TrimEnd('\n').Split('\n')[1..].Select(line => line.Split(',')[0])
        );
    }

    [Fact]
    public void Says_which_line_is_not_in_utf_8()
    {
        _terminal.Write("scores.csv", Encoding.Latin1.GetBytes("mentee,mentor,score\na,m,1\nJânis,m,2\n"));

        _terminal.Refused(Run("lv"), "scores.csv, 3. rinda: Šajā rindā ir burti, kas nav UTF-8");
    }

    [Fact]
    public void Says_all_that_is_wrong_up_to_twenty_and_counts_the_rest()
    {
        var run = Match("mentee,mentor,score\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"a,m{i},x\n")));

        _terminal.Refused(run, "line 2: “x” is not a score", "line 21: “x”", "Further problems: 4980.");
        Assert.DoesNotContain("line 22:", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mentee,mentor,score\n\"a,m,1\nb,n,2\n", "scores.csv, line 2: The quotation marks")]
    [InlineData("mentee,mentor,mentee,score\na,m,b,1\n", "scores.csv, line 1: The first row must name")]
    [InlineData("mentee,mentor,score\na,m,1.0000000\n", "scores.csv, line 2: “1.0000000” is not a score")]
    public void Refuses_what_could_be_read_in_two_ways(string scores, string sentence) =>
        _terminal.Refused(Match(scores), sentence);

    [Fact]
    public void Refuses_a_file_without_a_line_end_at_once() =>
        _terminal.Refused(Match(new string('x', 400_000)), "scores.csv, line 1: The first row must name");

    [Fact]
    public void Takes_any_number_of_places()
    {
        _terminal.Write("places.csv", "mentor,capacity\nm,99999999999999999999\nn,0\n");
        Match("mentee,mentor,score\na,m,1\nb,m,1\nc,n,9\n", "--capacities", "places.csv");

        Assert.Equal("mentee,mentor,score\na,m,1\nb,m,1\n", _terminal.Read("pairs.csv"));
    }

    [Theory]
    [InlineData("--out", "nowhere/pairs.csv")]
    [InlineData("--out", ".")]
    [InlineData("--report", "nowhere/report.json")]
    [InlineData("--report", ".")]
    public void Leaves_nothing_where_one_of_the_results_cannot_be_written(string option, string place)
    {
        _terminal.Write("scores.csv", Plain);
        _terminal.Write("old.csv", "old pairs");
        var files = _terminal.Files();
        string[] args = option == "--out" ? ["--report", "report.json"] : ["--out", "old.csv"];
        var run = _terminal.Run("en", ["match", "--scores", "scores.csv", option, place, .. args]);

        _terminal.Refused(run, $"The file {place} could not be written");
        Assert.DoesNotContain("possible pairs", run.Errors, StringComparison.Ordinal);
        Assert.Equal(files, _terminal.Files());
        Assert.Equal("old pairs", _terminal.Read("old.csv"));
    }

    [Fact]
    public void Replaces_an_earlier_result_and_leaves_nothing_beside_it()
    {
        _terminal.Write("pairs.csv", new string('x', 10_000));
        _terminal.Write("report.json", "old");
        Match(Plain, "--report", "report.json");

        Assert.Equal(Plain, _terminal.Read("pairs.csv"));
        Assert.Equal(
            2,
            JsonDocument.Parse(_terminal.Read("report.json")).RootElement.GetProperty("matched").GetInt32()
        );
        Assert.Equal(["pairs.csv", "report.json", "scores.csv"], _terminal.Files());
    }

    [Fact]
    public void Writes_into_a_pipe()
    {
        // Not /dev/stdout: with a fault planted, the administrator's right to replace it would be used.
        _terminal.Write("scores.csv", Plain);
        var run = _terminal.Run("en", "match", "--scores", "scores.csv", "--out", "/dev/fd/1", "--quiet");

        Assert.Equal((0, Plain, ""), (run.Code, run.Said, run.Errors));
    }

    [Fact]
    public void Gives_mentors_of_a_spreadsheet_the_places_of_another_file()
    {
        _terminal.Write("mentees.csv", "Email,Needs\na@x.lv,law\nb@x.lv,law\nc@x.lv,law\n");
        _terminal.Write("mentors.csv", "Email,Skills,Places\nm@x.lv,law,1\nn@x.lv,law,5\n");
        _terminal.Write("places.csv", "mentor,capacity\nn@x.lv,1\n");
        string[] args = ["match", "--mentees", "mentees.csv", "--mentors", "mentors.csv", "--out", "pairs.csv"];
        Assert.Equal(0, _terminal.Run("en", [.. args, "--capacities", "places.csv"]).Code);

        Assert.Equal(3, _terminal.Read("pairs.csv").TrimEnd().Split('\n').Length);
        File.Delete(_terminal.At("pairs.csv"));
        _terminal.Write("places.csv", "mentor,capacity\nN@other.lv,1\n");
        _terminal.Refused(
            _terminal.Run("en", [.. args, "--capacities", "places.csv"]),
            "places.csv, line 2: There is no"
        );
    }

    [Theory]
    [InlineData("", "", "lv_LV.UTF-8", "Failā nekā nav.")]
    [InlineData("", "lv_LV.UTF-8", "en_GB.UTF-8", "Failā nekā nav.")]
    [InlineData("en_GB.UTF-8", "lv_LV.UTF-8", "lv_LV.UTF-8", "There is nothing in the file.")]
    [InlineData("", "", "", "There is nothing in the file.")]
    public void Speaks_as_the_terminal_says_where_it_says_so_first(
        string all,
        string messages,
        string lang,
        string said
    )
    {
        _terminal.Write("scores.csv", "");
        _terminal.Refused(
            _terminal.RunIn(
                new()
                {
                    ["LC_ALL"] = all,
                    ["LC_MESSAGES"] = messages,
                    ["LANG"] = lang,
                },
                ["match", "--scores", "scores.csv", "--out", "pairs.csv"]
            ),
            said
        );
    }

    public void Dispose() => _terminal.Dispose();

    private Terminal.Outcome Match(string scores, params string[] more)
    {
        _terminal.Write("scores.csv", scores);
        return Run("en", more);
    }

    private Terminal.Outcome Run(string language, params string[] more) =>
        _terminal.Run(language, ["match", "--scores", "scores.csv", "--out", "pairs.csv", .. more]);
}
