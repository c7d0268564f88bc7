namespace Pieredze.Matches;

/// <summary>A draft in numbers; fits are whole numbers of 100.</summary>
public sealed record Figures
{
    /// <summary>Mentees who could have been matched.</summary>
    public int Waiting { get; init; }

    public int Matched { get; init; }

    /// <summary>Mentees who got the mentor they put first.</summary>
    public int FirstChoices { get; init; }

    public int MiddleFit { get; init; }
    public int WorstFit { get; init; }

    public static Figures Of(int waiting, IReadOnlyCollection<(double Score, int Rank)> pairs)
    {
        var fits = pairs.Select(p => Fit(p.Score)).Order().ToList();
        return new()
        {
            Waiting = waiting,
            Matched = fits.Count,
            FirstChoices = pairs.Count(p => p.Rank == 1),
            MiddleFit = Middle(fits),
            WorstFit = fits.FirstOrDefault(),
        };
    }

    public static int Fit(double score) => (int)Math.Round(score * 100, MidpointRounding.AwayFromZero);

    public static int Middle(IReadOnlyList<int> sorted) =>
        sorted.Count == 0 ? 0
        : sorted.Count % 2 == 1 ? sorted[sorted.Count / 2]
        : (int)Math.Round((sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2.0);
}
