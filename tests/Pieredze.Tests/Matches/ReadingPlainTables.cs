using CsCheck;
using Pieredze.Matches;

namespace Pieredze.Tests.Matches;

/// <summary>What was written is read back, however oddly the text arrives.</summary>
public sealed class ReadingPlainTables
{
    private static readonly Gen<string> Cells = Gen.Frequency(
        (4, Gen.Char["abc ā;\t-1."].Array[1, 5].Select(letters => new string(letters))),
        (1, Gen.Char["\"\n\r,x"].Array[1, 6].Select(letters => new string(letters))),
        (1, Gen.Const("")),
        (1, Gen.Int[60_000, 64_000].Select(length => new string('z', length)))
    );

    [Fact]
    public void Reads_back_every_cell_to_the_letter() =>
        Gen.Select(Cells.Array[2, 3].Array[1, 8], Gen.Int[1, 40])
            .Where(one => one.Item1.All(row => row.Length == one.Item1[0].Length && row.Sum(c => c.Length) < 65_000))
            .Sample(
                (rows, step) =>
                {
                    using var reader = new PlainReader(new Dripping(PlainText.Of(["first", "second"], rows), step));
                    Assert.True(reader.ReadHeader());
                    foreach (var row in rows)
                    {
                        Assert.True(reader.Read());
                        Assert.Equal(row, Enumerable.Range(0, reader.Count).Select(cell => reader[cell].ToString()));
                    }

                    Assert.False(reader.Read());
                },
                iter: 300
            );

    [Theory]
    [InlineData("a,b\nc,d\n\n\ne,f", "1:a|b 2:c|d 5:e|f")]
    [InlineData("a,b\r\nc,d\r\n\r\ne,f\r\n", "1:a|b 2:c|d 4:e|f")]
    [InlineData("a,b\rc,d\r\re,f\r", "1:a|b 2:c|d 4:e|f")]
    [InlineData("\n\na;b\n\"c\nd\";\"e\r\nf\"\ng;h", "3:a|b 4:c\nd|e\r\nf 7:g|h")]
    [InlineData("a\tb\n\t\n,;\t\"\"\n", "1:a|b 2:| 3:,;|")]
    [InlineData("a;b;c,d\n1,2", "1:a;b;c|d 2:1|2")]
    public void Counts_lines_as_an_editor_does(string text, string rows)
    {
        foreach (var step in new[] { 1, 2, 3, 100_000 })
        {
            using var reader = new PlainReader(new Dripping(text, step));
            var seen = new List<string>();
            for (var more = reader.ReadHeader(); more; more = reader.Read())
            {
                var cells = Enumerable.Range(0, reader.Count).Select(cell => reader[cell].ToString());
                seen.Add($"{reader.Line}:{string.Join('|', cells)}");
            }

            Assert.Equal(rows, string.Join(' ', seen));
        }
    }

    [Theory, InlineData("a,b\n\"c,d\n"), InlineData("a,b\nc\",d\n"), InlineData("a,b\n\"c\"d,e\n")]
    public void Stumbles_over_quotation_marks_that_do_not_fit(string text)
    {
        using var reader = new PlainReader(new StringReader(text));
        Assert.True(reader.ReadHeader());
        Assert.Throws<FormatException>(() => reader.Read());
        Assert.Equal(2, reader.Line);
    }

    [Fact]
    public void Gives_up_on_a_row_without_end_and_takes_no_more_room_for_it()
    {
        using var endless = new Dripping(string.Concat("a,b\n\"", new string('x', 2_000_000)), 5_000);
        using var reader = new PlainReader(endless);
        Assert.True(reader.ReadHeader());
        Assert.Throws<FormatException>(() => reader.Read());
        Assert.InRange(endless.Given, 60_000, 300_000);
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0.000001", -1L)]
    [InlineData("+1.5", 1_500_000L)]
    [InlineData(".5", 500_000L)]
    [InlineData("5.", 5_000_000L)]
    [InlineData("0000000000000000000012", 12_000_000L)]
    [InlineData("1000000", 1_000_000_000_000L)]
    [InlineData("-1000000.000000", -1_000_000_000_000L)]
    [InlineData("1000000.000001", null)]
    [InlineData("99999999999999999999999999999999999999", null)]
    [InlineData("0.0000001", null)]
    [InlineData("1.5.2", null)]
    [InlineData("1,5", null)]
    [InlineData("--1", null)]
    [InlineData("+-1", null)]
    [InlineData("1e3", null)]
    [InlineData("٣", null)]
    [InlineData("NaN", null)]
    [InlineData(".", null)]
    [InlineData("-", null)]
    [InlineData("1 000", null)]
    public void Takes_only_what_is_a_score(string text, long? score)
    {
        Assert.Equal(score, ScoreText.Read(text, hasDecimalComma: false));
    }

    [Fact]
    public void Takes_a_decimal_comma_where_it_can_be_nothing_else()
    {
        Assert.Equal(-1_250_000, ScoreText.Read("-1,25", hasDecimalComma: true));
        Assert.Null(ScoreText.Read("1,000.5", hasDecimalComma: true));
    }

    [Fact]
    public void Writes_a_score_as_it_reads_it() =>
        Gen.Long[-1_000_000_000_000, 1_000_000_000_000]
            .Sample(score => ScoreText.Read(ScoreText.Write(score), hasDecimalComma: false) == score, iter: 10_000);

    // A text that comes a few letters at a time.
    private sealed class Dripping(string text, int step) : TextReader
    {
        public int Given { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            var give = Math.Min(Math.Min(step, count), text.Length - Given);
            text.CopyTo(Given, buffer, index, give);
            Given += give;
            return give;
        }
    }
}
