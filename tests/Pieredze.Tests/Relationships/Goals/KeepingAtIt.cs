using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Tests.Relationships.Goals;

public sealed class KeepingAtIt
{
    [Theory, OnEveryDatabase]
    public async Task Ticks_a_daily_action_anew_each_day_and_counts_the_days(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var goal = (await two.Stored()).Goals[0];
        var at = $"{two.At}/goals/{goal.Id}";
        await two.Mentee.Open(at);
        await two.Mentee.Send("#step", ("text", "jautāt vienam"), ("level", "Daily"), ("repeat", "Daily"));
        LadderStep Daily(Relationship pair) => pair.Goals[0].Steps.Single(s => s.Repeat == StepRepeat.Daily);
        var step = Daily(await two.Stored());
        string Tick() => $"form:has(input[value='{step.Id}'])";
        await two.Mentee.Send(Tick());
        Assert.Contains("1 no pēdējām 14", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Equal([two.Today], Daily(await two.Stored()).DoneDays);
        // A second click of the same form changes nothing; the tick can be taken back.
        await two.Mentee.Send(Tick());
        Assert.Empty(Daily(await two.Stored()).DoneDays);
        await two.Mentee.Send(Tick());
        two.House.Time.Forward(TimeSpan.FromDays(1));
        await two.Mentee.Open(at);
        Assert.Equal("false", two.Mentee.Page.QuerySelector($"{Tick()} .tick")!.GetAttribute("aria-pressed"));
        await two.Mentee.Send(Tick());
        Assert.Contains("2 no pēdējām 14", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Null(Daily(await two.Stored()).DoneOn);
    }

    [Fact]
    public void Counts_a_weekly_step_once_a_week_from_monday()
    {
        var step = new LadderStep
        {
            GoalId = Guid.NewGuid(),
            Level = LadderLevel.Weekly,
            Text = "otrdienās",
            Repeat = StepRepeat.Weekly,
        };
        var sunday = new DateOnly(2026, 11, 22);
        step.Tick(true, sunday);
        Assert.True(step.IsDone(new(2026, 11, 16)));
        Assert.False(step.IsDone(sunday.AddDays(1)));
        step.Tick(true, sunday.AddDays(1));
        step.Tick(true, sunday.AddDays(4));
        Assert.Equal((2, 7), step.Lately(sunday.AddDays(4)));
        step.Tick(false, sunday.AddDays(5));
        Assert.Equal([sunday], step.DoneDays);
    }

    [Theory, OnEveryDatabase]
    [Clause("S075")]
    public async Task Links_a_goal_to_a_milestone_of_the_project_and_weighs_it(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var goal = (await two.Stored()).Goals[0];
        await two.Mentee.Open($"{two.At}/goals/{goal.Id}");
        Assert.Null(two.Mentee.Page.QuerySelector("#link"));
        await two.House.Data(async db =>
        {
            var programme = await db.Programmes.SingleAsync(p => p.Id == two.Pair.ProgrammeId);
            programme.ProjectName = "Laboratorija";
            programme.ProjectMilestones.AddRange(["Telpas", "Paraugs"]);
        });
        await two.Mentee.Open($"{two.At}/goals/{goal.Id}");
        await two.Mentee.Send("#link", ("milestone", "Paraugs"));
        await two.Mentee.Send("#weigh", ("weight", "3"));
        goal = (await two.Stored()).Goals[0];
        Assert.Equal(("Paraugs", 3), (goal.ProjectMilestone, goal.Weight));
        await two.Mentee.Send("#link", ("milestone", "Izdomāts"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("#weigh", ("weight", "4"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentor.Open($"{two.At}/goals/{goal.Id}");
        Assert.Contains("Paraugs", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Null(two.Mentor.Page.QuerySelector("#link"));
    }

    [Fact]
    [Clause("S056", "S075")]
    public void Counts_kinds_origins_links_and_attainment_on_five_pairs_or_more()
    {
        static CountedGoal Of(GoalKind kind, bool linked, int? level, int weight = 1) =>
            new(Guid.NewGuid(), kind, GoalOrigin.Mentee, linked, level, weight);
        var four = Enumerable.Range(0, 4).Select(_ => Of(GoalKind.Career, true, 0)).ToList();
        var none = GoalCounts.Of(four);
        Assert.Equal((null, null, null, null), (none.Goals, none.Linked, none.AsExpected, none.Score));
        Assert.Empty(none.Kinds);
        var growth = Enumerable.Range(0, 5).Select(i => Of(GoalKind.Growth, false, i < 3 ? 0 : -1));
        var counts = GoalCounts.Of([.. four, Of(GoalKind.Career, true, 1), .. growth]);
        ShownShare Share(int percent) => new(percent, ShareEnd.Exactly);
        Assert.Equal([(GoalKind.Growth, Share(50)), (GoalKind.Career, Share(50))], counts.Kinds);
        Assert.Equal((10, Share(50), Share(80)), (counts.Goals, counts.Linked!.Value, counts.AsExpected!.Value));
        // One goal at +1 scores 60, at −1 40, and as expected 50.
        Assert.Equal((60 + 7 * 50 + 2 * 40) / 10.0, counts.Score!.Value, 9);
        // Four linked pairs among nine could be told apart, and so could a kind of four.
        var small = GoalCounts.Of([.. four, .. growth]);
        Assert.Null(small.Linked);
        Assert.Empty(small.Kinds);
        // Three pairs with two rare kinds each are three, however often they count.
        var three = Enumerable.Range(0, 3).Select(_ => Guid.NewGuid()).ToList();
        var rare = three.SelectMany(pair =>
            new[] { GoalKind.Change, GoalKind.Wellbeing }.Select(kind => new CountedGoal(
                pair,
                kind,
                GoalOrigin.Mentee,
                false,
                null,
                1
            ))
        );
        Assert.Empty(GoalCounts.Of([.. growth, .. rare]).Kinds);
    }

    [Fact]
    public void Tells_means_of_the_ten_features_on_five_people_and_their_last_answers()
    {
        var now = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
        (Guid, bool, List<int>, DateTime) Check(bool mentor, int answer, DateTime at, Guid? who = null) =>
            (who ?? Guid.NewGuid(), mentor, [.. Enumerable.Repeat(answer, FeatureCheck.Items)], at);
        var once = Guid.NewGuid();
        var checks = Enumerable
            .Range(0, 4)
            .Select(_ => Check(true, 4, now))
            .Append(Check(true, 1, now, once))
            .Append(Check(true, 5, now.AddDays(1), once))
            .ToList();
        var means = FeatureMeans.Of([.. checks, Check(false, 3, now)]);
        Assert.Equal(4.2, means.OfMentors![0], 9);
        Assert.Null(means.OfMentees);
        Assert.Null(FeatureMeans.Of([.. checks.Take(4)]).OfMentors);
    }
}
