namespace Pieredze.Matching.Solving;

/// <summary>Gathers the facts that speak for a pair.</summary>
internal static class Explanation
{
    public static Reasons Of(Mentee mentee, Mentor mentor, IReadOnlyCollection<int> complement)
    {
        var strengths = NeedTable.Of(mentor);
        var needs = NeedTable.Of(mentee);
        var apart = Apart(mentee, mentor);
        var rank = mentee.Choices.Take(5).ToList().IndexOf(mentor.Id) + 1;
        return new Reasons
        {
            CoveredNeeds =
            [
                .. needs
                    .Where(need => strengths.ContainsKey(need.Topic))
                    .Select(need => Covered(need, strengths[need.Topic]))
                    .OrderByDescending(need => need.Weight)
                    .ThenByDescending(need => need.Fully)
                    .ThenByDescending(need => need.Level),
            ],
            OpenNeeds = [.. needs.Select(need => need.Topic).Where(topic => !strengths.ContainsKey(topic))],
            SharedValues = Keys.Shared(mentee.Values, mentor.Values, StyleTable.Values),
            SharedLanguages = Keys.Shared(mentee.Languages, mentor.Languages, int.MaxValue),
            AlikeSliders = [.. apart.Where(s => s.Steps <= 1 && !complement.Contains(s.Slider)).Select(s => s.Slider)],
            ComplementingSliders =
            [
                .. apart.Where(s => s.Steps >= 2 && complement.Contains(s.Slider)).Select(s => s.Slider),
            ],
            CommonHours = Logistics.CommonHours(mentee, mentor),
            ChoiceRank = rank == 0 ? null : rank,
            SameSite = Logistics.SameSite(mentee, mentor),
        };
    }

    private static CoveredNeed Covered(Need need, int level) => new(need.Topic, need.Level, level, need.Weight);

    private static List<(int Slider, int Steps)> Apart(Mentee mentee, Mentor mentor) =>
        [
            .. Enumerable
                .Range(0, StyleTable.Sliders)
                .Select(at =>
                    (At: at, Left: StyleTable.Place(mentee.Sliders, at), Right: StyleTable.Place(mentor.Sliders, at))
                )
                .Where(one => one is { Left: > 0, Right: > 0 })
                .Select(one => (one.At, Math.Abs(one.Left - one.Right))),
        ];
}
