namespace Pieredze.Measurement;

/// <summary>Student's t distribution through the regularised incomplete beta function.</summary>
internal static class StudentT
{
    private const int Halvings = 200;

    /// <summary>Probability of a value at least as far from zero, on both sides.</summary>
    public static double TwoSided(double t, int freedom) =>
        IncompleteBeta.Regularised(freedom / 2.0, 0.5, freedom / (freedom + t * t));

    /// <summary>The value below which lies the given share (above one half) of the distribution.</summary>
    public static double Quantile(double share, int freedom)
    {
        var outside = 2 * (1 - share);
        var (low, high) = (0.0, 1.0);
        while (TwoSided(high, freedom) > outside)
        {
            high *= 2;
        }

        for (var step = 0; step < Halvings && low < high; step++)
        {
            var middle = (low + high) / 2;
            if (middle == low || middle == high)
            {
                break;
            }

            (low, high) = TwoSided(middle, freedom) > outside ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
