using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Pieredze.Bench.Matching;

/// <summary>What one measurement gave: the least time, the most memory, and the answer.</summary>
/// <param name="Milliseconds">The least of several rounds, what is solved built anew each time.</param>
/// <param name="Megabytes">The most that was resident, the numbers given to both sides not counted.</param>
/// <param name="Matched">Pairs found.</param>
/// <param name="Total">Their score together.</param>
/// <param name="Note">What else there is to say.</param>
internal sealed record Measured(double Milliseconds, long Megabytes, int Matched, long Total, string Note = "")
{
    private const int MostRounds = 25;
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(3);

    /// <summary>Measures in a process of its own, so that no row pays for the one before it.</summary>
    public static Measured Apart(params string[] what) => Within(null, what);

    /// <summary>The same in a heap of so many megabytes: without a limit the collector waits while there is room.</summary>
    public static Measured Within(int? megabytes, params string[] what)
    {
        var start = new ProcessStartInfo("dotnet", [Environment.GetCommandLineArgs()[0], "measure", .. what])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        // As after a warm-up: native code is fast from the first call on, too.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        if (megabytes is { } most)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{most * 1_000_000L:x}";
        }

        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<Measured>(said)!
            : throw new InvalidOperationException(string.Join(' ', what));
    }

    /// <summary>Solves again and again until that took long enough.</summary>
    public static Measured Least(long given, Func<Outcome> solve)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Forget();
        var (best, peak, outcome, whole) = (double.MaxValue, 0L, default(Outcome), Stopwatch.StartNew());
        for (var round = 0; round == 0 || (round < MostRounds && whole.Elapsed < Enough); round++)
        {
            var watch = Stopwatch.StartNew();
            outcome = solve();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);

            // Later rounds leave behind what the first had made.
            peak = round == 0 ? Peak() : peak;
        }

        return new Measured(best, peak - given, outcome.Matched, outcome.Total);
    }

    /// <summary>What is resident now is the most so far.</summary>
    public static void Forget() => File.WriteAllText("/proc/self/clear_refs", "5");

    public static long Peak() =>
        long.Parse(
            File.ReadLines("/proc/self/status")
                .First(line => line.StartsWith("VmHWM", StringComparison.Ordinal))
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture
        ) / 1000;
}
