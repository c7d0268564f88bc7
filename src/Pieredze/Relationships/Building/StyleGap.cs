using Pieredze.Programmes;

namespace Pieredze.Relationships.Building;

/// <summary>One row of the dial: what the pair intends beside what each of the two lives.</summary>
public sealed record StyleGap(int Row, int Intended, int Mentee, int Mentor)
{
    /// <summary>More than one point between what is meant and what somebody lives is worth a talk.</summary>
    public bool IsWorthATalk => Math.Abs(Mentee - Intended) > 1 || Math.Abs(Mentor - Intended) > 1;

    /// <summary>All rows once both have answered; nothing before, so that nobody answers after the other.</summary>
    public static IReadOnlyList<StyleGap> Between(IReadOnlyList<int> intended, Relationship pair) =>
        StyleDial.IsWhole(pair.Mentee.Experienced) && StyleDial.IsWhole(pair.Mentor.Experienced)
            ?
            [
                .. intended.Select(
                    (row, i) => new StyleGap(i, row, pair.Mentee.Experienced[i], pair.Mentor.Experienced[i])
                ),
            ]
            : [];
}
