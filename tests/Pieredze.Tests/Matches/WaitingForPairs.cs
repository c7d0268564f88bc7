using Pieredze.Matches;
using Pieredze.Platform.Words;

namespace Pieredze.Tests.Matches;

/// <summary>Whoever waits at a terminal is told how far it is.</summary>
public sealed class WaitingForPairs
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(5);
    private static readonly Words English = new Words(new WordBook()).For("Platform/Cli", "en");

    [Fact]
    public async Task Tells_how_many_rows_were_read_and_how_long_it_looks()
    {
        using var said = new StringWriter();
        var heard = TextWriter.Synchronized(said);
        using (var progress = new MatchProgress(false, English, heard, Soon))
        {
            progress.Reading("scores.csv");
            for (var row = 0; row < 1_234; row++)
            {
                progress.Row();
            }

            await HearAsync("Reading scores.csv: rows so far: 1234.");
            progress.Solving();
            await HearAsync("Looking for the best pairs: 0 s.");
        }

        async Task HearAsync(string sentence)
        {
            for (var tries = 0; tries < 2_000 && !Heard().Contains(sentence, StringComparison.Ordinal); tries++)
            {
                await Task.Delay(Soon);
            }

            Assert.Contains(sentence, Heard(), StringComparison.Ordinal);
        }

        string Heard()
        {
            lock (heard)
            {
                return said.ToString();
            }
        }
    }

    [Fact]
    public async Task Says_nothing_to_who_wants_quiet()
    {
        using var said = new StringWriter();
        using (var progress = new MatchProgress(true, English, said, Soon))
        {
            progress.Say("match-done", ("n", 3), ("file", "pairs.csv"));
            progress.Reading("scores.csv");
            await Task.Delay(20 * Soon);
        }

        Assert.Equal("", said.ToString());
    }
}
