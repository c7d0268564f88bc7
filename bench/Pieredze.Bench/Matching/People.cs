using System.Diagnostics;
using System.Globalization;
using Pieredze.Matching;

namespace Pieredze.Bench.Matching;

/// <summary>Matches made people from their profiles; prints what one after the other solve took.</summary>
internal static class People
{
    public static int Run(string[] args)
    {
        var sizes = args.Select(one => int.Parse(one, CultureInfo.InvariantCulture)).ToArray();
        var request = Profiles.Of(sizes[0], sizes[1], 1, sizes[2], 7);
        for (var round = 0; round < sizes.ElementAtOrDefault(3) + 1; round++)
        {
            var watch = Stopwatch.StartNew();
            var result = Matcher.Solve(request);
            var solved = watch.Elapsed;
            var proved = result.Certificate.Verify(request);
            var peak = File.ReadLines("/proc/self/status")
                .First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
            Console.WriteLine(
                $"{solved.TotalMilliseconds:0} ms, proof {(watch.Elapsed - solved).TotalMilliseconds:0} ms ({proved}); {result.Totals}; work {result.Work}; {peak}"
            );
        }

        return 0;
    }
}
