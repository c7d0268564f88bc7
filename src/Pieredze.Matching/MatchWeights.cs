namespace Pieredze.Matching;

/// <summary>How much each part of the score counts. Every weight is 0 or more and together they make 1.</summary>
/// <param name="Need">The mentor's strengths against the mentee's needs.</param>
/// <param name="Style">Shared values and working style.</param>
/// <param name="Preference">What both sides chose themselves.</param>
/// <param name="Logistics">Time and place.</param>
public sealed record MatchWeights(
    double Need = 0.40,
    double Style = 0.25,
    double Preference = 0.25,
    double Logistics = 0.10
)
{
    private const double Tolerance = 1e-6;

    /// <summary>Whether no weight is negative and the sum is 1 (to a millionth).</summary>
    public bool AreSound =>
        Need >= 0
        && Style >= 0
        && Preference >= 0
        && Logistics >= 0
        && Math.Abs(Need + Style + Preference + Logistics - 1) <= Tolerance;
}
