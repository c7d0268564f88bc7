using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class FindingATime
{
    private static readonly TimeZoneInfo Riga = TimeZoneInfo.FindSystemTimeZoneById("Europe/Riga");
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory, OnEveryDatabase]
    public async Task Shows_each_reader_their_own_clock_on_pages_and_in_mails(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open("/me");
        await two.Mentee.Send("#zone", ("zone", "America/New_York"));
        await two.Mentor.Open($"{two.At}/sessions");
        var day = two.Today.AddDays(20);
        await two.Mentor.Send("#plan", ("on", $"{day:yyyy-MM-dd}"), ("at", "17:00"));
        var at = two.Mentor.At.AbsolutePath;
        var there = Shown(Clock.In(NewYork, Clock.ToUtc(day.ToDateTime(new(17, 0)), Riga)));
        Assert.Contains("17.00", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Contains(there, two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentee.Open(at);
        Assert.Equal(there.Replace('.', ':'), two.Mentee.Page.QuerySelector("#at")!.GetAttribute("value"));
        var mails = await Mails(two);
        Assert.Contains("17.00", mails.Single(m => m.PersonId == two.Pair.MentorId).Text, StringComparison.Ordinal);
        Assert.Contains(there, mails.Single(m => m.PersonId == two.Pair.MenteeId).Text, StringComparison.Ordinal);
        // Moved by the clock of whoever moves it; the invitation keeps its identity and counts on.
        await two.Mentee.Send("#reschedule", ("at", "11:00"));
        var moved = Assert.Single((await two.Stored()).Sessions);
        Assert.Equal(Clock.ToUtc(day.ToDateTime(new(11, 0)), NewYork), moved.StartsAt);
        var invitations = (await Mails(two)).Select(m => m.Calendar!).ToList();
        Assert.All(invitations, c => Assert.Contains($"UID:{moved.Id:N}@localhost", c, StringComparison.Ordinal));
        Assert.Equal(2, invitations.Count(c => c.Contains("SEQUENCE:1", StringComparison.Ordinal)));
        await two.Mentee.Open("/me");
        await two.Mentee.Send("#zone", ("zone", ""));
        await two.Mentee.Open(at);
        Assert.Contains("18.00", two.Mentee.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Plans_the_next_meetings_in_the_agreed_rhythm_at_the_same_hour(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/sessions");
        Assert.Equal("4", two.Mentee.Page.QuerySelector("#rhythm-weeks")!.GetAttribute("value"));
        var first = two.Today.AddDays(7);
        (string, string?)[] fields = [("on", $"{first:yyyy-MM-dd}"), ("at", "15:30"), ("times", "5")];
        await two.Mentee.Send("#rhythm", [.. fields, ("weeks", "13")]);
        Assert.Equal(HttpStatusCode.Conflict, two.Mentee.Status);
        await two.Mentee.Send("#rhythm", [.. fields, ("weeks", "6")]);
        await two.Mentee.Send("#rhythm", [.. fields, ("weeks", "6")]);
        var planned = (await two.Stored()).Sessions.OrderBy(s => s.StartsAt).ToList();
        Assert.Equal(
            Enumerable.Range(0, 5).Select(n => first.AddDays(42 * n).ToDateTime(new(15, 30))),
            planned.Select(s => two.Clock.ToLocal(s.StartsAt))
        );
        Assert.Equal(10, (await Mails(two)).Count);
    }

    [Theory, OnEveryDatabase]
    public async Task Plans_a_meeting_when_both_are_free_each_in_their_own_zone(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open("/me");
        await two.Mentee.Send("#zone", ("zone", "America/New_York"));
        await two.Mentor.Open($"{two.At}/times");
        Assert.Null(two.Mentor.Page.QuerySelector("#common"));
        await FreeOn(two.Mentor, "16:00", "20:00");
        await FreeOn(two.Mentee, "08:00", "12:00");
        await two.Mentor.Open($"{two.At}/times");
        var common = two.Mentor.Page.QuerySelectorAll("#common > li");
        Assert.Equal(2, common.Length);
        Assert.Contains("America/New_York", common[0].TextContent, StringComparison.Ordinal);
        await two.Mentor.Send("#common form");
        var planned = Assert.Single((await two.Stored()).Sessions);
        Assert.Equal(DayOfWeek.Wednesday, Clock.In(Riga, planned.StartsAt).DayOfWeek);
        Assert.InRange(Clock.In(Riga, planned.StartsAt).Hour, 16, 19);
        Assert.InRange(Clock.In(NewYork, planned.StartsAt).Hour, 8, 11);
        await two.Mentor.Open("/me/calendar");
        await two.Mentor.Send("#free-time", ("day", "Monday"), ("from", "12:00"), ("until", "10:00"));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        await two.Mentor.Send("form[action*=Remove]");
        await two.Mentor.Open($"{two.At}/times");
        Assert.Null(two.Mentor.Page.QuerySelector("#common"));
    }

    // Between 8 and 29 March 2026 New York has changed its clocks and Riga has not.
    [Theory]
    [InlineData("2026-03-02", "2026-03-04T14:00 2026-03-04T17:00 2026-03-11T14:00 2026-03-11T16:00")]
    [InlineData("2026-03-23", "2026-03-25T14:00 2026-03-25T16:00 2026-04-01T13:00 2026-04-01T16:00")]
    public void Follows_the_clocks_of_both_zones(string today, string expected)
    {
        var now = Clock.ToUtc(DateTime.Parse(today, System.Globalization.CultureInfo.InvariantCulture), Riga);
        var common = CommonTimes.Of(
            ([Free(new(16, 0), new(20, 0))], Riga),
            // Nine in the morning there is two in the afternoon UTC in winter and one in summer.
            ([Free(new(9, 0), new(12, 0))], NewYork),
            now
        );
        Assert.Equal(
            expected,
            string.Join(' ', common.Select(c => $"{c.From:yyyy-MM-ddTHH:mm} {c.Until:yyyy-MM-ddTHH:mm}"))
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_a_calendar_fetch_when_and_nothing_else_until_the_address_is_stopped(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#plan", ("on", "2027-03-29"), ("at", "09:00"), ("place", "Bibliotēka"));
        await two.Mentee.Send("#agenda", ("text", "flamingo"));
        var address = await NewAddress(two.Mentee);
        using var calendar = new HttpClient(two.House.Server);
        var feed = await calendar.GetStringAsync(address, TestContext.Current.CancellationToken);
        foreach (var secret in new[] { "flamingo", "Bibliot", "Anna", "Ilze", "Kalns", "example.org", "entor" })
        {
            Assert.DoesNotContain(secret, feed, StringComparison.OrdinalIgnoreCase);
        }

        var session = Assert.Single((await two.Stored()).Sessions);
        foreach (var (reader, read) in await OtherCalendars.Read(feed))
        {
            Assert.True(
                read.EndsWith($"{session.Id:N}@localhost 2027-03-29T06:00 2027-03-29T07:00", StringComparison.Ordinal),
                $"{reader}: {read}"
            );
        }

        // A new address ends the old one, and the page never tells it again.
        var newer = await NewAddress(two.Mentee);
        Assert.NotEqual(address, newer);
        Assert.Equal(HttpStatusCode.NotFound, await Status(calendar, address));
        Assert.Equal(HttpStatusCode.OK, await Status(calendar, newer));
        await two.Mentee.Open("/me/calendar");
        Assert.Null(two.Mentee.Page.QuerySelector("#feed-address"));
        await two.Mentee.Open($"{two.At}/sessions/{session.Id}");
        await two.Mentee.Send("#cancel");
        Assert.DoesNotContain(
            "BEGIN:VEVENT",
            await calendar.GetStringAsync(newer, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        var mentee = two.Pair.MenteeId;
        await two.House.Data(async db =>
            (await db.Set<Account>().SingleAsync(a => a.Id == mentee)).Disable(two.Clock.Now)
        );
        Assert.Equal(HttpStatusCode.NotFound, await Status(calendar, newer));
        await two.House.Data(async db => (await db.Set<Account>().SingleAsync(a => a.Id == mentee)).Enable());
        await two.Mentee.Open("/me/calendar");
        await two.Mentee.Send("#revoke");
        Assert.Equal(HttpStatusCode.NotFound, await Status(calendar, newer));
    }

    private static async Task<string> NewAddress(Visitor visitor)
    {
        await visitor.Open("/me/calendar");
        await visitor.Send("#renew");
        return visitor.Page.QuerySelector("#feed-address")!.GetAttribute("value")!;
    }

    private static async Task<HttpStatusCode> Status(HttpClient http, string address)
    {
        using var answer = await http.GetAsync(address);
        return answer.StatusCode;
    }

    private static async Task FreeOn(Visitor visitor, string from, string until)
    {
        await visitor.Open("/me/calendar");
        await visitor.Send("#free-time", ("day", "Wednesday"), ("from", from), ("until", until));
        // The same hours sent twice are the same hours.
        await visitor.Send("#free-time", ("day", "Wednesday"), ("from", from), ("until", until));
        Assert.Single(visitor.Page.QuerySelectorAll("form[action*=Remove]"));
    }

    private static FreeTime Free(TimeOnly from, TimeOnly until) =>
        new()
        {
            PersonId = Guid.NewGuid(),
            Day = DayOfWeek.Wednesday,
            From = from,
            Until = until,
        };

    private static string Shown(DateTime local) =>
        local.ToString("HH'.'mm", System.Globalization.CultureInfo.InvariantCulture);

    private static Task<List<OutboxMail>> Mails(TwoWalkers two)
    {
        var (mentor, mentee) = (two.Pair.MentorId, two.Pair.MenteeId);
        return two.House.Data(db =>
            db.Outbox.Where(m => m.PersonId == mentor || m.PersonId == mentee).OrderBy(m => m.Id).ToListAsync()
        );
    }
}
