namespace Pieredze.Matching.Tests;

public sealed class ScoringAPair
{
    private static readonly Mentee Anna = Rounds.Mentee() with
    {
        Needs = [new Need("leadership", 4, 2), new Need("budgeting", 3, 1)],
        Values = ["care", "courage", "craft", "freedom", "humour"],
        Sliders = [1, 2, 3, 4, 5, 3],
        Choices = ["ilze", "maris"],
        Availability = Availability.Of((DayOfWeek.Monday, PartOfDay.Morning)),
        HoursPerMonth = 2,
    };

    private static readonly Mentor Maris = Rounds.Mentor() with
    {
        Strengths = [new Strength("leadership", 5), new Strength("budgeting", 2)],
        Values = ["care", "courage", "craft", "order", "beauty"],
        Sliders = [2, 3, 4, 5, 4, 2],
        Availability = Availability.Of((DayOfWeek.Monday, PartOfDay.Morning), (DayOfWeek.Sunday, PartOfDay.Evening)),
    };

    [Fact]
    public void Gives_the_worked_example_of_the_specification()
    {
        var parts = Parts(Anna, Maris);

        Assert.Equal(0.8889, Math.Round(parts.Need, 4));
        Assert.Equal(0.675, parts.Style, 12);
        Assert.Equal(0.8, parts.Preference);
        Assert.Equal(1.0, parts.Logistics);
        Assert.Equal(0.8243, Math.Round(parts.Total, 4));
        Assert.Equal(824_306, parts.Points);
    }

    [Fact]
    public void Counts_what_is_unknown_as_the_middle()
    {
        var parts = Parts(Rounds.Mentee(), Rounds.Mentor());

        Assert.Equal(new ScoreParts(0.5, 0.5, 0.5, 0.5, 0.5, 500_000), parts);
    }

    [Fact]
    public void Does_not_mind_case_and_spaces_in_keys()
    {
        var loud = Maris with
        {
            Strengths = [new Strength(" LEADERSHIP ", 5), new Strength("Budgeting", 2)],
            Values = ["CARE", "Courage ", " craft", "order", "beauty"],
        };

        Assert.Equal(Parts(Anna, Maris), Parts(Anna, loud));
    }

    [Theory]
    [InlineData("first", 1.0)]
    [InlineData("second", 0.8)]
    [InlineData("third", 0.6)]
    [InlineData("fourth", 0.4)]
    [InlineData("fifth", 0.2)]
    [InlineData("sixth", 0.0)]
    [InlineData("nobody", 0.0)]
    public void Follows_the_choices_of_the_mentee(string mentor, double expected)
    {
        var choosy = Rounds.Mentee() with { Choices = ["first", "second", "third", "fourth", "fifth", "sixth"] };

        Assert.Equal(expected, Parts(choosy, Rounds.Mentor(mentor)).Preference);
    }

    [Theory]
    [InlineData("first", null, 1.0)]
    [InlineData("first", "anna", 1.0)]
    [InlineData("second", "eva anna", 0.8)]
    [InlineData("third", "eva zane anna", 0.6)]
    [InlineData("first", "eva zane", 0.5)]
    [InlineData("nobody", "anna", 0.5)]
    [InlineData("nobody", "eva zane anna anna", 0.3)]
    [InlineData("nobody", "a b c d e anna", 0.0)]
    public void Takes_the_mean_of_both_sides_where_the_mentor_chose_too(string mentor, string? chosen, double expected)
    {
        var choosy = Rounds.Mentee() with { Choices = ["first", "second", "third"] };
        var other = Rounds.Mentor(mentor) with { Choices = chosen?.Split(' ') ?? [] };

        Assert.Equal(expected, Parts(choosy, other).Preference);
    }

    [Theory]
    [InlineData("anna", 0.75)]
    [InlineData("eva anna", 0.65)]
    [InlineData("eva", 0.25)]
    public void Counts_a_mentee_without_preference_as_the_middle_of_the_mentors_choice(string chosen, double expected)
    {
        var parts = Parts(Rounds.Mentee(), Rounds.Mentor() with { Choices = chosen.Split(' ') });

        Assert.Equal(expected, parts.Preference);
        Assert.Equal(375_000 + (expected * 250_000), parts.Points, 0.0);
    }

    [Fact]
    public void Seeks_difference_on_the_sliders_named()
    {
        var left = Rounds.Mentee() with { Sliders = [1, 3, 3, 3, 3, 3] };
        var right = Rounds.Mentor() with { Sliders = [5, 3, 3, 3, 3, 3] };
        var request = Rounds.Of(left, right);

        var alike = Parts(left, right, request);
        var complement = Parts(left, right, request with { ComplementSliders = [0] });

        Assert.Equal(0.25 + (5 / 12.0), alike.Style, 12);
        Assert.Equal(0.75, complement.Style, 12);
    }

    [Theory]
    [InlineData("Rīga", "rīga ", true, 0.5)]
    [InlineData("Rīga", "Cēsis", true, 0.3)]
    [InlineData("Rīga", "Cēsis", false, 0.5)]
    [InlineData("Rīga", null, true, 0.5)]
    public void Takes_off_a_fifth_where_on_site_people_work_apart(
        string left,
        string? right,
        bool only,
        double expected
    )
    {
        var mentee = Rounds.Mentee() with { Site = left, OnSiteOnly = only, HoursPerMonth = 4 };
        var mentor = Rounds.Mentor() with { Site = right, HoursPerMonth = 2 };

        Assert.Equal(expected, Parts(mentee, mentor).Logistics, 12);
    }

    [Fact]
    public void Lets_the_scarcer_of_slots_and_hours_decide()
    {
        var mentee = Anna with { HoursPerMonth = 4 };

        Assert.Equal(0.5, Parts(mentee, Maris).Logistics);
        Assert.Equal(0.25, Parts(mentee, Maris with { HoursPerMonth = 1 }).Logistics);
    }

    [Fact]
    public void Takes_numbers_outside_their_range_for_the_nearest()
    {
        var wild = Rounds.Mentee() with { Needs = [new Need("law", 99, -3)], HoursPerMonth = 0 };
        var weak = Rounds.Mentor() with { Strengths = [new Strength("law", -7)], HoursPerMonth = int.MaxValue };

        Assert.Equal(0.2, Parts(wild, weak).Need, 12);
        Assert.Equal(1.0, Parts(wild, weak).Logistics);
    }

    private static ScoreParts Parts(Mentee mentee, Mentor mentor) => Parts(mentee, mentor, Rounds.Of(mentee, mentor));

    private static ScoreParts Parts(Mentee mentee, Mentor mentor, MatchRequest request) =>
        Assert.IsType<Allowed>(Matcher.Score(mentee, mentor, request)).Parts;
}
