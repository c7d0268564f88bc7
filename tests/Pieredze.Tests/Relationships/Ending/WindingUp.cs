using System.Net;
using Pieredze.Relationships;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Ending;

public sealed class WindingUp
{
    [Theory, OnEveryDatabase]
    [Clause("S034", "S165", "S167")]
    public async Task Takes_review_plan_celebration_and_a_last_meeting(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Ending);
        var at = $"{two.At}/ending";
        await two.Mentee.Open(at);
        await two.Mentee.Send("form[action*=Growth]", ("plan", "turpināšu"), ("step", "kurss"), ("on", ""));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("turpināšu", two.Mentee.Html, StringComparison.Ordinal);
        await two.Mentee.Send("form[action*=Growth]", ("on", $"{two.Today.AddDays(20):yyyy-MM-dd}"));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        await two.Mentor.Open(at);
        Assert.Contains("turpināšu", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Null(two.Mentor.Page.QuerySelector("#plan"));
        foreach (var visitor in two.Both)
        {
            await visitor.Open(at);
            await visitor.Send("form[action*=Review]", ("worked", "sarunas"), ("learned", "klausīties"));
        }

        await two.Mentor.Open(at);
        await two.Mentor.Send("form[action*=Celebrate]", ("how", "tēja"));
        Assert.Equal(["closing-meeting"], (await two.Stored()).Criteria().Where(c => !c.IsMet).Select(c => c.Key));
        await two.Change(pair => pair.Record(pair.MenteeId, null, two.Today, 45, two.Clock));
        // Without the plan the way is not walked to its end, whoever asks.
        await two.Change(pair => pair.Closing!.NextGrowthStepOn = null);
        Assert.Equal("missing-growth-plan", (await two.Stored()).WhyNotWalkOn(two.Pair.MenteeId)!.Key);
        Assert.Equal("missing-growth-plan", (await two.Stored()).WhyNotWalkOn(two.Pair.MentorId)!.Key);
        Assert.Null((await two.Stored()).WhyNotEndEarly(two.Pair.MenteeId));
    }

    [Theory, OnEveryDatabase]
    [Clause("S162")]
    public async Task Is_extended_once_when_both_ask(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Ending);
        var (by, at) = ((await two.Stored()).Closing!.EndsBy, $"{two.At}/ending");
        Assert.Equal(two.Today.AddDays(42), by);
        var tab = await two.Again(two.Mentee);
        await two.Mentee.Open(at);
        await tab.Open(at);
        await two.Mentee.Send("form[action*=Extend]");
        await tab.Send("form[action*=Extend]");
        Assert.Equal(by, (await two.Stored()).Closing!.EndsBy);
        await two.Mentor.Open(at);
        await two.Mentor.Send("form[action*=Extend]");
        Assert.Equal(by.AddDays(14), (await two.Stored()).Closing!.EndsBy);
        await tab.Open(at);
        Assert.Null(tab.Page.QuerySelector("form[action*=Extend]"));
        var refused = await Assert.ThrowsAsync<Pieredze.Platform.RefusedException>(() =>
            two.Change(pair => pair.Extend(pair.MenteeId))
        );
        Assert.Equal("extended-already", refused.Refusal.Key);
        Assert.Equal(by.AddDays(14), (await two.Stored()).Closing!.EndsBy);
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_nobody_write_over_the_other(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Ending);
        foreach (
            var (form, field) in new[] { ("form[action*=Celebrate]", "how"), ("form[action*=Notes]", "confidential") }
        )
        {
            await two.Mentee.Open($"{two.At}/ending");
            await two.Mentor.Open($"{two.At}/ending");
            await two.Mentee.Send(form, (field, "Annas doma"));
            await two.Mentor.Send(form, (field, "Ilzes doma"));
            Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
            Assert.Contains("Annas doma", two.Mentor.Text, StringComparison.Ordinal);
            Assert.Contains(
                "Ilzes doma",
                two.Mentor.Page.QuerySelector($"#{field}")!.TextContent,
                StringComparison.Ordinal
            );
            await two.Mentor.Send(form, (field, "Annas doma, Ilzes doma"));
            Assert.Equal(HttpStatusCode.OK, two.Mentor.Status);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_confidence_for_the_mentee_alone(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Ending);
        await two.Mentee.Open($"{two.At}/ending");
        await two.Mentee.Send("form[action*=Confidence]", ("now", "6"));
        Assert.Equal(6, (await two.Stored()).Mentee.ConfidenceNow);
        await two.Mentor.Open($"{two.At}/ending");
        Assert.Null(two.Mentor.Page.QuerySelector("form[action*=Confidence]"));
    }
}
