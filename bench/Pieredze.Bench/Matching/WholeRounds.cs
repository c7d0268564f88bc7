namespace Pieredze.Bench.Matching;

/// <summary>The rows from whole profiles to proved pairs, and the scoring in them.</summary>
internal static class WholeRounds
{
    private const long MostMegabytes = 400;
    private const int Heap = 350;
    private static readonly string[] Ten = ["10000", "4000", "1", "3"];
    private static readonly string[] Hundred = ["100000", "40000", "1", "3"];

    public static IEnumerable<(string Name, Func<Bar> Measure)> All()
    {
        yield return ("All pairs from profiles, 10k × 4k", TenThousand);
        yield return ("All pairs from profiles, 100k × 40k", HundredThousand);
        yield return ("A mentee less, 10k × 4k", () => Change("remove", "less", 4));
        yield return ("A mentee more, 10k × 4k", () => Change("add", "more", 100));
        yield return ("Scoring with vectors beside without", Kernel);
        yield return ("The best of everybody, rules and all", BestOfEverybody);
    }

    private static Bar TenThousand()
    {
        var theirs = Measured.Apart(["theirs-people", $"{int.MaxValue}", .. Ten]);
        var own = Measured.Apart(["own-people", .. Ten]);
        var floor = Measured.Apart(["own-people-floor", .. Ten]);
        var bar = Bar.Times(
            "All pairs from profiles, 10k × 4k, beside the ready graph",
            10,
            theirs,
            own with
            {
                Note = Bar.Text($" ({floor.Milliseconds:0} with floor)"),
            },
            (theirs.Matched, theirs.Total) == (own.Matched, own.Total)
        );
        return bar with
        {
            Wanted = "10 ×, 1 s, 1/10 of the memory, proved",
            Holds =
                bar.Holds
                && own.Milliseconds < 1000
                && 10 * own.Megabytes <= theirs.Megabytes
                && Measured.Apart(["proved", .. Ten]).Matched == 1,
        };
    }

    private static Bar HundredThousand()
    {
        var theirs = Measured.Apart(["theirs-people", "50", .. Hundred]);
        var own = Measured.Within(Heap, ["own-people", .. Hundred]);
        return new(
            "All pairs from profiles, 100k × 40k, beside the top-50 graph",
            Bar.Text($"time at most 4 ×, {MostMegabytes} MB, matched at least as many"),
            Bar.Text(
                $"{own.Milliseconds / theirs.Milliseconds:0.0} ×, {own.Megabytes} MB, {own.Matched} for {theirs.Matched}"
            ),
            own.Milliseconds <= 4 * theirs.Milliseconds
                && own.Megabytes <= MostMegabytes
                && own.Matched >= theirs.Matched,
            theirs,
            own,
            null
        );
    }

    private static Bar Change(string what, string said, double times)
    {
        var (cold, changed) = (Measured.Apart(["begun", .. Ten]), Measured.Apart(["changed", what, .. Ten]));
        return Bar.Times(
            Bar.Text($"One mentee {said} in a round of 10k × 4k, beside solving it anew ourselves"),
            times,
            cold,
            changed,
            null
        );
    }

    private static Bar Kernel()
    {
        var (scalar, vectors) = (Measured.Apart(["scalar", .. Ten]), Measured.Apart(["vectors", .. Ten]));
        return Bar.Times(
            "Scoring 40 million pairs with vectors beside the scalar twin, one core",
            20,
            scalar,
            vectors,
            (scalar.Matched, scalar.Total) == (vectors.Matched, vectors.Total)
        );
    }

    private static Bar BestOfEverybody()
    {
        var (scalar, best) = (Measured.Apart(["scalar", .. Ten]), Measured.Apart(["core", .. Ten]));
        return Bar.Times(
            "The best of everybody on both sides, rules and all, beside scalar scoring alone",
            8,
            scalar,
            best,
            null
        );
    }
}
