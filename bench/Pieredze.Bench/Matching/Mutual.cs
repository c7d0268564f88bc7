namespace Pieredze.Bench.Matching;

/// <summary>The rows of mutual ranking: how many are matched, and nobody would rather change.</summary>
internal static class Mutual
{
    // People, mentors, the shortest and the longest list, ties in a hundred.
    private static readonly string[] Placement = ["760", "53", "3", "3", "30"];
    private static readonly string[] Marriage = ["10000", "10000", "5", "5", "85"];

    public static IEnumerable<(string Name, Func<Bar> Measure)> All()
    {
        yield return ("Mutual ranking, 760 × 53", () => Beside("760 × 53 with 760 places", "largest", 0.99, Placement));
        yield return ("Mutual ranking, 10k × 10k", () => Beside("10k × 10k, one place each", "kiraly", 1, Marriage));
    }

    private static Bar Beside(string name, string yardstick, double least, string[] sizes)
    {
        var (deferred, kiraly) = (Rank("deferred"), Rank("kiraly"));
        var (theirs, own) = (Rank(yardstick), Rank("own"));
        var share = own.Matched / (double)theirs.Matched;
        var with = yardstick == "largest" ? "CP-SAT" : "Király's proposals";
        return new(
            $"Mutual ranking, {name}, beside {with}",
            Bar.Text($"{least:0%} as many, 0 blocking pairs"),
            Bar.Text(
                $"{own.Matched} of {theirs.Matched} ({share:0.0%}), {own.Total} blocking; Király alone {kiraly.Matched}, ties broken by number {deferred.Matched}"
            ),
            share >= least && own.Total == 0 && own.Matched >= kiraly.Matched && own.Matched >= deferred.Matched,
            theirs,
            own,
            null
        );

        Measured Rank(string what) => Measured.Apart(["rank", what, .. sizes]);
    }
}
