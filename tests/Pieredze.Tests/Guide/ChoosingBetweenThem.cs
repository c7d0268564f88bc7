using System.Net;
using Pieredze.Guide.Choosing;
using Pieredze.Programmes;

namespace Pieredze.Tests.Guide;

/// <summary>Mentoring, coaching or sponsorship? The golden results of the specification, and the page.</summary>
public sealed class ChoosingBetweenThem
{
    [Fact]
    [Clause("S117", "S118", "S121", "S122", "S123", "S125")]
    public void Leads_to_mentoring_from_the_mentoring_ends()
    {
        Assert.Equal((18, Way.Mentoring), Told(All(2)));
        Assert.Equal((6, Way.Mentoring), Told(With((1, 2), (2, 2), (9, 2))));
        Assert.Equal((5, Way.Combination), Told(With((1, 2), (2, 2), (9, 1))));
    }

    [Fact]
    [Clause("S129", "S130", "S131", "S132", "S133", "S134", "S135", "S136", "S137")]
    public void Leads_to_coaching_from_the_coaching_ends()
    {
        Assert.Equal((-18, Way.Coaching), Told(All(-2)));
        Assert.Equal((-7, Way.Coaching), Told(With((6, -2), (7, -2), (3, -2), (2, -1))));
        Assert.Equal((-5, Way.Combination), Told(With((6, -2), (7, -2), (3, -1))));
    }

    [Fact]
    public void Leads_to_both_from_the_middle() => Assert.Equal((0, Way.Combination), Told(All(0)));

    [Fact]
    public void Leads_elsewhere_when_other_help_is_needed_whatever_the_answers() =>
        Assert.Equal(Way.OtherHelp, new Comparison([Stop.Distress], All(2)).Way);

    [Fact]
    public void Leads_nowhere_while_an_answer_is_missing()
    {
        var comparison = new Comparison([], All(2).Where(one => one.Key != 4).ToDictionary());
        Assert.Null(comparison.Way);
        Assert.Equal([4], comparison.Missing);
    }

    [Fact]
    [Clause("S128")]
    public void Warns_of_mentoring_in_which_the_mentee_does_not_lead()
    {
        var places = All(2);
        places[9] = -2;
        Assert.True(new Comparison([], places) is { Way: Way.Mentoring, ContradictsItself: true });
        Assert.False(new Comparison([], All(2)).ContradictsItself);
        Assert.False(new Comparison([], All(-2)).ContradictsItself);
    }

    [Theory]
    [InlineData(1.0, StyleBand.Sponsorship)]
    [InlineData(2.0, StyleBand.Mixed)]
    [InlineData(3.0, StyleBand.Developmental)]
    public void Leans_by_the_mean_of_the_dial(double row, StyleBand band) =>
        Assert.Equal(band, new Leaning([.. Enumerable.Repeat((int)row, 8)], false).Band);

    [Fact]
    public void Leans_to_sponsorship_where_a_boss_wants_success()
    {
        var leaning = new Leaning([0, 4, 4, 4, 0, 4, 4, 4], false);
        Assert.Equal(StyleBand.Sponsorship, leaning.Band);
        Assert.True(leaning.NeedsWatching);
        Assert.Equal(StyleBand.Developmental, new Leaning([0, 4, 4, 4, 1, 4, 4, 4], false).Band);
    }

    [Fact]
    public void Advises_distance_where_speaking_is_risky()
    {
        Assert.True(new Leaning([2, 2, 2, 2, 2, 2, 2, 2], true).IsTooNear);
        Assert.False(new Leaning([2, 2, 2, 2, 2, 2, 2, 2], false).IsTooNear);
        Assert.False(new Leaning([3, 2, 3, 2, 3, 2, 3, 2], true).IsTooNear);
    }

    [Theory, OnEveryDatabase]
    [Clause("S115", "S116")]
    public async Task Opens_to_anybody_and_cites_the_row_beside_each_question(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = house.Visit();
        foreach (var language in new[] { "lv", "en" })
        {
            await visitor.Open($"/language/{language}?back=/guide/which-one");
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            var legends = visitor.Page.QuerySelectorAll("#which .style-dial legend").Select(one => one.TextContent);
            Assert.Equal(Comparison.Questions, legends.Count());
            Assert.All(
                legends.Select((text, at) => (text, at)),
                one => Assert.Contains(language == "lv" ? $"{one.at + 1}. rinda" : $"row {one.at + 1}", one.text)
            );
            Assert.NotNull(visitor.Page.QuerySelector(".source"));
            for (var question = 1; question <= Comparison.Questions; question++)
            {
                var ends = new[] { $"#low-{question}", $"#high-{question}" };
                Assert.Equal(2, ends.Select(end => visitor.Page.QuerySelector(end)!.TextContent).Distinct().Count());
                Assert.Equal(
                    ["-2", "-1", "0", "1", "2"],
                    visitor.Page.QuerySelectorAll($"input[name=q{question}]").Select(i => i.GetAttribute("value"))
                );
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Names_what_is_missing_and_keeps_what_was_answered(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().Open("/guide/which-one?asked=1&q1=2&q2=7&q3=x");
        Assert.Null(visitor.Page.QuerySelector("#result"));
        Assert.Null(visitor.Page.QuerySelector("#missing-1"));
        Assert.NotNull(visitor.Page.QuerySelector("input[name=q1][value='2'][checked]"));
        Assert.Equal(8, visitor.Page.QuerySelectorAll("p.error").Length);
    }

    [Theory, OnEveryDatabase]
    public async Task Explains_the_result_and_what_to_do_next(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var visitor = await house.Visit().Open(Address(-2));
        Assert.Contains("Kopā −18", visitor.Text);
        Assert.Contains("trīs līdz četri mēneši", visitor.Text);
        Assert.Equal(3, visitor.Page.QuerySelectorAll("#result > ul li").Length);
        Assert.Null(visitor.Page.QuerySelector("input[name=d0]"));

        await visitor.Open(Address(2) + "&d0=0&d1=2&d2=2&d3=2&d4=0&d5=2&d6=2&d7=2&risky=true");
        Assert.Contains("Kopā +18", visitor.Text);
        Assert.Equal("Tuvāk sponsorēšanai", visitor.Page.QuerySelector("#leaning")!.TextContent);
        Assert.NotNull(visitor.Page.QuerySelector("#too-near"));
        Assert.Contains("abu sajaukums", visitor.Text);

        await visitor.Open(Address(2) + "&stop=Complaint");
        Assert.Contains("Te palīdzēs citi", visitor.Text);
        Assert.DoesNotContain("Kopā", visitor.Text);
    }

    private static string Address(int place) =>
        "/guide/which-one?asked=1&" + string.Join('&', All(place).Select(one => $"q{one.Key}={one.Value}"));

    private static (int Sum, Way? Way) Told(IReadOnlyDictionary<int, int> places)
    {
        var comparison = new Comparison([], places);
        return (comparison.Sum, comparison.Way);
    }

    private static Dictionary<int, int> All(int place) =>
        Enumerable.Range(1, Comparison.Questions).ToDictionary(question => question, _ => place);

    private static Dictionary<int, int> With(params (int Question, int Place)[] places)
    {
        var all = All(0);
        foreach (var (question, place) in places)
        {
            all[question] = place;
        }

        return all;
    }
}
