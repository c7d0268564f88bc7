using System.Text;
using System.Text.Json;
using Pieredze.Platform.Sheets;

namespace Pieredze.Tests.Matches;

/// <summary>The real executable, «pieredze match», in a folder of its own.</summary>
public sealed class MatchingSpreadsheets : IDisposable
{
    private const string Mentees = "E-pasts;Vajadzības;Valodas\na@x.lv;vadība, dati;latviešu\nb@x.lv;runas;angļu\n";
    private const string Mentors =
        "Email,Skills,Languages,Places\nm@x.lv,\"Vadība; Dati\",lv,1\nn@x.lv,runas,English,2.0\n";
    private readonly Terminal _terminal = new();

    [Fact]
    public void Writes_pairs_with_reasons_and_a_proved_report()
    {
        var run = Match(Mentees, Mentors, more: ["--report", "report.json"]);

        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Said);
        Assert.Equal(
            """
            Pieredzes pārņēmēji: 2, mentori: 2. Meklēju pārus…
            Pāri: 2. Ierakstīti failā pairs.csv.

            """,
            run.Errors
        );
        var pairs = Pairs();
        Assert.Equal(["mentee", "mentor", "score", "reasons"], pairs.Columns);
        Assert.Equal(
            [
                ["a@x.lv", "m@x.lv"],
                ["b@x.lv", "n@x.lv"],
            ],
            pairs.Rows.Select(r => r.Cells.Take(2)).Order(Cells)
        );
        Assert.Contains(
            "Temats «vadība»: pieredze atbilst vajadzībai",
            pairs.Rows[0].Cells[3],
            StringComparison.Ordinal
        );
        var report = JsonDocument.Parse(File.ReadAllBytes(At("report.json"))).RootElement;
        Assert.True(report.GetProperty("proved").GetBoolean());
        Assert.Equal(2, report.GetProperty("matched").GetInt32());
    }

    [Fact]
    public void Reads_workbooks_and_old_letters_and_writes_a_workbook()
    {
        Write(
            "mentees.xls",
            SheetWriter.Xlsx(
                ["ID", "Temas"],
                [
                    ["1", "Žurnālistika"],
                ]
            )
        );
        Write(
            "mentors.csv",
            CodePagesEncodingProvider.Instance.GetEncoding(1257)!.GetBytes("Nr.\tJoma\n7\tŽurnālistika\n")
        );
        var run = Run("match", "--mentees", "mentees.xls", "--mentors=mentors.csv", "--out", "pairs.xlsx", "--quiet");

        Assert.Equal((0, "", ""), (run.Code, run.Said, run.Errors));
        var pairs = SheetReader.Read(File.ReadAllBytes(At("pairs.xlsx"))).Sheet!;
        Assert.Equal(["1", "7"], Assert.Single(pairs.Rows).Cells.Take(2));
    }

    [Fact]
    public void Never_pairs_somebody_with_their_own_manager()
    {
        var run = Match("E-pasts;Joma;Vadītāja e-pasts\na@x.lv;dati;m@x.lv\n", "E-pasts;Joma\nm@x.lv;dati\n");

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("m@x.lv", File.ReadAllText(At("pairs.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_no_private_column()
    {
        var run = Match("E-pasts;Dzimums\na@x.lv;dati\n", "E-pasts;Joma\nm@x.lv;dati\n");

        Refused(run, "mentees.csv: Nav vajadzību, stipro pušu vai profesijas kolonnas.");
    }

    [Theory]
    [InlineData("", "mentees.csv: Failā nekā nav.")]
    [InlineData("E-pasts;Joma\n", "mentees.csv: Failā ir tikai kolonnu nosaukumi, bet nav nevienas rindas ar datiem.")]
    [InlineData("Kas;Kur\nx;y\n", "mentees.csv: Nav e-pasta kolonnas, pēc kuras cilvēkus atšķirt.")]
    [InlineData("E-pasts;Kur\na@x.lv;y\n", "mentees.csv: Nav vajadzību, stipro pušu vai profesijas kolonnas.")]
    [InlineData("E-pasts;Joma\na@x.lv;d\n\nA@X.lv;d\n", "mentees.csv, 4. rinda: «a@x.lv» jau ir šī faila 2. rindā.")]
    [InlineData("E-pasts;Joma\na@x.lv;d\nnav;d\n", "mentees.csv, 3. rinda: «nav» nav derīga e-pasta adrese.")]
    [InlineData("E-pasts;Joma\n;d\n", "mentees.csv, 2. rinda: Nav e-pasta adreses.")]
    [InlineData("ID;Joma\n;d\n", "mentees.csv, 2. rinda: Trūkst numura, pēc kura cilvēku atšķirt.")]
    [InlineData(
        "E-pasts;Joma;Vietu skaits\na@x.lv;d;-1\n",
        "mentees.csv, 2. rinda: Kolonnā «Vietu skaits» jābūt veselam skaitlim no 0 līdz 5, nevis «-1»."
    )]
    [InlineData(
        "%PDF-1.7",
        "mentees.csv: Šis ir PDF fails, nevis tabula. Der .xlsx vai .csv fails, no kura tas veidots."
    )]
    [InlineData("E-pasts;Joma\n\"a@x.lv;d\n", "mentees.csv: 2. rindā sākas pēdiņas, kas nekur nebeidzas")]
    public void Says_file_line_and_reason_and_writes_nothing(string mentees, string sentence) =>
        Refused(Match(mentees, Mentors, more: ["--report", "report.json"]), sentence);

    [Fact]
    public void Says_all_that_is_wrong_in_both_files_up_to_twenty()
    {
        var rows = string.Concat(Enumerable.Range(0, 25).Select(i => $"{i};d\n"));
        var run = Match("E-pasts;Joma\nnav;d\n", $"E-pasts;Joma\n{rows}");

        Refused(run, "mentees.csv, 2. rinda:", "mentors.csv, 20. rinda:", "Vēl labojamu vietu: 6.");
    }

    [Fact]
    public void Says_so_when_a_file_is_missing_or_cannot_be_read_or_written()
    {
        Refused(
            Run("match", "--mentees", "nav.csv", "--mentors", ".", "--out", "pairs.csv"),
            "nav.csv: Tāda faila nav.",
            ".: Šo failu nevar izlasīt"
        );
        Refused(Match(Mentees, Mentors, "nav/pairs.csv"), "Failu nav/pairs.csv nevarēja ierakstīt");
        Refused(
            Match(Mentees, Mentors, more: ["--report", "nav/report.json"]),
            "Failu nav/report.json nevarēja ierakstīt"
        );
    }

    [Fact]
    public void Leaves_an_earlier_result_as_it_was_when_it_refuses()
    {
        Write("pairs.csv", "vecie pāri"u8.ToArray());
        var run = Match(Mentees, Mentors, more: ["--report", "nav/report.json"]);

        Assert.Equal(2, run.Code);
        Assert.Equal("vecie pāri", File.ReadAllText(At("pairs.csv")));
    }

    [Theory]
    [InlineData("Trūkst opcijas --mentees.")]
    [InlineData("Trūkst opcijas --mentors.", "--mentees", "mentees.csv")]
    [InlineData("Trūkst opcijas --out.", "--mentees", "mentees.csv", "--mentors", "mentors.csv")]
    [InlineData("Opcijai --out trūkst vērtības.", "--out")]
    [InlineData("Opcijai --out trūkst vērtības.", "--out", "--mentees", "mentees.csv")]
    [InlineData("Opcijai --out trūkst vērtības.", "--out=")]
    [InlineData("Opcija --out norādīta divreiz.", "--out", "a.csv", "--out", "b.csv")]
    [InlineData("Nezināma opcija «--mentes».", "--mentes", "mentees.csv")]
    [InlineData("Nezināma opcija «mentees.csv».", "mentees.csv")]
    [InlineData("Valoda var būt lv vai en, nevis «de».", "--lang", "de")]
    [InlineData(
        "Fails mentees.csv norādīts divreiz",
        "--mentees",
        "mentees.csv",
        "--mentors",
        "mentors.csv",
        "--out",
        "./mentees.csv"
    )]
    public void Says_what_is_wrong_with_the_options(string sentence, params string[] options)
    {
        Write("mentees.csv", Encoding.UTF8.GetBytes(Mentees));
        Write("mentors.csv", Encoding.UTF8.GetBytes(Mentors));

        Refused(Run(["match", .. options]), sentence, "pieredze match --help");
        Assert.Equal(Mentees, File.ReadAllText(At("mentees.csv")));
    }

    [Fact]
    public void Speaks_the_language_of_the_terminal_or_the_one_asked_for()
    {
        Assert.Contains(
            "There is no such file.",
            Run("en_GB.UTF-8", ["match", "--mentees", "x", "--mentors", "x", "--out", "y"]).Errors,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Tāda faila nav.",
            Run("en_GB.UTF-8", ["match", "--lang", "lv", "--mentees", "x", "--mentors", "x", "--out", "y"]).Errors,
            StringComparison.Ordinal
        );
        Assert.Equal(0, Match(Mentees, Mentors, more: ["--lang", "en", "--quiet"]).Code);
        Assert.Contains("“vadība”: experience meets the need", Pairs().Rows[0].Cells[3], StringComparison.Ordinal);
        Assert.Contains("--mentees FAILS", Run("match", "--help").Said, StringComparison.Ordinal);
    }

    [Fact]
    public void No_cell_of_the_result_becomes_a_formula()
    {
        Match("ID;Joma\n=1+1;dati\n", "ID;Joma\n@x;dati\n");

        Assert.Contains("'=1+1,'@x,", File.ReadAllText(At("pairs.csv")), StringComparison.Ordinal);
    }

    public void Dispose() => _terminal.Dispose();

    private static Comparer<IEnumerable<string>> Cells =>
        Comparer<IEnumerable<string>>.Create((a, b) => string.CompareOrdinal(string.Concat(a), string.Concat(b)));

    private Sheet Pairs() => SheetReader.Read(File.ReadAllBytes(At("pairs.csv"))).Sheet!;

    private void Refused(Terminal.Outcome run, params string[] sentences) => _terminal.Refused(run, sentences);

    private Terminal.Outcome Match(string mentees, string mentors, string output = "pairs.csv", string[]? more = null)
    {
        Write("mentees.csv", Encoding.UTF8.GetBytes(mentees));
        Write("mentors.csv", Encoding.UTF8.GetBytes(mentors));
        return Run(["match", "--mentees", "mentees.csv", "--mentors", "mentors.csv", "--out", output, .. more ?? []]);
    }

    private Terminal.Outcome Run(params string[] args) => Run("lv_LV.UTF-8", args);

    private Terminal.Outcome Run(string language, string[] args) => _terminal.Run(language, args);

    private void Write(string name, byte[] content) => _terminal.Write(name, content);

    private string At(string name) => _terminal.At(name);
}
