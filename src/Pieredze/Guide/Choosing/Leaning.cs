using Pieredze.Programmes;

namespace Pieredze.Guide.Choosing;

/// <summary>Which style of mentoring somebody leans to, by the eight rows of the style dial.</summary>
/// <param name="Dial">The rows, 0 = sponsorship … 4 = developmental.</param>
/// <param name="SpeakingIsRisky">Whether people do not dare to speak of difficulties.</param>
public sealed record Leaning(IReadOnlyList<int> Dial, bool SpeakingIsRisky)
{
    private const int Authority = 0;
    private const int Aim = 4;
    private const double Safe = 2.5;

    /// <summary>The band; a boss as mentor with success as the aim is sponsorship whatever the other rows say.</summary>
    public StyleBand Band => IsAboutPower ? StyleBand.Sponsorship : StyleDial.Band(Dial.Average());

    /// <summary>Whether the stricter safeguards belong to it.</summary>
    public bool NeedsWatching => Band == StyleBand.Sponsorship;

    /// <summary>Whether a more developmental style is advised than the one leant to.</summary>
    public bool IsTooNear => SpeakingIsRisky && (IsAboutPower || Dial.Average() < Safe);

    private bool IsAboutPower => Dial[Authority] == 0 && Dial[Aim] == 0;
}
