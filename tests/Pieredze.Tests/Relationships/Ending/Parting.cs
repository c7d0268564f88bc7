using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Relationships;
using Pieredze.Relationships.Ending;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Ending;

public sealed class Parting
{
    [Theory, OnEveryDatabase]
    public async Task Takes_two_clicks_by_either_alone_in_every_stage(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (var stage in new[] { Stage.Building, Stage.Goals, Stage.Working, Stage.Ending })
        {
            foreach (var rests in new[] { false, true })
            {
                var two = await (await TwoWalkers.In(house)).WalkTo(stage);
                if (rests)
                {
                    await two.Change(pair => pair.Pause(pair.MentorId, two.Today.AddDays(20), two.Today));
                }

                var leaver = rests ? two.Mentor : two.Mentee;
                await leaver.Open(two.At);
                await leaver.Open(leaver.Page.QuerySelector("a[href$='/end']")!.GetAttribute("href")!);
                Assert.Null(
                    leaver.Page.QuerySelector("main form textarea, main form select, main form input[type=text]")
                );
                await leaver.Send("main form");
                Assert.Equal(HttpStatusCode.OK, leaver.Status);
                var ended = await two.Stored();
                Assert.Equal(
                    (Standing.EndedEarly, stage == Stage.Building ? EndKind.NoFit : EndKind.NoFault),
                    (ended.Standing, ended.EndKind)
                );
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Calls_off_what_was_arranged_and_tells_the_other_neutrally_once(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#plan", ("on", $"{two.Today.AddDays(6):yyyy-MM-dd}"), ("at", "09:00"));
        var tab = await two.Again(two.Mentor);
        await tab.Open($"{two.At}/end");
        await two.Mentor.Open($"{two.At}/end");
        await Task.WhenAll(two.Mentor.Send("main form"), tab.Send("main form"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (two.Mentor.Status, tab.Status));
        Assert.Equal(SessionState.Cancelled, (await two.Stored()).Sessions[0].State);
        var anna = two.Pair.MenteeId;
        var mails = await two.House.Data(db => db.Outbox.Where(m => m.PersonId == anna).ToListAsync());
        Assert.Single(mails, m => m.CalendarMethod == "CANCEL");
        var told = Assert.Single(mails, m => m.Kind == "pair");
        Assert.DoesNotContain("Ilze", told.Subject + told.Text + told.Html, StringComparison.Ordinal);
        await two.Mentee.Open(two.At);
        Assert.DoesNotContain("Ilze aizgāja", two.Mentee.Text, StringComparison.OrdinalIgnoreCase);
        await two.Mentee.Open($"{two.At}/end");
        await two.Mentee.Send("main form");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Mentee.Open($"{two.At}/certificate")).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Stops_everything_else_while_the_pair_rests(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Working);
        var tab = await two.Again(two.Mentee);
        await two.Mentee.Open($"{two.At}/pause");
        await tab.Open($"{two.At}/pause");
        await two.Mentee.Send("main form", ("Until", $"{two.Today.AddDays(85):yyyy-MM-dd}"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        var until = $"{two.Today.AddDays(84):yyyy-MM-dd}";
        await Task.WhenAll(two.Mentee.Send("main form", ("Until", until)), tab.Send("main form", ("Until", until)));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (two.Mentee.Status, tab.Status));
        var ilze = two.Pair.MentorId;
        Assert.Equal(1, await two.House.Data(db => db.Outbox.CountAsync(m => m.PersonId == ilze)));
        await two.Mentee.Open($"{two.At}/ending");
        await two.Mentee.Send("form[action*=Start]");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#plan", ("on", $"{two.Today.AddDays(20):yyyy-MM-dd}"), ("at", "09:00"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        // Own goals stay in the mentee's hands also now.
        await two.Mentee.Open($"{two.At}/goals/{(await two.Stored()).Goals[0].Id}");
        await two.Mentee.Send("#dropped");
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        await two.Mentor.Open(two.At);
        await two.Mentor.Send("form[action*=Resume]");
        Assert.Equal(
            (Standing.Active, (DateOnly?)null),
            ((await two.Stored()).Standing, (await two.Stored()).PausedUntil)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_back_the_days_of_rest_to_an_ending(DatabaseKind kind)
    {
        var two = await (await TwoWalkers.In(await House.On(kind))).WalkTo(Stage.Ending);
        var by = (await two.Stored()).Closing!.EndsBy;
        await two.Change(pair => pair.Pause(pair.MenteeId, two.Today.AddDays(20), two.Today));
        await two.Change(pair => pair.Resume(pair.MentorId, two.Today.AddDays(9)));
        Assert.Equal(by.AddDays(9), (await two.Stored()).Closing!.EndsBy);
    }
}
