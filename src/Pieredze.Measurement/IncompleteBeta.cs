namespace Pieredze.Measurement;

/// <summary>The regularised incomplete beta function, by its continued fraction (NIST DLMF 8.17.22).</summary>
internal static class IncompleteBeta
{
    private const double Tiny = 1e-300;
    private const double Enough = 1e-15;
    private const int MostTerms = 10_000;

    // Lanczos approximation with g = 7 and nine terms, good to about fifteen digits.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];

    public static double Regularised(double a, double b, double x)
    {
        if (x is <= 0 or >= 1)
        {
            return x <= 0 ? 0 : 1;
        }

        // The fraction converges fast only on this side of the mean; the other side follows by symmetry.
        return x > (a + 1) / (a + b + 2)
            ? 1 - Front(b, a, 1 - x) * Fraction(b, a, 1 - x)
            : Front(a, b, x) * Fraction(a, b, x);
    }

    private static double Front(double a, double b, double x) =>
        Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + a * Math.Log(x) + b * Math.Log(1 - x)) / a;

    // Lentz's method, as modified by Thompson and Barnett.
    private static double Fraction(double a, double b, double x)
    {
        var (result, upper, lower) = (1.0, 1.0, 0.0);
        for (var term = 0; term < MostTerms; term++)
        {
            var coefficient = Coefficient(term, a, b, x);
            lower = 1 / NotZero(1 + coefficient * lower);
            upper = NotZero(1 + coefficient / upper);
            result *= upper * lower;
            if (term > 0 && Math.Abs(upper * lower - 1) < Enough)
            {
                break;
            }
        }

        return 1 / result;
    }

    private static double Coefficient(int term, double a, double b, double x)
    {
        var m = (term + 1) / 2;
        return term % 2 == 1
            ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    private static double LogGamma(double x)
    {
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
        {
            sum += Lanczos[i] / (x - 1 + i);
        }

        var shifted = x + 6.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x - 0.5) * Math.Log(shifted) - shifted + Math.Log(sum);
    }
}
