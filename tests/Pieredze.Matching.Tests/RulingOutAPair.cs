using Pieredze.Tests;

namespace Pieredze.Matching.Tests;

public sealed class RulingOutAPair
{
    private static readonly Mentee Anna = Rounds.Mentee();
    private static readonly Mentor Maris = Rounds.Mentor();
    private static readonly PairId Both = new("anna", "maris");

    [Fact]
    public void Lets_two_people_of_whom_nothing_is_said_meet() => Assert.Null(Rule(Anna, Maris));

    [Fact]
    public void Never_pairs_a_person_with_themselves() =>
        Assert.Equal(Obstacle.SamePerson, Rule(Anna, Rounds.Mentor("anna")));

    [Fact]
    public void Asks_that_both_are_enrolled()
    {
        Assert.Equal(Obstacle.NotEnrolled, Rule(Anna with { Enrolled = false }, Maris));
        Assert.Equal(Obstacle.NotEnrolled, Rule(Anna, Maris with { Enrolled = false }));
    }

    [Fact]
    public void Asks_for_the_briefing_of_both_unless_the_programme_does_not()
    {
        Assert.Equal(Obstacle.BriefingMissing, Rule(Anna with { BriefingDone = false }, Maris));
        Assert.Equal(Obstacle.BriefingMissing, Rule(Anna, Maris with { BriefingDone = false }));
        Assert.Null(Rule(Anna, Maris with { BriefingDone = false }, new MatchRules { RequireBriefing = false }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Asks_for_a_place(int capacity) =>
        Assert.Equal(Obstacle.NoCapacity, Rule(Anna, Maris with { Capacity = capacity }));

    [Fact]
    public void Asks_for_a_common_language_where_both_named_some()
    {
        var speaks = Anna with { Languages = ["lv"] };

        Assert.Equal(Obstacle.NoCommonLanguage, Rule(speaks, Maris with { Languages = ["en"] }));
        Assert.Null(Rule(speaks, Maris with { Languages = ["en", "LV "] }));
        Assert.Null(Rule(speaks, Maris));
        Assert.Null(Rule(Anna, Maris with { Languages = ["en"] }));
        Assert.Null(Rule(speaks, Maris with { Languages = ["en"] }, new MatchRules { RequireCommonLanguage = false }));
    }

    [Fact]
    public void Tells_a_hundred_languages_apart()
    {
        List<string> many = [.. Enumerable.Range(0, 100).Select(number => $"x{number}")];

        Assert.Equal(
            Obstacle.NoCommonLanguage,
            Rule(Anna with { Languages = many[..99] }, Maris with { Languages = many[99..] })
        );
        Assert.Null(Rule(Anna with { Languages = many }, Maris with { Languages = many[99..] }));
    }

    [Fact]
    public void Asks_for_common_time_where_both_named_some()
    {
        var monday = Availability.Of((DayOfWeek.Monday, PartOfDay.Midday));
        var sunday = Availability.Of((DayOfWeek.Sunday, PartOfDay.Midday));
        var busy = Anna with { Availability = monday };

        Assert.Equal(Obstacle.NoOverlap, Rule(busy, Maris with { Availability = sunday }));
        Assert.Equal(Obstacle.NoOverlap, Rule(busy, Maris with { Availability = monday, HoursPerMonth = 0 }));
        Assert.Null(Rule(busy, Maris with { Availability = monday }));
        Assert.Null(Rule(busy, Maris));
        Assert.Null(Rule(busy, Maris with { Availability = sunday }, new MatchRules { RequireOverlap = false }));
    }

    [Fact]
    [Clause("S035")]
    public void Asks_for_one_need_covered_where_both_said_something()
    {
        var needy = Anna with { Needs = [new Need("law", 5), new Need("art", 5)] };
        var painter = Maris with { Strengths = [new Strength("art", 1)] };
        var cook = Maris with { Strengths = [new Strength("food", 5)] };

        Assert.Equal(Obstacle.NoNeedCovered, Rule(needy, cook));
        Assert.Null(Rule(needy, painter));
        Assert.Null(Rule(needy, Maris));
        Assert.Null(Rule(Anna, cook));
        Assert.Null(Rule(needy, cook, new MatchRules { RequireNeedCovered = false }));
    }

    [Fact]
    [Clause("S052")]
    public void Keeps_both_out_of_the_line_of_managers_of_the_other()
    {
        Assert.Equal(Obstacle.ReportingLine, Rule(Anna, Maris, Line("anna", "eva", "maris")));
        Assert.Equal(Obstacle.ReportingLine, Rule(Anna, Maris, Line("maris", "eva", "anna")));
        Assert.Equal(Obstacle.ReportingLine, Rule(Anna, Maris, Line("anna", "maris")));
        Assert.Null(Rule(Anna, Maris, Line("anna", "eva", "ilze")));
    }

    [Fact]
    public void Waives_the_line_of_managers_for_the_pair_named_only()
    {
        var line = Line("anna", "maris");

        Assert.Null(Rule(Anna, Maris, line with { Waivers = [Both] }));
        Assert.Equal(Obstacle.ReportingLine, Rule(Anna, Maris, line with { Waivers = [new PairId("maris", "anna")] }));
    }

    [Fact]
    public void Ends_the_walk_when_managers_go_round_in_a_circle()
    {
        Assert.Null(Rule(Anna, Maris, Line("anna", "eva", "ilze", "eva")));
        Assert.Equal(Obstacle.ReportingLine, Rule(Anna, Maris, Line("anna", "maris", "anna")));
        Assert.Null(Rule(Anna, Maris, Line("anna", "anna")));
    }

    [Fact]
    public void Keeps_two_with_the_same_manager_apart_unless_allowed()
    {
        var team = new MatchRules
        {
            Managers = new Dictionary<string, string> { ["anna"] = "eva", ["maris"] = "eva" },
        };

        Assert.Equal(Obstacle.SameManager, Rule(Anna, Maris, team));
        Assert.Null(Rule(Anna, Maris, team with { AllowSameManager = true }));
    }

    [Fact]
    public void Tells_nobody_whether_a_veto_or_an_earlier_pair_stands_between()
    {
        var failed = new MatchRules { FailedPairs = [Both] };
        var turned = new MatchRules { FailedPairs = [new PairId("maris", "anna")] };

        Assert.Equal(Obstacle.NotAvailable, Rule(Anna with { Vetoes = ["maris"] }, Maris));
        Assert.Equal(Obstacle.NotAvailable, Rule(Anna, Maris with { Vetoes = ["anna"] }));
        Assert.Equal(Obstacle.NotAvailable, Rule(Anna, Maris, failed));
        Assert.Equal(Obstacle.NotAvailable, Rule(Anna, Maris, turned));
        Assert.DoesNotContain(Enum.GetNames<Obstacle>(), name => name.Contains("Veto") || name.Contains("Failed"));
    }

    [Fact]
    public void Shows_a_veto_only_where_nothing_else_stands_in_the_way() =>
        Assert.Equal(
            Obstacle.NoCommonLanguage,
            Rule(Anna with { Vetoes = ["maris"], Languages = ["lv"] }, Maris with { Languages = ["en"] })
        );

    [Fact]
    public void Obeys_the_coordinator()
    {
        var request = Rounds.Of(Anna, Maris) with { Forbidden = [Both] };

        Assert.Equal(new RuledOut(Obstacle.Forbidden), Matcher.Score(Anna, Maris, request));
    }

    private static MatchRules Line(params string[] people) =>
        new()
        {
            Managers = people
                .Zip(people.Skip(1))
                .ToDictionary(link => link.First, link => link.Second, StringComparer.Ordinal),
        };

    private static Obstacle? Rule(Mentee mentee, Mentor mentor, MatchRules? rules = null) =>
        Matcher.Score(mentee, mentor, Rounds.Of(mentee, mentor) with { Rules = rules ?? new MatchRules() }) switch
        {
            RuledOut refused => refused.Rule,
            _ => null,
        };
}
