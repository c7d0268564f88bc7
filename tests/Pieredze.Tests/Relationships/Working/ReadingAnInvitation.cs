using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class ReadingAnInvitation
{
    // The clocks change on 29 March and on 25 October 2026: half past three in Riga is another instant on each side.
    [Theory]
    [InlineData("2026-03-27T15:30", "2026-03-27T13:30 2026-03-27T14:30")]
    [InlineData("2026-03-29T15:30", "2026-03-29T12:30 2026-03-29T13:30")]
    [InlineData("2026-03-30T09:00", "2026-03-30T06:00 2026-03-30T07:00")]
    [InlineData("2026-10-23T15:30", "2026-10-23T12:30 2026-10-23T13:30")]
    [InlineData("2026-10-25T15:30", "2026-10-25T13:30 2026-10-25T14:30")]
    [InlineData("2026-10-26T08:15", "2026-10-26T06:15 2026-10-26T07:15")]
    [InlineData("2027-01-11T10:00", "2027-01-11T08:00 2027-01-11T09:00")]
    [InlineData("2027-07-01T10:00", "2027-07-01T07:00 2027-07-01T08:00")]
    public async Task Gives_everybody_the_same_instant_on_both_sides_of_the_clock_change(string local, string expected)
    {
        var house = await House.On(DatabaseKind.Sqlite);
        var two = await TwoWalkers.In(house);
        var clock = (Clock)house.Services.GetService(typeof(Clock))!;
        var starts = clock.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));
        var session = new Session
        {
            RelationshipId = two.Pair.Id,
            StartsAt = starts,
            Minutes = 60,
            PlannedBy = two.Pair.MenteeId,
        };
        await house.Data(db =>
        {
            db.Add(session);
            return Task.CompletedTask;
        });
        var calendar = await two.Mentor.Http.GetStringAsync(
            $"{two.At}/sessions/{session.Id}/invite.ics",
            TestContext.Current.CancellationToken
        );
        foreach (var (reader, read) in await OtherCalendars.Read(calendar))
        {
            Assert.True(
                read.EndsWith($"{session.Id:N}@localhost {expected}", StringComparison.Ordinal),
                $"{reader}: {read}"
            );
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Follows_a_meeting_that_is_moved_and_called_off(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var two = await TwoWalkers.In(house);
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#plan", ("on", "2027-03-27"), ("at", "15:30"), ("place", "Bibliotēka"));
        await two.Mentor.Open(two.Mentee.At.AbsolutePath);
        await two.Mentor.Send("#reschedule", ("on", "2027-03-29"), ("at", "09:00"));
        await two.Mentor.Send("#cancel");
        var session = await house.Data(db => db.Sessions.SingleAsync(s => s.RelationshipId == two.Pair.Id));
        var mentor = two.Pair.MentorId;
        var mails = await house.Data(db => db.Outbox.Where(m => m.PersonId == mentor).OrderBy(m => m.Id).ToListAsync());
        var uid = $"{session.Id:N}@localhost";
        string[] expected =
        [
            $"REQUEST CONFIRMED 0 {uid} 2027-03-27T13:30 2027-03-27T14:30",
            $"REQUEST CONFIRMED 1 {uid} 2027-03-29T06:00 2027-03-29T07:00",
            $"CANCEL CANCELLED 2 {uid} 2027-03-29T06:00 2027-03-29T07:00",
        ];
        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], mails.Select(m => m.CalendarMethod));
        foreach (var (mail, wanted) in mails.Zip(expected))
        {
            foreach (var (reader, read) in await OtherCalendars.Read(mail.Calendar!))
            {
                Assert.Equal(
                    $"{reader}: {(reader == "khal" ? wanted[wanted.IndexOf(uid, StringComparison.Ordinal)..] : wanted)}",
                    $"{reader}: {read}"
                );
            }
        }
    }
}
