using Pieredze.Matching;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>What counts in a draft: whether the weakest pair comes first, which fit is too little, and the weights.</summary>
public sealed record Aim
{
    /// <summary>The highest position of a dial; the weights follow from how the four stand to each other.</summary>
    public const int Highest = 5;

    /// <summary>The scores of the library go up to a million, a fit up to a hundred.</summary>
    private const int PointsPerFit = 10_000;

    /// <summary>Whether the weakest pair is lifted before all scores together.</summary>
    public bool Floor { get; init; } = true;

    /// <summary>The fit of 100 below which nobody is paired; 0 is no limit.</summary>
    public int LeastFit { get; init; }

    /// <summary>Whose groups are served alike where places are short; null where nobody's.</summary>
    public LevelBy? LevelBy { get; init; }

    public double NeedWeight { get; init; } = 0.40;
    public double StyleWeight { get; init; } = 0.25;
    public double PreferenceWeight { get; init; } = 0.25;
    public double LogisticsWeight { get; init; } = 0.10;

    public static Aim Of(Programme programme) =>
        new()
        {
            NeedWeight = programme.NeedWeight,
            StyleWeight = programme.StyleWeight,
            PreferenceWeight = programme.PreferenceWeight,
            LogisticsWeight = programme.LogisticsWeight,
        };

    public int LeastPoints() => LeastFit * PointsPerFit;

    public MatchWeights Weights() => new(NeedWeight, StyleWeight, PreferenceWeight, LogisticsWeight);

    /// <summary>Where the four dials stand: needs, style, own choice, time and place.</summary>
    public IReadOnlyList<int> Dials()
    {
        double[] weights = [NeedWeight, StyleWeight, PreferenceWeight, LogisticsWeight];
        var largest = weights.Max();
        return [.. weights.Select(w => largest <= 0 ? 0 : (int)Math.Round(Highest * w / largest))];
    }

    /// <summary>The same with other dials. Untouched dials keep the weights as they are, to the last digit.</summary>
    public Aim Turned(IReadOnlyList<int> dials)
    {
        if (dials.SequenceEqual(Dials()) || dials.Sum() is not (> 0 and var whole))
        {
            return this;
        }

        return this with
        {
            NeedWeight = (double)dials[0] / whole,
            StyleWeight = (double)dials[1] / whole,
            PreferenceWeight = (double)dials[2] / whole,
            LogisticsWeight = (double)dials[3] / whole,
        };
    }
}

/// <summary>What people said of themselves and may be served alike by. Nothing here ever counts in a score.</summary>
public enum LevelBy
{
    Profession,
    Site,
    Unit,
}
