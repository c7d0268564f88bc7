using System.Text.Json;

namespace Pieredze.Tests.Matches;

/// <summary>«pieredze match --scores» with files of one's own.</summary>
public sealed class MatchingScores : IDisposable
{
    private const string Scores = "mentee,mentor,score\nb,m,9\na,m,8\na,n,1\nb,n,4\nc,n,-2.5\nd,o,0.000001\n";
    private readonly Terminal _terminal = new();

    [Fact]
    public void Writes_the_pairs_and_a_proved_report()
    {
        var run = Match(Scores);

        Assert.Equal((0, ""), (run.Code, run.Said));
        Assert.Equal("mentee,mentor,score\na,m,8\nb,n,4\nd,o,0.000001\n", Pairs());
        var report = Report();
        Assert.Equal(
            (4, 3, 3),
            (
                report.GetProperty("mentees").GetInt32(),
                report.GetProperty("mentors").GetInt32(),
                report.GetProperty("matched").GetInt32()
            )
        );
        Assert.Equal(12.000001m, report.GetProperty("total").GetDecimal());
        Assert.Equal(0.000001m, report.GetProperty("worst").GetDecimal());
        Assert.True(report.GetProperty("proved").GetBoolean());
        Assert.InRange(report.GetProperty("seconds").GetDouble(), 0, 60);
        var left = Assert.Single(report.GetProperty("unmatched").EnumerateArray());
        Assert.Equal("c", left.GetProperty("mentee").GetString());
        Assert.Equal("3 mentees share 2 places: 1 more is needed.", left.GetProperty("because").GetString());
    }

    [Fact]
    public void Lifts_the_weakest_pair_unless_only_the_total_counts()
    {
        const string Uneven = "mentee,mentor,score\na,m,10\na,n,5\nb,m,5\nb,n,1\n";

        Match(Uneven);
        Assert.Equal("mentee,mentor,score\na,n,5\nb,m,5\n", Pairs());
        Match(Uneven, "--objective", "most,total");
        Assert.Equal("mentee,mentor,score\na,m,10\nb,n,1\n", Pairs());
    }

    [Fact]
    public void Gives_a_mentor_as_many_as_there_are_places()
    {
        _terminal.Write("capacities.csv", "mentor,capacity\nm,2\nn,0\n");
        Match(Scores, "--capacities", "capacities.csv");

        Assert.Equal("mentee,mentor,score\na,m,8\nb,m,9\nd,o,0.000001\n", Pairs());
    }

    [Fact]
    public void Keeps_the_pinned_pairs()
    {
        _terminal.Write("pins.csv", "mentee,mentor\nc,n\n");
        Match(Scores, "--pins", "pins.csv");

        Assert.Contains("c,n,-2.5\n", Pairs(), StringComparison.Ordinal);
        Assert.True(Report().GetProperty("proved").GetBoolean());
    }

