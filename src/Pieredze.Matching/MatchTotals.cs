namespace Pieredze.Matching;

/// <summary>A round in numbers.</summary>
/// <param name="Mentees">Mentees in the request.</param>
/// <param name="Mentors">Mentors in the request.</param>
/// <param name="Places">Places of mentors who may take part, as far as a number of 32 bits goes.</param>
/// <param name="Matched">Pairs proposed.</param>
/// <param name="PossiblePairs">Pairs no hard rule stands against.</param>
/// <param name="Points">The sum of all scores in millionths.</param>
public sealed record MatchTotals(int Mentees, int Mentors, int Places, int Matched, long PossiblePairs, long Points)
{
    /// <summary>The score of the worst pair in millionths; 0 without pairs.</summary>
    public int Worst { get; init; }

    /// <summary>Places still free.</summary>
    public int FreePlaces => Places - Matched;

    /// <summary>The mean score of the pairs, 0 to 1; 0 without pairs.</summary>
    public double MeanScore => Matched == 0 ? 0 : Points / 1_000_000.0 / Matched;
}
