using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Pieredze.Bench;

/// <summary>What the main pages cost with 1,000 pairs, beside a Kestrel that only says hello in the same run.</summary>
internal static partial class Pages
{
    private const int People = 2560;
    private const int Rounds = 5;
    private const int WarmUp = 6000;
    private const int MostTimesHello = 40;
    private static readonly TimeSpan LatestAnswer = TimeSpan.FromSeconds(5);
    private const double MostMegabytes = 250;

    public static async Task<int> RunAsync(string? file)
    {
        var folder = Directory.CreateTempSubdirectory("pieredze-bench-").FullName;
        var product = Path.Combine(AppContext.BaseDirectory, "pieredze.dll");
        await Process.Start("dotnet", [product, "demo", "--people", $"{People}", "--data", folder])!.WaitForExitAsync();
        using var hello = await Server.StartAsync(
            Path.Combine(AppContext.BaseDirectory, "Pieredze.Bench.dll"),
            address => ["hello", address]
        );
        using var server = await Server.StartAsync(
            product,
            address => ["serve", "--demo", "--data", folder, "--urls", address]
        );
        using var stranger = await hello.VisitAsync();
        using var anna = await server.VisitAsync("anna");
        using var baiba = await server.VisitAsync("baiba");
        var today = await anna.GetStringAsync("/");
        var pair = PairLink().Match(today).Value;
        var overview = ProgrammeLink().Match(await baiba.GetStringAsync("/")).Value;
        var pairs = PairCount().Match(await baiba.GetStringAsync(overview)).Groups["n"].Value;
        (string Name, HttpClient Who, string Path)[] pages =
        [
            ("Today", anna, "/"),
            ("Pair", anna, pair),
            ("Overview", baiba, overview),
        ];
        await hello.CostAsync(stranger, "/", 5 * WarmUp);
        foreach (var page in pages)
        {
            await server.CostAsync(page.Who, page.Path, WarmUp);
        }

        // The run-time goes on compiling for a while.
        await Task.Delay(TimeSpan.FromSeconds(3));
        var least = new List<double>();
        var costs = pages.ToDictionary(p => p.Name, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            least.Add(await hello.CostAsync(stranger, "/", 20_000));
            foreach (var page in pages)
            {
                costs[page.Name].Add(await server.CostAsync(page.Who, page.Path, 500));
            }
        }

        var report = Report(pages.Select(p => (p.Name, Median(costs[p.Name]))), Median(least), pairs, server);
        Console.WriteLine(report);
        if (file is not null)
        {
            await Page.WriteAsync(file, "pages", report);
        }

        Directory.Delete(folder, recursive: true);
        return
            costs.Values.All(c => Median(c) / Median(least) <= MostTimesHello)
            && server.FirstAnswer <= LatestAnswer
            && server.Megabytes <= MostMegabytes
            ? 0
            : 1;
    }

    private static string Report(
        IEnumerable<(string Name, double Cost)> pages,
        double least,
        string pairs,
        Server server
    )
    {
        var lines = pages.Select(p => Invariant($"| {p.Name} | {p.Cost / least:0.0} |"));
        return string.Join(
            '\n',
            [
                "## What the main pages cost",
                "",
                Invariant(
                    $"Written by `bin/bench pages`: a demo with {pairs} pairs on SQLite, processor time of the server for one request, beside a Kestrel that only says hello in the same run (median of {Rounds} rounds after {WarmUp} requests to warm up; threads that wait do not spin, in both). The bar is {MostTimesHello} times."
                ),
                "",
                "| Page | times a Kestrel hello world |",
                "|---|---|",
                .. lines,
                "",
                Invariant(
                    $"First answer {server.FirstAnswer.TotalSeconds:0.0} s after the start (bar {LatestAnswer.TotalSeconds:0} s); resident after the bench {server.Megabytes:0} MB (bar {MostMegabytes:0} MB)."
                ),
                "",
            ]
        );
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    [GeneratedRegex("/pairs/[0-9a-f-]{36}", RegexOptions.None, 1000)]
    private static partial Regex PairLink();

    [GeneratedRegex("/programmes/[0-9a-f-]{36}", RegexOptions.None, 1000)]
    private static partial Regex ProgrammeLink();

    [GeneratedRegex("id=\"stages\">[^0-9<]*(?<n>[0-9]+)", RegexOptions.None, 1000)]
    private static partial Regex PairCount();
}