    [Fact]
    public void Does_not_mind_the_order_of_rows()
    {
        var lines = Scores.TrimEnd('\n').Split('\n');
        Match(Scores);
        var pairs = Pairs();
        Match(string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])));

        Assert.Equal(pairs, Pairs());
    }

    [Fact]
    public void Says_nothing_when_asked_to_be_quiet() => Assert.Equal("", Match(Scores, "--quiet").Errors);

    [Theory]
    [InlineData("", "scores.csv: There is nothing in the file.")]
    [InlineData("mentee,mentor,score\n", "scores.csv: The file has only the names of the columns")]
    [InlineData("a,b,1\n", "scores.csv, line 1: The first row must name the columns mentee,mentor,score.")]
    [InlineData("mentee,mentor,score\na,m,1\na,m,2\n", "scores.csv, line 3: The pair a and m is already on line 2.")]
    [InlineData("mentee,mentor,score\na,m,good\n", "scores.csv, line 2: “good” is not a score")]
    [InlineData("mentee,mentor,score\na,m,1\nb,m,1.1234567\n", "scores.csv, line 3: “1.1234567” is not a score")]
    [InlineData("mentee,mentor,score\na,m,1000001\n", "scores.csv, line 2: “1000001” is not a score")]
    [InlineData("mentee,mentor,score\na,m,NaN\n", "scores.csv, line 2: “NaN” is not a score")]
    [InlineData("mentee,mentor,score\na,m,1e3\n", "scores.csv, line 2: “1e3” is not a score")]
    [InlineData("mentee,mentor,score\na,,1\n", "scores.csv, line 2: The column mentor is empty.")]
    [InlineData("mentee,mentor,score\na,m\n", "scores.csv, line 2: This row has 2 cells, the first row has 3.")]
    [InlineData("mentee,mentor,score\na,m,1,5\n", "scores.csv, line 2: This row has 4 cells, the first row has 3.")]
    public void Says_file_line_and_reason_and_writes_nothing(string scores, string sentence) =>
        _terminal.Refused(Match(scores), sentence);

    [Theory]
    [InlineData("--capacities", "mentor,capacity\nm,-1\n", "line 2: “-1” is not a number of places")]
    [InlineData("--capacities", "mentor,capacity\nm,1\nx,1\n", "line 3: There is no mentor “x” in the other files.")]
    [InlineData("--capacities", "mentor,capacity\nm,1\nm,2\n", "line 3: “m” is already on line 2 of this file.")]
    [InlineData("--capacities", "", "There is nothing in the file.")]
    [InlineData("--pins", "mentee,mentor\nx,m\n", "line 2: There is no such mentee or mentor: x, m.")]
    [InlineData("--pins", "mentee,mentor\nc,m\n", "line 2: c and m cannot be paired.")]
    [InlineData("--pins", "mentee,mentor\na,m\na,m\n", "line 3: The pair a and m is already on line 2.")]
    [InlineData("--pins", "mentee,mentor\na,m\nb,m\n", "m has no place left for")]
    [InlineData("--pins", "mentee,mentor\na,m\na,n\n", "a is already kept with another mentor.")]
    public void Refuses_what_does_not_fit_the_scores(string option, string content, string sentence)
    {
        _terminal.Write("more.csv", content);
        _terminal.Refused(Match(Scores, option, "more.csv"), "more.csv", sentence);
    }

    [Theory]
    [InlineData("The option --mentees does not go with --scores.", "--mentees", "x.csv")]
    [InlineData("The objective can be most,floor,total or most,total, not “best”.", "--objective", "best")]
    [InlineData("The file scores.csv is named twice", "--pins", "pairs.csv", "--report", "scores.csv")]
    public void Says_what_is_wrong_with_the_options(string sentence, params string[] options)
    {
        _terminal.Write("scores.csv", Scores);
        _terminal.Refused(
            _terminal.Run("en", ["match", "--scores", "scores.csv", "--out", "pairs.csv", .. options]),
            sentence
        );
    }

    [Fact]
    public void Takes_a_hundred_thousand_rows()
    {
        var random = new Random(3);
        var rows = Enumerable
            .Range(0, 2_000)
            .SelectMany(mentee =>
                Enumerable.Range(0, 50).Select(at => $"e{mentee},o{(mentee + (at * 16)) % 800},{random.Next(1, 1000)}")
            );
        var run = Match($"mentee,mentor,score\n{string.Join('\n', rows)}\n");

        Assert.Equal(0, run.Code);
        Assert.Equal(800, Report().GetProperty("matched").GetInt32());
        Assert.True(Report().GetProperty("proved").GetBoolean());
        var ids = Pairs().Split('\n')[1..^1].Select(line => line.Split(',')[0]).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Pairs_people_who_rank_each_other()
    {
        _terminal.Write("mentees.csv", "mentee,mentor,rank\na,m,1\na,n,2\nb,m,1\nc,m,1\nd,x,1\n");
        _terminal.Write("mentors.csv", "mentor,mentee,rank\nm,a,2\nm,b,1\nm,c,3\nn,a,1\n");
        var run = Rank();

        Assert.Equal((0, ""), (run.Code, run.Said));
        Assert.Equal("mentee,mentor,mentee_rank,mentor_rank\na,n,2,1\nb,m,1,1\n", Pairs());
        var report = Report();
        Assert.Equal(0, report.GetProperty("blockingPairs").GetInt32());
        Assert.Equal(2, report.GetProperty("matched").GetInt32());
        Assert.Equal(
            ["c: Every mentor on their list", "d: No mentor on their list"],
            report
                .GetProperty("unmatched")
                .EnumerateArray()
                .Select(u =>
                    $"{u.GetProperty("mentee")}: {u.GetProperty("because").GetString()![..($"{u.GetProperty("mentee")}" == "c" ? 26 : 23)]}"
                )
        );
    }

    [Theory]
    [InlineData("mentee,mentor,rank\na,m,0\n", "mentees.csv, line 2: “0” is not a rank")]
    [InlineData("mentee,mentor,rank\na,m,1\na,m,2\n", "mentees.csv, line 3: a has already ranked m on line 2.")]
    [InlineData("mentor,mentee\n", "mentees.csv, line 1: The first row must name the columns mentee,mentor,rank.")]
    public void Refuses_ranks_that_cannot_be(string mentees, string sentence)
    {
        _terminal.Write("mentees.csv", mentees);
        _terminal.Write("mentors.csv", "mentor,mentee,rank\nm,a,1\n");

        _terminal.Refused(Rank(), sentence);
    }

    public void Dispose() => _terminal.Dispose();

    private Terminal.Outcome Match(string scores, params string[] more)
    {
        _terminal.Write("scores.csv", scores);
        return _terminal.Run(
            "en",
            ["match", "--scores", "scores.csv", "--out", "pairs.csv", "--report", "report.json", .. more]
        );
    }

    private Terminal.Outcome Rank() =>
        _terminal.Run(
            "en",
            "match",
            "--mentee-ranks",
            "mentees.csv",
            "--mentor-ranks=mentors.csv",
            "--out",
            "pairs.csv",
            "--report",
            "report.json"
        );

    private string Pairs() => _terminal.Read("pairs.csv").ReplaceLineEndings("\n");

    private JsonElement Report() => JsonDocument.Parse(_terminal.Read("report.json")).RootElement;
}
