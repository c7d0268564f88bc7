using Pieredze.Measurement.Anonymity;

namespace Pieredze.Measurement.Tests.Anonymity;

public sealed class PublishingResults
{
    [Fact]
    public void Shows_a_cut_of_five_and_holds_one_of_four()
    {
        var published = Auditor.Choose([Cut("five", 0..5), Cut("four", 10..14)], 5);

        Assert.Equal(["five"], published.Shown);
        Assert.Equal(["four"], published.Held);
    }

    [Fact]
    public void Holds_what_tells_of_four_by_subtraction()
    {
        Assert.Equal(["part"], Auditor.Choose([Cut("all", 0..30), Cut("part", 0..26)], 5).Held);
        Assert.Empty(Auditor.Choose([Cut("all", 0..30), Cut("part", 0..25)], 5).Held);
        Assert.Equal(["part"], Auditor.Choose([Cut("all", 0..30), Cut("part", 0..25)], 10).Held);
    }

    [Fact]
    public void Holds_what_tells_of_few_only_in_the_sum_of_many_steps()
    {
        // Ten by ten: each of the first two differs from the third by five, and together they give it away.
        Cut<string>[] cuts = [Cut("a", 0..10), Cut("b", 5..15), Cut("c", 0..5), Cut("d", 10..16)];

        Assert.Equal(["d"], Auditor.Choose(cuts, 5).Held);
    }

    [Fact]
    public void Holds_a_weighted_sum_of_few_as_well()
    {
        // a + b - c = 2 x (two people): no group, but a figure about two people all the same.
        Figure[] figures =
        [
            Figure.Of(People(0..12), 0),
            Figure.Of([.. People(0..2), .. People(12..22)], 0),
            Figure.Of(People(2..22), 0),
        ];

        Assert.Equal(["2"], Auditor.Choose([.. figures.Select((f, at) => new Cut<string>($"{at}", [f]))], 5).Held);
    }

    [Fact]
    public void Remembers_what_was_published_before()
    {
        var published = Auditor.Choose([Cut("part", 0..26), Cut("other", 0..20)], 5, [Figure.Of(People(0..30), 0)]);

        Assert.Equal(["part"], published.Held);
        Assert.Equal(["other"], published.Shown);
    }

    [Fact]
    public void Sees_through_a_change_whoever_dropped_out()
    {
        // All of wave 0, all of wave 1, and the change of those in both: the one who left is what remains.
        Cut<string>[] cuts =
        [
            new("earlier", [Figure.Of(People(0..20), 0)]),
            new("later", [Figure.Of(People(0..19), 1)]),
            new("change", [Figure.OfChange(People(0..19), 0, 1)]),
        ];

        Assert.Equal(["change"], Auditor.Choose(cuts, 5).Held);
        Assert.Empty(Auditor.Choose(cuts[..2], 5).Held);
    }

    [Fact]
    public void Holds_all_figures_of_a_cut_or_none()
    {
        var cut = new Cut<string>("both", [Figure.Of(People(0..9), 0), Figure.Of(People(0..3), 1)]);
        var published = Auditor.Choose([cut, Cut("later", 0..12)], 5);

        Assert.Equal(["both"], published.Held);
        // Were the first figure of the held cut remembered, these twelve would tell of three.
        Assert.Equal(["later"], published.Shown);
    }

    [Fact]
    public void Holds_a_cut_about_nobody() => Assert.Equal(["none"], Auditor.Choose([Cut("none", 0..0)], 5).Held);

    private static IEnumerable<Guid> People(Range numbers) =>
        Enumerable
            .Range(numbers.Start.Value, numbers.End.Value - numbers.Start.Value)
            .Select(i => new Guid(i, 0, 0, new byte[8]));

    private static Cut<string> Cut(string name, Range people) => new(name, [Figure.Of(People(people), 0)]);
}
