using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

public sealed class Meeting
{
    [Theory, OnEveryDatabase]
    public async Task Invites_both_and_keeps_a_private_note_private(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var two = await TwoWalkers.In(house);
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#plan", ("on", DateTime.UtcNow.AddDays(9).ToString("yyyy-MM-dd")), ("at", "15:30"));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        var session = two.Mentee.At.AbsolutePath;
        await two.Mentee.Send("#private", ("text", "Tikai man pašai"));
        await two.Mentor.Open(session);
        Assert.DoesNotContain("Tikai man", two.Mentor.Html);
        await two.Mentee.Open(session);
        Assert.Contains("Tikai man", two.Mentee.Html);
        await two.Mentor.Send("#reschedule", ("at", "16:00"));
        await two.Mentee.Send("#cancel");
        var (a, b) = (two.Pair.MentorId, two.Pair.MenteeId);
        var mails = await house.Data(db => db.Outbox.Where(m => m.PersonId == a || m.PersonId == b).ToListAsync());
        Assert.Equal(6, mails.Count);
        Assert.Equal(
            2,
            mails.Count(m =>
                m.CalendarMethod == "CANCEL" && m.Calendar!.Contains("SEQUENCE:2", StringComparison.Ordinal)
            )
        );
        Assert.All(mails, m => Assert.Contains("TZID:Europe/Riga", m.Calendar));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_for_a_day_before_the_introduction(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open($"{two.At}/sessions");
        await two.Mentor.Send("#record", ("on", two.Pair.IntroducedOn.AddDays(-1).ToString("yyyy-MM-dd")));
        Assert.Equal(HttpStatusCode.Conflict, two.Mentor.Status);
        await two.Mentor.Send("#record", ("on", two.Pair.IntroducedOn.ToString("yyyy-MM-dd")));
        Assert.Contains("Notikusi", two.Mentor.Text);
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
    }
}
