using System.Numerics;
using CsCheck;
using Pieredze.Measurement.Anonymity;

namespace Pieredze.Measurement.Tests.Anonymity;

public sealed class AttackingResults
{
    [Fact]
    public void Finds_nothing_about_few_in_ten_thousand_organisations() =>
        MadeOrganisation.Any.Sample(o => !Attacker.Finds(Figures(Audited(o, 5)), 5), iter: 10_000);

    [Fact]
    public void Finds_nothing_about_fewer_than_ten_where_harm_is_asked_about() =>
        MadeOrganisation.Any.Sample(o => !Attacker.Finds(Figures(Audited(o, 10)), 10), iter: 500);

    // What survey products do: no number on fewer than five, and nothing else.
    [Fact]
    public void Succeeds_when_only_small_cuts_are_left_out() =>
        Assert.Throws<CsCheckException>(() =>
            MadeOrganisation.Any.Sample(o => !Attacker.Finds(Figures(o.Cuts.Where(c => Size(c) >= 5)), 5), iter: 50)
        );

    // What careful ones do: hide the next group as well when the rest of one breakdown would be small.
    [Fact]
    public void Succeeds_when_each_breakdown_is_looked_at_alone() =>
        Assert.Throws<CsCheckException>(() =>
            MadeOrganisation.Any.Sample(o => !Attacker.Finds(Figures(EachAlone(o)), 5), iter: 50)
        );

    [Fact]
    public void Would_succeed_with_every_cut_that_is_held() =>
        MadeOrganisation.Any.Sample(
            organisation =>
            {
                var shown = new List<Cut<string>>();
                var audited = Audited(organisation, 5).Select(c => c.Name).ToHashSet();
                foreach (var cut in organisation.Cuts.Where(c => Size(c) > 0))
                {
                    if (audited.Contains(cut.Name))
                    {
                        shown.Add(cut);
                    }
                    else if (!Attacker.Finds(Figures([.. shown, cut]), 5))
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: 100
        );

    [Fact]
    public void Leaves_a_useful_report() =>
        // Fixed sizes, so that the share of cuts that are shown can be held to.
        Assert.InRange(
            Enumerable
                .Range(0, 20)
                .Select(seed => MadeOrganisation.Make(150, 5, 3, 100, seed))
                .Average(o => Audited(o, 5).Count() / (double)o.Cuts.Count(c => Size(c) >= 5)),
            0.7,
            1
        );

    [Fact]
    public void Meets_the_same_report_in_numbers_of_any_length() =>
        MadeOrganisation.Any.Sample(
            organisation =>
            {
                var figures = organisation.Cuts.Select(c => c.Figures).ToList();
                return Auditor.Shown<long>(figures, 5, []).SequenceEqual(Auditor.Shown<BigInteger>(figures, 5, []));
            },
            iter: 100
        );

    private static IEnumerable<Cut<string>> Audited(MadeOrganisation organisation, int fewest)
    {
        var cuts = organisation.Cuts;
        var shown = Auditor.Choose(cuts, fewest).Shown.ToHashSet();
        return cuts.Where(c => shown.Contains(c.Name));
    }

    private static IEnumerable<Cut<string>> EachAlone(MadeOrganisation organisation) =>
        from parts in organisation.Breakdowns
        from alike in parts
            .SelectMany(part => MadeOrganisation.Figures(part.Name, part.People).Index())
            .GroupBy(c => c.Index)
        from shown in Suppression.Of<Cut<string>>([.. alike.Select(c => (c.Item, Size(c.Item)))]).Shown
        select shown.Group;

    private static List<Figure> Figures(IEnumerable<Cut<string>> cuts) => [.. cuts.SelectMany(c => c.Figures)];

    private static int Size(Cut<string> cut) => cut.Figures[0].Parts.Keys.DistinctBy(a => a.Person).Count();
}
