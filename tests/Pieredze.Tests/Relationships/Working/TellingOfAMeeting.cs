using System.Net;
using Pieredze.Questions;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class TellingOfAMeeting
{
    [Theory, OnEveryDatabase]
    [Clause("S126")]
    public async Task Needs_a_day_and_a_length_and_nothing_else(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#record", ("on", $"{two.Today:yyyy-MM-dd}"), ("minutes", "45"));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        var held = (await two.Stored()).Sessions.Single(s => s.Minutes == 45);
        Assert.Equal((SessionState.Held, Stage.Working), (held.State, held.HeldIn));
        Assert.Empty(held.Techniques.Concat(held.Supports).Concat(held.Experience));
    }

    [Theory, OnEveryDatabase]
    [Clause("S023")]
    public async Task Takes_up_to_three_questions_along_which_the_mentor_picks_and_nobody_is_sent(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var at = await Planned(two);
        var mails = await Mails(two);
        await two.Mentee.Open(at);
        Assert.Null(two.Mentee.Page.QuerySelector("form[action*=TakeAlong]"));
        await two.Mentor.Open(at);
        for (var i = 0; i < Session.MostQuestions; i++)
        {
            await two.Mentor.Send("form[action*=TakeAlong]");
            Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        }

        Assert.Null(two.Mentor.Page.QuerySelector("form[action*=TakeAlong]"));
        var taken = (await two.Stored()).Sessions.Single(s => s.State == SessionState.Planned).Questions;
        Assert.Equal(Session.MostQuestions, taken.Count);
        await two.Mentee.Open(at);
        Assert.All(taken, q => Assert.Contains(q, two.Mentee.Text, StringComparison.Ordinal));
        await two.Mentee.Open($"/language/en?back={at}");
        var english = QuestionBank.All.Single(q => q.Latvian == taken[0]).English;
        Assert.Contains(english, two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentor.Send("form[action*=LeaveOut]");
        Assert.Equal(2, (await two.Stored()).Sessions.Single(s => s.State == SessionState.Planned).Questions.Count);
        Assert.Equal(mails, await Mails(two));
        await two.Change(pair =>
        {
            var session = pair.Sessions.Single(s => s.State == SessionState.Planned);
            Assert.Equal("questions-mentor-picks", pair.WhyNotTakeAlong(pair.MenteeId, session, taken[0])!.Key);
            Assert.Equal("question-not-in-bank", pair.WhyNotTakeAlong(pair.MentorId, session, "Kāpēc?")!.Key);
        });
    }

    [Theory, OnEveryDatabase]
    [Clause("S042", "S119", "S159")]
    public async Task Keeps_techniques_and_support_and_opens_the_next_meeting_with_the_topic_gone_into(
        DatabaseKind kind
    )
    {
        var (two, at) = await Held(kind);
        await two.Mentee.Open(at);
        await two.Mentee.Send(
            "#story",
            ("depthTopic", "kas man traucē pateikt nē"),
            ("techniques", "counselling"),
            ("techniques", "other"),
            ("otherTechnique", "pastaiga"),
            ("supports", "emotional"),
            ("supports", "practical"),
            ("supports", "thinking"),
            ("supports", "orientation")
        );
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        await two.Mentor.Open(at);
        Assert.Equal(
            ["counselling", "other", "emotional", "practical", "thinking", "orientation"],
            two.Mentor.Page.QuerySelectorAll("#story input[checked]").Select(b => b.GetAttribute("value"))
        );
        await two.Mentor.Open(await Planned(two));
        Assert.Contains(
            "kas man traucē pateikt nē",
            two.Mentor.Page.QuerySelector("#opens-with")!.TextContent,
            StringComparison.Ordinal
        );
        await two.Mentor.Open(at);
        Assert.Null(two.Mentor.Page.QuerySelector("#opens-with"));
    }

    [Theory, OnEveryDatabase]
    public async Task Joins_what_both_tick_at_the_same_time_and_shows_both_texts(DatabaseKind kind)
    {
        var (two, at) = await Held(kind);
        await two.Mentor.Open(at);
        await two.Mentor.Send("#story", ("techniques", "training"));
        await two.Mentor.Open(at);
        await two.Mentee.Open(at);
        await two.Mentor.Send("#story", ("techniques", "training"), ("techniques", "networking"));
        // Takes training off and ticks a support; networking came meanwhile and stays.
        await two.Mentee.Send("#story", ("techniques", null), ("supports", "thinking"), ("depthTopic", "Annas temats"));
        var told = await Story(two);
        Assert.Equal(("networking", "thinking"), (Assert.Single(told.Techniques), Assert.Single(told.Supports)));
        await two.Mentor.Send("#story", ("depthTopic", "Ilzes temats"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        Assert.Contains("Annas temats", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentor.Send("#story");
        Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        await two.Mentee.Send("#story", ("depthTopic", "Annas cits temats"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("Ilzes temats", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Equal("Annas cits temats", two.Mentee.Page.QuerySelector("#depth")!.GetAttribute("value"));
    }

    [Theory, OnEveryDatabase]
    [Clause("S036")]
    public async Task Shows_how_often_experience_was_asked_for(DatabaseKind kind)
    {
        var (two, at) = await Held(kind);
        await two.Mentor.Open($"{two.At}/learning");
        Assert.Null(two.Mentor.Page.QuerySelector("#experience-ratio"));
        await two.Mentor.Open(at);
        await two.Mentor.Send("#story", ("experience", "asked"), ("experience", "unasked"));
        await two.Change(pair =>
        {
            var other = pair.Record(pair.MentorId, null, two.Today, 30, two.Clock);
            pair.Tell(pair.MentorId, other, new() { Experience = ["asked"] });
        });
        foreach (var visitor in two.Both)
        {
            await visitor.Open($"{two.At}/learning");
            Assert.Contains(
                "Pēc lūguma: 2, bez lūguma: 1",
                visitor.Page.QuerySelector("#experience-ratio")!.TextContent,
                StringComparison.Ordinal
            );
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S021")]
    public async Task Hints_at_a_judging_word_before_saving_and_never_insists(DatabaseKind kind)
    {
        var (two, at) = await Held(kind);
        await two.Mentor.Open(at);
        await two.Mentor.Send("#observe", ("text", "Es pamanīju, ka pēc jautājuma tu apklusi."));
        Assert.Null(two.Mentor.Page.QuerySelector("#judging"));
        const string judging = "Tu esi slinks.";
        Assert.Equal(Kind.Judgemental, QuestionCoach.Look(judging, Language.Latvian).Kind);
        await two.Mentor.Send("#observe", ("text", judging));
        Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        Assert.NotNull(two.Mentor.Page.QuerySelector("#judging"));
        Assert.Single((await two.Stored()).Sessions.SelectMany(s => s.Observations));
        await two.Mentor.Send("#observe");
        Assert.Equal(2, (await two.Stored()).Sessions.SelectMany(s => s.Observations).Count());
        await two.Mentee.Open(at);
        Assert.Contains("tu apklusi", two.Mentee.Text, StringComparison.Ordinal);
        Assert.Null(two.Mentee.Page.QuerySelector("form[action*=TakeBack]"));
        await two.Mentor.Send("form[action*=TakeBack]");
        Assert.Single((await two.Stored()).Sessions.SelectMany(s => s.Observations));
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_the_middle_and_the_difference_of_what_both_felt_about_talking(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(pair => pair.Record(pair.MenteeId, null, two.Today, 60, two.Clock));
        var at = $"{two.At}/sessions/{(await two.Stored()).Sessions[0].Id}";
        await two.Mentor.Open(at);
        await two.Mentor.Send("#hand-over", ("share", "70"));
        await two.Mentee.Open(at);
        Assert.Null(two.Mentee.Page.QuerySelector("#talk-shares"));
        Assert.DoesNotContain("70", two.Mentee.Text, StringComparison.Ordinal);
        await two.Mentee.Send("#hand-over", ("share", "45"));
        var shown = two.Mentee.Page.QuerySelector("#talk-shares")!.TextContent;
        Assert.Contains("57,5", shown, StringComparison.Ordinal);
        Assert.Contains("25", shown, StringComparison.Ordinal);
    }

    /// <summary>A pair that works, and the address of a meeting they held.</summary>
    internal static async Task<(TwoWalkers Two, string At)> Held(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        await two.Change(pair => pair.Record(pair.MenteeId, null, two.Today, 50, two.Clock));
        var held = (await two.Stored()).Sessions.Single(s => s.HeldIn == Stage.Working);
        return (two, $"{two.At}/sessions/{held.Id}");
    }

    private static async Task<string> Planned(TwoWalkers two)
    {
        var starts = two.Clock.Now.AddDays(6);
        await two.Change(pair => pair.Plan(pair.MenteeId, two.Today.AddDays(6), starts, 60, null, two.Clock.Now));
        return $"{two.At}/sessions/{(await two.Stored()).Sessions.Single(s => s.State == SessionState.Planned).Id}";
    }

    private static async Task<Session> Story(TwoWalkers two) =>
        (await two.Stored()).Sessions.Single(s => s.HeldIn == Stage.Working);

    private static Task<int> Mails(TwoWalkers two)
    {
        var (mentor, mentee) = (two.Pair.MentorId, two.Pair.MenteeId);
        return two.House.Data(db =>
            Task.FromResult(
                db.Set<Pieredze.Activity.OutboxMail>().Count(m => m.PersonId == mentor || m.PersonId == mentee)
            )
        );
    }
}
