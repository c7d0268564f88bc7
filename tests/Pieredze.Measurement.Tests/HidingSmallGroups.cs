using CsCheck;

namespace Pieredze.Measurement.Tests;

public sealed class HidingSmallGroups
{
    [Fact]
    public void Shows_groups_of_five_and_more()
    {
        var breakdown = Suppression.Of([("Rīga", 5), ("Liepāja", 12)]);

        Assert.Equal(["Rīga", "Liepāja"], breakdown.Shown.Select(shown => shown.Group));
        Assert.Empty(breakdown.Hidden);
    }

    [Fact]
    public void Hides_the_next_smallest_group_when_the_rest_could_be_worked_out()
    {
        var breakdown = Suppression.Of([("Rīga", 40), ("Liepāja", 9), ("Cēsis", 4), ("Valmiera", 7)]);

        Assert.Equal([("Rīga", 40), ("Liepāja", 9)], breakdown.Shown);
        Assert.Equal(["Cēsis", "Valmiera"], breakdown.Hidden);
    }

    [Fact]
    public void Hides_no_further_group_when_the_hidden_ones_are_five_together()
    {
        var breakdown = Suppression.Of([("Rīga", 40), ("Cēsis", 3), ("Ogre", 2)]);

        Assert.Equal([("Rīga", 40)], breakdown.Shown);
    }

    [Fact]
    public void Hides_no_further_group_for_an_empty_one() =>
        Assert.Single(Suppression.Of([("Rīga", 40), ("Ogre", 0)]).Shown);

    [Fact]
    public void Never_leaves_one_to_four_people_to_be_found_by_subtraction() =>
        Gen.Int[0, 12]
            .Array[0, 8]
            .Sample(sizes =>
            {
                var breakdown = Suppression.Of([.. sizes.Select((people, index) => (index, people))]);
                var rest = sizes.Sum() - breakdown.Shown.Sum(shown => shown.People);
                return breakdown.Shown.All(shown => shown.People >= 5)
                    && (rest is 0 or >= 5 || breakdown.Shown.Count == 0)
                    && breakdown.Shown.Count + breakdown.Hidden.Count == sizes.Length;
            });

    [Theory]
    [InlineData(0.62, 4, null)]
    [InlineData(0.62, 19, 60)]
    [InlineData(0.63, 19, 65)]
    [InlineData(0.62, 20, 62)]
    public void Rounds_percent_coarsely_while_few_people_are_behind_it(double share, int people, int? percent) =>
        Assert.Equal(percent, Suppression.Percent(share, people));

    [Theory]
    [InlineData(4, 4, null, ShareEnd.Exactly)]
    [InlineData(0, 0, null, ShareEnd.Exactly)]
    [InlineData(30, 30, 90, ShareEnd.OrMore)]
    [InlineData(27, 30, 90, ShareEnd.OrMore)]
    [InlineData(26, 30, 87, ShareEnd.Exactly)]
    [InlineData(7, 8, 90, ShareEnd.OrMore)]
    [InlineData(0, 30, 10, ShareEnd.OrLess)]
    [InlineData(4, 30, 13, ShareEnd.Exactly)]
    public void Leaves_the_ends_of_a_share_open(int count, int people, int? percent, ShareEnd end) =>
        Assert.Equal(percent is { } shown ? new ShownShare(shown, end) : null, ShownShare.Of(count, people));

    [Fact]
    public void Is_refused_for_fewer_than_no_people() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.Of([("Rīga", -1)]));
}
