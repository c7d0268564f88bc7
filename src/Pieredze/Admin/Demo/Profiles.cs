using Pieredze.People;

namespace Pieredze.Admin.Demo;

/// <summary>Profiles of made-up people.</summary>
internal static class Profiles
{
    private static readonly string[] OfMentors =
    [
        "Labprāt stāstu arī par to, kas man neizdevās.",
        "Vispirms klausos, tad jautāju; padomu dodu, ja to lūdz.",
        "Cilvēkus vadu jau sen un vēl aizvien mācos.",
        "Patīk domāt skaļi kopā ar kādu, kurš redz citādi.",
        "Zinu, kā ir jaunā vietā sākt no nulles.",
        "Vislabāk man izdodas sarunas pastaigā.",
    ];

    private static readonly string[] OfMentees =
    [
        "Gribu saprast, vai vadīšana ir man.",
        "Drīz uzņemšos vairāk un gribu tam sagatavoties.",
        "Meklēju kādu, ar ko pārdomāt grūtas sarunas.",
        "Pēc pārtraukuma gribu atrast savu ritmu darbā.",
        "Gribu iemācīties teikt nē un nezaudēt cilvēkus.",
        "Zinu, ko protu; gribu saprast, kurp ar to iet.",
    ];

    public static Profile Of(Side side, Random dice)
    {
        string[] Some(IReadOnlyList<string> from, int number) => [.. from.OrderBy(_ => dice.Next()).Take(number)];
        var profile = new Profile(
            [.. Some(Sentences.Topics, dice.Next(2, 5)).Select(t => (t, dice.Next(2, 6), dice.Next(1, 4)))],
            dice.Next(5) == 0 ? ["lv", "en"] : ["lv"],
            Some([.. Profile.Times.Where(t => t[..3] is not ("sat" or "sun"))], dice.Next(4, 8)),
            OnSiteOnly: dice.Next(4) == 0,
            Some(Profile.KnownValues, dice.Next(3, 6)),
            [.. Enumerable.Range(0, Profile.SliderCount).Select(_ => dice.Next(1, 6))],
            [],
            side == Side.Mentor ? dice.Next(1, 3) : 1,
            dice.Next(2, 5),
            Introduction: null,
            Transition: null,
            side == Side.Mentee && dice.Next(6) > 0 ? (TransitionKind)dice.Next(5) : null
        );
        var said = side == Side.Mentor ? OfMentors : OfMentees;
        return profile with { Introduction = said[profile.Sliders.Sum() % said.Length] };
    }
}
