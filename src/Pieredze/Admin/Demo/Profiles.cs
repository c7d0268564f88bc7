using Pieredze.People;

namespace Pieredze.Admin.Demo;

/// <summary>Profiles of made-up people.</summary>
internal static class Profiles
{
    public static Profile Of(Side side, Random dice)
    {
        string[] Some(IReadOnlyList<string> from, int number) => [.. from.OrderBy(_ => dice.Next()).Take(number)];
        return new(
            [.. Some(Sentences.Topics, dice.Next(2, 5)).Select(t => (t, dice.Next(2, 6), dice.Next(1, 4)))],
            dice.Next(5) == 0 ? ["lv", "en"] : ["lv"],
            Some([.. Profile.Times.Where(t => t[..3] is not ("sat" or "sun"))], dice.Next(4, 8)),
            OnSiteOnly: dice.Next(4) == 0,
            Some(Profile.KnownValues, dice.Next(3, 6)),
            [.. Enumerable.Range(0, Profile.SliderCount).Select(_ => dice.Next(1, 6))],
            [],
            side == Side.Mentor ? dice.Next(1, 3) : 1,
            dice.Next(2, 5),
            side == Side.Mentor
                ? "Labprāt stāstu arī par to, kas man neizdevās."
                : "Gribu saprast, vai vadīšana ir man.",
            Transition: null,
            side == Side.Mentee && dice.Next(6) > 0 ? (TransitionKind)dice.Next(5) : null
        );
    }
}
