using System.Globalization;
using System.Text.Json;
using Pieredze.Matches;
using Pieredze.Platform.Sheets;
using Pieredze.Platform.Words;

namespace Pieredze.Bench;

/// <summary>What «pieredze match» makes of real forms with one and with three places for each mentor.</summary>
internal static class FormPairs
{
    private const int Told = 5;

    public static async Task<int> RunAsync(string folder, string data)
    {
        foreach (var places in new[] { 1, 3 })
        {
            if (await MatchAsync(folder, data, places) is not 0 and var code)
            {
                return code;
            }
        }

        return 0;
    }

    private static async Task<int> MatchAsync(string folder, string data, int places)
    {
        var (report, pairs) = (Path.Combine(data, "report.json"), Path.Combine(data, "pairs.csv"));
        var mentors = Path.Combine(folder, "mentors.csv");
        var capacities = Path.Combine(data, "capacities.csv");
        await File.WriteAllTextAsync(capacities, Capacities(mentors, places));
        string[] args =
        [
            "--mentees",
            Path.Combine(folder, "mentees.csv"),
            "--mentors",
            mentors,
            "--capacities",
            capacities,
            "--out",
            pairs,
            "--report",
            report,
            "--quiet",
        ];
        var code = await MatchCommand.RunAsync(args, new Words(new WordBook()).For("Platform/Cli", "en"));
        if (code == 0)
        {
            using var said = JsonDocument.Parse(await File.ReadAllBytesAsync(report));
            Tell(said.RootElement, places, Rows(pairs));
        }

        return code;
    }

    private static string Capacities(string mentors, int places)
    {
        var sheet = SheetReader.Read(File.ReadAllBytes(mentors)).Sheet!;
        var ids = sheet.Rows.Select(row => row.Cells.First(cell => cell.Contains('@', StringComparison.Ordinal)));
        return $"mentor,capacity\n{string.Concat(ids.Select(id => $"{id.Trim().ToLowerInvariant()},{places}\n"))}";
    }

    private static List<IReadOnlyList<string>> Rows(string pairs) =>
        [.. SheetReader.Read(File.ReadAllBytes(pairs)).Sheet!.Rows.Select(row => row.Cells)];

    private static void Tell(JsonElement said, int places, List<IReadOnlyList<string>> pairs)
    {
        var unmatched = said.GetProperty("unmatched").EnumerateArray().ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"places each: {places}; {said.GetProperty("matched")} of {said.GetProperty("mentees")} mentees matched with {said.GetProperty("mentors")} mentors; floor {said.GetProperty("worst").GetDecimal():0.0000}, total {said.GetProperty("total").GetDecimal():0.0000}, proved {said.GetProperty("proved")}, {said.GetProperty("seconds").GetDouble():0.00} s"
            )
        );
        foreach (var pair in pairs.Where((_, at) => at % Math.Max(1, pairs.Count / Told) == 0).Take(Told))
        {
            Console.WriteLine($"  {pair[0]} with {pair[1]}: {pair[3]}");
        }

        foreach (
            var (because, count) in unmatched.CountBy(one => $"{one.GetProperty("because")}").OrderBy(one => -one.Value)
        )
        {
            Console.WriteLine($"  without a pair: {count} × {because}");
        }
    }
}
