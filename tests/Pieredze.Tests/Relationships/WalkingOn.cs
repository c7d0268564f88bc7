using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Platform.Words;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships;

public sealed class WalkingOn
{
    public static TheoryData<Stage, string, Action<TwoWalkers, Relationship>> Gaps =>
        new()
        {
            { Stage.Building, "missing-fit", (two, pair) => pair.AnswerFit(pair.MentorId, Fit.NotSure, two.Clock.Now) },
            { Stage.Building, "missing-values", (_, pair) => pair.Mentor.Values = [] },
            { Stage.Building, "missing-differences", (_, pair) => pair.Mentee.Differences = null },
            { Stage.Goals, "missing-goal", (_, pair) => pair.Close(pair.MenteeId, pair.Goals[0], reached: false) },
            { Stage.Goals, "missing-clarity", (_, pair) => pair.Goals[0].WhyMine = null },
            { Stage.Goals, "missing-clarity", (_, pair) => pair.Goals[0].DueOn = null },
            { Stage.Goals, "missing-ladder", WithoutSteps },
            { Stage.Goals, "missing-options", (_, pair) => pair.SayNoProblem(pair.MentorId, none: false) },
            { Stage.Ending, "missing-growth-plan", (_, pair) => pair.Closing!.NextGrowthStepOn = null },
            { Stage.Ending, "missing-review", (_, pair) => pair.Mentor.ReviewLearned = null },
            { Stage.Ending, "missing-celebration", (_, pair) => pair.Closing!.CelebrationOffered = false },
        };

