using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class Meeting
{
    [Theory, OnEveryDatabase]
    public async Task Invites_both_and_keeps_a_private_note_private(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#plan", ("on", Day(two, 9)), ("at", "15:30"));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        var session = two.Mentee.At.AbsolutePath;
        await two.Mentee.Send("#private", ("text", "Tikai man, kanārij"));
        await two.Mentee.Send("#agenda", ("text", "pelikāns"));
        await two.Mentee.Send("#shared", ("text", "flamingo"));
        await two.Mentor.Open(session);
        Assert.DoesNotContain("kanārij", two.Mentor.Html);
        Assert.Contains("pelikāns", two.Mentor.Text);
        Assert.Contains("flamingo", two.Mentor.Html);
        await two.Mentee.Open(session);
        Assert.Contains("kanārij", two.Mentee.Html);
        await two.Mentor.Send("#reschedule", ("at", "16:00"));
        await two.Mentee.Send("#cancel");
        var mails = await Mails(two);
        Assert.Equal(6, mails.Count);
        Assert.Equal(
            2,
            mails.Count(m =>
                m.CalendarMethod == "CANCEL" && m.Calendar!.Contains("SEQUENCE:2", StringComparison.Ordinal)
            )
        );
        Assert.All(mails, m => Assert.Contains("TZID:Europe/Riga", m.Calendar));
        foreach (var secret in new[] { "kanārij", "pelikān", "flamingo" })
        {
            Assert.All(mails, m => Assert.DoesNotContain(secret, m.Text + m.Html + m.Calendar));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_for_a_day_before_the_introduction(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open($"{two.At}/sessions");
        await two.Mentor.Send("#record", ("on", two.Pair.IntroducedOn.AddDays(-1).ToString("yyyy-MM-dd")));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        await two.Mentor.Send("#record", ("on", Day(two, 1)));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        await two.Mentor.Send("#record", ("on", two.Pair.IntroducedOn.ToString("yyyy-MM-dd")));
        Assert.Contains("Notikusi", two.Mentor.Text);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_planned_ahead_with_a_sensible_length(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/sessions");
        foreach (
            var (on, at, minutes) in new[]
            {
                (Day(two, -1), "10:00", "60"),
                (Day(two, 3), "", "60"),
                (Day(two, 3), "10:00", "4"),
            }
        )
        {
            await two.Mentee.Send("#plan", ("on", on), ("at", at), ("minutes", minutes), ("place", "Bibliotēkā"));
            Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
            Assert.Contains("Bibliotēkā", two.Mentee.Html);
        }

        Assert.Empty((await two.Stored()).Sessions);
    }

    [Theory, OnEveryDatabase]
    public async Task Shows_the_second_writer_both_versions(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open($"{two.At}/sessions");
        await two.Mentor.Send("#record", ("on", two.Pair.IntroducedOn.ToString("yyyy-MM-dd")));
        await two.Mentor.Send("#shared", ("text", "Sākums"));
        await two.Mentee.Open(two.Mentor.At.AbsolutePath);
        await two.Mentor.Send("#shared", ("text", "Mentores teksts"));
        await two.Mentee.Send("#shared", ("text", "Annas teksts"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("Mentores teksts", two.Mentee.Text);
        Assert.Contains("Annas teksts", two.Mentee.Html);
        await two.Mentee.Send("#shared", ("text", "Mentores teksts un Annas teksts"));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_one_meeting_however_often_it_is_sent(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        var tab = await two.Again(two.Mentee);
        async Task Twice(string page, string form, params (string, string?)[] fields)
        {
            await two.Mentee.Open(page);
            await tab.Open(page);
            // A second click sends the very form of the first.
            tab.Page.QuerySelector("#record input[name=id]")?.SetAttribute("value", Id());
            await Task.WhenAll(two.Mentee.Send(form, fields), tab.Send(form, fields));
            Assert.True(
                (two.Mentee.Status, tab.Status) is (HttpStatusCode.OK, HttpStatusCode.OK),
                $"{form}: {tab.Text}"
            );
        }

        string Id() => two.Mentee.Page.QuerySelector("#record input[name=id]")?.GetAttribute("value") ?? "";
        await Twice($"{two.At}/sessions", "#plan", ("on", Day(two, 5)), ("at", "11:00"));
        var at = $"{two.At}/sessions/{Assert.Single((await two.Stored()).Sessions).Id}";
        await Twice(at, "#agenda", ("text", "viens temats"));
        await Twice(at, "#step", ("text", "viens solis"));
        await Twice(at, "form[action*=Tick]");
        await Twice(at, "#reschedule", ("at", "12:00"));
        await Twice(at, "#shared", ("text", "kopīgi"));
        await Twice(at, "#private", ("text", "man"));
        await Twice(at, "#cancel");
        await Twice($"{two.At}/sessions", "#record", ("on", Day(two, -2)));
        var stored = await two.Stored();
        Assert.Equal(2, stored.Sessions.Count);
        var planned = stored.Sessions.Single(s => s.State == SessionState.Cancelled);
        Assert.Equal((2, 1, 2), (planned.CalendarSequence, planned.Agenda.Count, planned.Notes.Count));
        Assert.Equal(two.Today, Assert.Single(planned.NextSteps).DoneOn);
        Assert.Equal(6, (await Mails(two)).Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_what_both_add_at_the_same_moment(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(pair =>
            pair.Plan(pair.MenteeId, two.Today.AddDays(4), two.Clock.Now.AddDays(4), 60, null, two.Clock.Now)
        );
        var at = $"{two.At}/sessions/{(await two.Stored()).Sessions[0].Id}";
        for (var i = 0; i < 4; i++)
        {
            await two.Mentee.Open(at);
            await two.Mentor.Open(at);
            await Task.WhenAll(
                two.Mentee.Send("#agenda", ("text", $"Annas {i}")),
                two.Mentor.Send("#agenda", ("text", $"Ilzes {i}"))
            );
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (two.Mentee.Status, two.Mentor.Status));
        }

        Assert.Equal(8, (await two.Stored()).Sessions[0].Agenda.Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_not_moved_over_the_others_change(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#plan", ("on", Day(two, 5)), ("at", "11:00"));
        await two.Mentor.Open(two.Mentee.At.AbsolutePath);
        await two.Mentor.Send("#reschedule", ("at", "12:00"));
        await two.Mentee.Send("#reschedule", ("at", "13:00"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        Assert.Contains("12.00", two.Mentee.Text);
        Assert.Equal("13:00", two.Mentee.Page.QuerySelector("#at")!.GetAttribute("value"));
        await two.Mentee.Send("#reschedule", ("at", "13:00"));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_each_tick_their_own_steps_only(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#record", ("on", Day(two, 0)));
        await two.Mentee.Send("#step", ("text", "uzrakstīt"), ("owner", $"{two.Pair.MentorId}"));
        Assert.NotNull(two.Mentee.Page.QuerySelector("button.tick[disabled]"));
        await two.Mentee.Send("form[action*=Tick]");
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentor.Open(two.Mentee.At.AbsolutePath);
        await two.Mentor.Send("form[action*=Tick]");
        Assert.Equal(two.Today, (await two.Stored()).Sessions[0].NextSteps[0].DoneOn);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_found_by_the_pair_alone(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var (two, others) = (await TwoWalkers.In(house), await TwoWalkers.In(house));
        await two.Change(pair => pair.Record(pair.MenteeId, null, two.Today, 60, two.Clock));
        var session = (await two.Stored()).Sessions[0].Id;
        foreach (var pair in new[] { two.At, others.At })
        {
            foreach (var page in new[] { "", "/invite.ics" })
            {
                await others.Mentee.Open($"{pair}/sessions/{session}{page}");
                Assert.Equal(HttpStatusCode.NotFound, others.Mentee.Status);
            }
        }
    }

    private static string Day(TwoWalkers two, int ahead) => $"{two.Today.AddDays(ahead):yyyy-MM-dd}";

    private static Task<List<OutboxMail>> Mails(TwoWalkers two)
    {
        var (a, b) = (two.Pair.MentorId, two.Pair.MenteeId);
        return two.House.Data(db => db.Outbox.Where(m => m.PersonId == a || m.PersonId == b).ToListAsync());
    }
}
