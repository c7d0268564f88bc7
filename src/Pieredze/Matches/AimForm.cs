namespace Pieredze.Matches;

/// <summary>The dials as somebody turned them.</summary>
public sealed class AimForm
{
    public bool Floor { get; set; } = true;
    public int LeastFit { get; set; }
    public LevelBy? LevelBy { get; set; }

    /// <summary>Needs, style, own choice, time and place: 0 to 5 each.</summary>
    public List<int> Dials { get; set; } = [];

    public Platform.Refusal? WhyNot() =>
        LevelBy is { } by && !Enum.IsDefined(by) ? new("not-valid")
        : LeastFit is < 0 or > 100 ? new("aim-least-out-of-range")
        : Dials.Count != 4 || Dials.Exists(d => d is < 0 or > Aim.Highest) ? new("not-valid")
        : Dials.Sum() == 0 ? new("aim-dials-zero")
        : null;

    public Aim On(Aim aim) => (aim with { Floor = Floor, LeastFit = LeastFit, LevelBy = LevelBy }).Turned(Dials);
}
