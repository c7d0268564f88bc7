using System.Text.Json;

namespace Pieredze.Matching.Tests;

public sealed class SuggestingMentors
{
    private static readonly Mentee Anna = Rounds.Mentee() with
    {
        Needs = [new Need("law", 2, 1), new Need("budgeting", 4, 3), new Need("art")],
        Languages = ["lv", "en"],
        Values = ["care", "craft", "order"],
        Sliders = [1, 2, 3, 4, 5, 1],
        Choices = ["ilze", "maris"],
        Site = "Rīga",
        Availability = Availability.Of((DayOfWeek.Friday, PartOfDay.Evening)),
    };

    private static readonly Mentor Maris = Rounds.Mentor() with
    {
        Strengths = [new Strength("Law", 5), new Strength("budgeting", 3)],
        Languages = ["EN"],
        Values = ["order", "care"],
        Sliders = [1, 3, 5, 4, 2, 5],
        Site = "Cēsis",
        Availability = Availability.Of((DayOfWeek.Friday, PartOfDay.Evening)),
    };

    [Fact]
    public void Gives_the_reasons_as_facts()
    {
        var request = Rounds.Of(Anna, Maris) with { ComplementSliders = [3, 5] };

        var why = Matcher.WhyThis(Anna, Maris, request);

        Assert.Equal([new CoveredNeed("budgeting", 4, 3, 3), new CoveredNeed("law", 2, 5, 1)], why.CoveredNeeds);
        Assert.Equal([false, true], why.CoveredNeeds.Select(need => need.Fully));
        Assert.Equal(["art"], why.OpenNeeds);
        Assert.Equal(["care", "order"], why.SharedValues);
        Assert.Equal(["en"], why.SharedLanguages);
        Assert.Equal([0, 1], why.AlikeSliders);
        Assert.Equal([5], why.ComplementingSliders);
        Assert.Equal(2, why.CommonHours);
        Assert.Equal(2, why.ChoiceRank);
        Assert.False(why.SameSite);
    }

    [Fact]
    public void Tells_nothing_in_the_reasons_of_what_the_mentor_chose()
    {
        var request = Rounds.Of(Anna, Maris);
        string Told(params string[] chosen) =>
            JsonSerializer.Serialize(Matcher.WhyThis(Anna, Maris with { Choices = chosen }, request));

        Assert.Equal(Told(), Told("anna"));
        Assert.Equal(Told(), Told("eva", "zane", "anna"));
    }

    [Fact]
    public void Gives_no_reason_where_nothing_is_known()
    {
        var (mentee, mentor) = (Rounds.Mentee(), Rounds.Mentor());

        var why = Matcher.WhyThis(mentee, mentor, Rounds.Of(mentee, mentor));

        Assert.Empty(why.CoveredNeeds);
        Assert.Null(why.CommonHours);
        Assert.Null(why.ChoiceRank);
        Assert.Null(why.SameSite);
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(4, 4)]
    [InlineData(99, 5)]
    public void Names_three_to_five_the_best_first(int asked, int given)
    {
        var request = Rounds.Of([Anna], [.. Enumerable.Range(0, 8).Select(Like), Maris]);

        var list = Matcher.Shortlist(request, "anna", asked);

        Assert.Equal(given, list.Count);
        Assert.Equal("maris", list[0].MentorId);
        Assert.Equal(list.OrderByDescending(one => one.Parts.Points), list);
        Assert.NotEmpty(list[0].Reasons.CoveredNeeds);
    }

    [Fact]
    public void Names_only_possible_mentors()
    {
        var request = Rounds.Of(
            [Anna with { Vetoes = ["m0"] }],
            [Like(0), Like(1) with { Capacity = 0 }, Like(2) with { Languages = ["de"] }, Like(3)]
        );

        Assert.Equal("m3", Assert.Single(Matcher.Shortlist(request, "anna")).MentorId);
    }

    [Fact]
    public void Does_not_mind_the_order_of_rows()
    {
        var request = Rounds.Of([Anna], [.. Enumerable.Range(0, 8).Select(Like)]) with { Seed = 3 };
        var turned = request with { Mentors = [.. request.Mentors.Reverse()] };

        Assert.Equal(
            Matcher.Shortlist(request, "anna").Select(one => one.MentorId),
            Matcher.Shortlist(turned, "anna").Select(one => one.MentorId)
        );
    }

    [Fact]
    public void Lets_the_seed_and_not_the_alphabet_order_equals()
    {
        var request = Rounds.Of([Anna], [.. Enumerable.Range(0, 8).Select(Like)]);

        var firsts = Enumerable
            .Range(0, 50)
            .Select(seed => Matcher.Shortlist(request with { Seed = (ulong)seed }, "anna")[0].MentorId);

        Assert.True(firsts.Distinct().Count() > 4);
    }

    [Fact]
    public void Is_empty_for_somebody_unknown() => Assert.Empty(Matcher.Shortlist(Rounds.Of(Anna, Maris), "nobody"));

    private static Mentor Like(int number) => Rounds.Mentor($"m{number}") with { Strengths = [new Strength("art", 1)] };
}
