using CsCheck;
using Pieredze.Measurement.Benefits;

namespace Pieredze.Measurement.Tests.Benefits;

public sealed class ScoringIndicators
{
    [Fact]
    public void Knows_sixteen_benefits_and_the_recommendation()
    {
        Assert.Equal(
            Enumerable.Range(0, 17).Select(number => $"B{number:00}"),
            Indicators.All.Select(i => i.Code).Order(StringComparer.Ordinal)
        );
        Assert.Equal(26, Indicators.All.Sum(i => i.Items.Count));
        Assert.Equal(26, Indicators.All.SelectMany(i => i.Items).DistinctBy(item => item.Code).Count());
        Assert.Equal("B15", Assert.Single(Indicators.All.SelectMany(i => i.Items), item => item.IsReversed).Code);
        Assert.Equal(["B11", "B12"], Indicators.All.Where(i => i.HasThenRating).Select(i => i.Code));
        Assert.Null(Indicators.Of("B17"));
    }

    [Fact]
    public void Asks_each_side_for_its_own_performance()
    {
        var mentors = Indicators.AskedOf(Respondent.Mentor, Wave.End).Select(i => i.Code).ToList();
        var mentees = Indicators.AskedOf(Respondent.Mentee, Wave.End).Select(i => i.Code).ToList();

        Assert.Equal(["B01"], mentors.Except(mentees));
        Assert.Equal(["B02"], mentees.Except(mentors));
        Assert.DoesNotContain("B03", mentors);
        Assert.Equal(14, Indicators.AskedOf(Respondent.Both, Wave.End).Count());
        Assert.Equal(["B00"], mentees.Except(Indicators.AskedOf(Respondent.Mentee, Wave.Start).Select(i => i.Code)));
    }

    [Theory]
    [InlineData("B04", new[] { 6, 7 }, 6.5)]
    [InlineData("B04", new[] { 6, -1 }, 6.0)]
    [InlineData("B04", new[] { -1, -1 }, null)]
    [InlineData("B15", new[] { 2 }, 6.0)]
    [InlineData("B07", new[] { 0 }, 0.0)]
    public void Takes_the_mean_of_at_least_half_the_items(string code, int[] answers, double? score) =>
        Assert.Equal(score, Indicators.Of(code)!.Score([.. answers.Select(a => a < 0 ? (int?)null : a)]));

    [Fact]
    public void Stays_on_the_scale() =>
        Gen.Select(Gen.Int[0, 16], Gen.Int[0, 10], Gen.Int[0, 10])
            .Where((number, _, _) => number != 3)
            .Sample(
                (number, one, other) =>
                {
                    var indicator = Indicators.All.Single(i => i.Code == $"B{number:00}");
                    int?[] answers = [.. new int?[] { one, other }.Take(indicator.Items.Count)];
                    var (low, high) = (indicator.Scale.Lowest, indicator.Scale.Highest);
                    answers = [.. answers.Select(a => a is { } given ? Math.Clamp(given, low, high) : a)];
                    return indicator.Score(answers) is { } score && score >= low && score <= high;
                }
            );

    [Fact]
    public void Is_refused_for_answers_that_do_not_exist()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Indicators.Of("B04")!.Score([8, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Indicators.Of("B04")!.Score([0, 1]));
        Assert.Throws<ArgumentException>(() => Indicators.Of("B04")!.Score([1]));
    }

    [Fact]
    public void Reports_growth_before_career_in_a_developmental_programme()
    {
        var themes = Indicators.InReport(isDevelopmental: true).Select(i => i.Theme).Distinct().ToList();

        Assert.Equal(Enum.GetValues<BenefitTheme>(), themes);
        Assert.True(themes.IndexOf(BenefitTheme.Growth) < themes.IndexOf(BenefitTheme.Career));
        Assert.Equal(Indicators.All, Indicators.InReport(isDevelopmental: false));
    }
}
