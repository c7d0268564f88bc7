using Pieredze.Platform.Words;

namespace Pieredze.Matches;

/// <summary>What an aim costs, as sentences.</summary>
public static class PriceWords
{
    /// <summary>What lifting the weakest pair costs; null where there is no pair to lift.</summary>
    public static string? Lift((Price Floor, Price Total) choice, Words w)
    {
        var (floor, total) = choice;
        if (floor.Figures.Matched == 0 || floor.Figures.Matched != total.Figures.Matched)
        {
            return null;
        }

        var (from, to) = (total.Figures.WorstFit, floor.Figures.WorstFit);
        var cost = Math.Round(total.MeanFit - floor.MeanFit, 2);
        return to <= from ? w["price-lift-none", ("worst", to)]
            : cost <= 0 ? w["price-lift-free", ("from", from), ("to", to)]
            : w["price-lift", ("from", from), ("to", to), ("n", cost)];
    }

    /// <summary>How one aim differs from the present draft.</summary>
    public static IReadOnlyList<string> Of(Price price, Figures now, double mean, Words w)
    {
        var f = price.Figures;
        var (matched, worst, fit) = (
            f.Matched - now.Matched,
            f.WorstFit - now.WorstFit,
            Math.Round(price.MeanFit - mean, 2)
        );
        return (matched, worst, fit) == (0, 0, 0)
            ? [w["price-same-all"]]
            :
            [
                matched == 0
                    ? w["price-nobody-loses"]
                    : w.Count(matched < 0 ? "price-fewer-matched" : "price-more-matched", Math.Abs(matched)),
                worst == 0
                    ? w["price-same-worst"]
                    : w[
                        worst < 0 ? "price-lower-worst" : "price-higher-worst",
                        ("from", now.WorstFit),
                        ("to", f.WorstFit)
                    ],
                fit == 0
                    ? w["price-mean-same"]
                    : w[fit < 0 ? "price-mean-lower" : "price-mean-higher", ("n", Math.Abs(fit))],
            ];
    }
}
