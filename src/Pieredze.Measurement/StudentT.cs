using Distribution = MathNet.Numerics.Distributions.StudentT;

namespace Pieredze.Measurement;

/// <summary>Student's t distribution of Math.NET Numerics, in the two forms that intervals and p values need.</summary>
internal static class StudentT
{
    /// <summary>Probability of a value at least as far from zero, on both sides.</summary>
    public static double TwoSided(double t, double freedom) => 2 * Distribution.CDF(0, 1, freedom, -Math.Abs(t));

    /// <summary>The value below which lies the given share of the distribution.</summary>
    public static double Quantile(double share, double freedom) => Distribution.InvCDF(0, 1, freedom, share);
}