    [Theory, MemberData(nameof(Gaps))]
    [Clause("S153", "S157")]
    public async Task Is_refused_by_name_for_each_thing_that_is_missing(
        Stage stage,
        string missing,
        Action<TwoWalkers, Relationship> gap
    )
    {
        foreach (var kind in House.Kinds)
        {
            var two = await Ready(kind, stage);
            var sentence = Words(two)[missing];
            await two.Mentee.Open(two.At);
            Assert.NotNull(two.Mentee.Page.QuerySelector("form[action*=WalkOn]"));
            await two.Change(pair => gap(two, pair));
            await two.Mentee.Send("form[action*=WalkOn]");
            Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
            Assert.Contains(sentence, two.Mentee.Text, StringComparison.Ordinal);
            Assert.Null(two.Mentee.Page.QuerySelector("form[action*=WalkOn]"));
            Assert.Equal(stage, (await two.Stored()).Stage);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Needs_a_signed_agreement_and_a_meeting(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(two.Build);
        await two.Mentee.Open(two.At);
        Assert.Null(two.Mentee.Page.QuerySelector("form[action*=WalkOn]"));
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#record", ("on", $"{two.Today:yyyy-MM-dd}"));
        await two.Mentee.Open(two.At);
        Assert.NotNull(two.Mentee.Page.QuerySelector("form[action*=WalkOn]"));
        // Without signatures the way stays closed.
        var other = await TwoWalkers.In(two.House);
        await other.Change(pair =>
        {
            pair.WriteAgreement(pair.MenteeId, TwoWalkers.Text, other.Clock.Now);
            pair.Record(pair.MenteeId, null, other.Today, 60, other.Clock);
        });
        Assert.Equal(
            ["fit", "values", "differences", "agreement"],
            (await other.Stored()).Criteria().Where(c => !c.IsMet).Select(c => c.Key)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Needs_both_and_counts_a_second_click_as_none(DatabaseKind kind)
    {
        foreach (var stage in new[] { Stage.Building, Stage.Goals, Stage.Ending })
        {
            var two = await Ready(kind, stage);
            var tab = await two.Again(two.Mentor);
            foreach (var visitor in two.Both.Append(tab))
            {
                await visitor.Open(two.At);
            }

            await two.Mentee.Send("form[action*=WalkOn]");
            Assert.Equal(stage, (await two.Stored()).Stage);
            Assert.Contains("Tavs apstiprinājums ir saglabāts", two.Mentee.Text, StringComparison.Ordinal);
            await Task.WhenAll(two.Mentor.Send("form[action*=WalkOn]"), tab.Send("form[action*=WalkOn]"));
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (two.Mentor.Status, tab.Status));
            var walked = await two.Stored();
            Assert.Equal(stage == Stage.Ending ? Stage.Ending : stage + 1, walked.Stage);
            Assert.Equal(stage == Stage.Ending ? Standing.Completed : Standing.Active, walked.Standing);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Leads_back_to_goals_by_the_mentee_alone(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Mentor.Open(two.At);
        Assert.Null(two.Mentor.Page.QuerySelector("form[action*=Back]"));
        await two.Mentee.Open(two.At);
        await two.Mentee.Send("form[action*=Back]");
        var back = await two.Stored();
        Assert.Equal(
            (Stage.Goals, (Stage?)null, (Stage?)null),
            (back.Stage, back.Mentee.ReadyFor, back.Mentor.ReadyFor)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Comes_to_the_ending_from_work_only_and_by_the_mentee(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Goals);
        await two.Mentee.Open($"{two.At}/ending");
        Assert.Null(two.Mentee.Page.QuerySelector("form[action*=Start]"));
        await two.Change(pair =>
        {
            two.SetGoal(pair);
            two.WalkOn(pair);
        });
        await two.Mentor.Open($"{two.At}/ending");
        await two.Mentor.Send("form[action*=Start]");
        Assert.Equal((HttpStatusCode.Conflict, Stage.Working), (two.Mentor.Status, (await two.Stored()).Stage));
        var tab = await two.Again(two.Mentee);
        await tab.Open($"{two.At}/ending");
        await two.Mentee.Open($"{two.At}/ending");
        await two.Mentee.Send("form[action*=Start]", ("on", $"{two.Today.AddDays(43):yyyy-MM-dd}"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("form[action*=Start]", ("on", $"{two.Today.AddDays(14):yyyy-MM-dd}"));
        await tab.Send("form[action*=Start]");
        Assert.Equal((HttpStatusCode.OK, Stage.Ending), (tab.Status, (await two.Stored()).Stage));
        var mentor = two.Pair.MentorId;
        Assert.Single(
            await two.House.Data(db =>
                Task.FromResult(db.Set<Pieredze.Activity.OutboxMail>().Where(m => m.PersonId == mentor).ToList())
            )
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_the_closing_meeting_at_any_hour_of_the_day(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Ending);
        // The meeting of this morning, before the ending began, was no closing meeting.
        Assert.Equal((two.Today, false), ((await two.Stored()).LastMetOn, Closing(await two.Stored())));
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#record", ("on", $"{two.Today:yyyy-MM-dd}"), ("minutes", "40"));
        Assert.True(Closing(await two.Stored()));

        static bool Closing(Relationship pair) => pair.Criteria().Single(c => c.Key == "closing-meeting").IsMet;
    }

    // A clear goal with a method, and nothing that is done for it.
    private static void WithoutSteps(TwoWalkers two, Relationship pair)
    {
        var (mentee, done) = (pair.MenteeId, pair.Goals[0]);
        pair.Close(mentee, done, reached: false);
        var goal = pair.ProposeGoal(mentee, "Cits", done.Kind, done.Horizon, done.Origin, two.Clock.Now);
        pair.Describe(mentee, goal, goal.Title, "gribu", "redzēsim", two.Today.AddDays(60));
        pair.AddMethod(mentee, goal, MethodKind.SelfRating, "pašvērtējums");
        pair.Activate(mentee, goal);
    }

    private static async Task<TwoWalkers> Ready(DatabaseKind kind, Stage stage)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(stage);
        await two.Change(pair =>
        {
            switch (stage)
            {
                case Stage.Building:
                    two.Build(pair);
                    pair.Record(pair.MenteeId, null, two.Today, 60, two.Clock);
                    break;
                case Stage.Goals:
                    two.SetGoal(pair);
                    break;
                default:
                    two.Finish(pair);
                    break;
            }
        });
        return two;
    }

    private static Words Words(TwoWalkers two) =>
        new Words(two.House.Services.GetRequiredService<WordBook>()).For("Relationships", "lv");
}
