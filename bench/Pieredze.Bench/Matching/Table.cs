namespace Pieredze.Bench.Matching;

/// <summary>«bin/bench matching [WORD …]»: every bar, ours beside Google OR-Tools in one run, and the page of figures.</summary>
internal static class Table
{
    private static IEnumerable<(string Name, Func<Bar> Measure)> Rows() =>
        [.. Graphs.All(), .. WholeRounds.All(), .. Mutual.All()];

    public static async Task<int> RunAsync(string[] only)
    {
        var bars = new List<Bar>();
        Console.WriteLine(Bar.Head);
        foreach (var (name, measure) in Rows())
        {
            if (only.Length == 0 || only.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                bars.Add(measure());
                Console.WriteLine(bars[^1]);
            }
        }

        if (only.Length == 0)
        {
            await Page.WriteAsync(Page.Figures, "matching", Text(bars));
        }

        return bars.TrueForAll(bar => bar.Holds) ? 0 : 1;
    }

    private static string Text(IEnumerable<Bar> bars) =>
        string.Join(
            '\n',
            [
                "## Matching beside Google OR-Tools",
                "",
                Bar.Text(
                    $"Written by `bin/bench matching` on {Environment.ProcessorCount} processors: the least of several rounds, the yardstick's building of its graph and ours of our table included; every figure from a process of its own, numbers and names that are given made before the clock runs, the numbers not counted in its memory; a change until pairs and proof stand, in brackets with all that is told of them; code compiled at once, as after a warm-up; the row of 100,000 in a heap of 350 MB. Yardsticks: LinearSumAssignment where every mentee has every mentor, else MinCostFlow (most matched, then the highest total). A bar that is not reached is bold."
                ),
                "",
                Bar.Head,
                .. bars.Select(bar => $"{bar}"),
            ]
        );
}
