using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Ending;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Ending;

/// <summary>After an end that nobody planned.</summary>
public sealed class PartingOnGoodTerms
{
    [Theory, OnEveryDatabase]
    public async Task Says_what_was_done_and_leaves_room_for_a_good_word(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Change(pair =>
            pair.Plan(pair.MenteeId, two.Today.AddDays(3), two.Clock.Now.AddDays(3), 60, null, two.Clock.Now)
        );
        await two.Mentor.Open($"{two.At}/end");
        await two.Mentor.Send("main form");
        Assert.EndsWith("/goodbye", two.Mentor.At.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("atceltas norunātās tikšanās: 1", two.Mentor.Text, StringComparison.Ordinal);
        Assert.Equal(SessionState.Cancelled, (await two.Stored()).Sessions[0].State);
        var procedure = (await two.Stored()).Procedure!;
        Assert.Equal((two.Today, 1, true), (procedure.ToldOn, procedure.CalledOff, procedure.RematchOffered));
        await two.Mentor.Send("form[action*=Thank]", ("letter", "Paldies par drosmi."));
        await two.Mentee.Open(two.At);
        await two.Mentee.Open(two.Mentee.Page.QuerySelector("a[href$='/goodbye']")!.GetAttribute("href")!);
        Assert.Contains("Paldies par drosmi.", two.Mentee.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_a_reason_for_its_writer_alone(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await two.Mentor.Open($"{two.At}/goodbye");
        Assert.Null(two.Mentor.Page.QuerySelector("form[action*=Reason]"));
        await two.Change(pair => pair.EndEarly(pair.MenteeId, two.Today));
        await two.Mentee.Open($"{two.At}/goodbye");
        await two.Mentee.Send("form[action*=Reason]", ("reason", "NoTime"), ("text", "Divi darbi."));
        Assert.Equal(HttpStatusCode.OK, two.Mentee.Status);
        Assert.Equal(EndReason.NoTime, (await two.Stored()).Mentee.EndReason);
        Assert.Contains("Divi darbi.", two.Mentee.Html, StringComparison.Ordinal);
        await two.Mentor.Open($"{two.At}/goodbye");
        Assert.DoesNotContain("Divi darbi.", two.Mentor.Html, StringComparison.Ordinal);
        Assert.Null(two.Mentor.Page.QuerySelector("form[action*=Reason] [checked]"));
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_the_mentee_back_the_rounds_waited_before(DatabaseKind kind)
    {
        var two = await TwoWalkers.In(await House.On(kind));
        await Places.Take(two);
        await two.House.Data(async db =>
        {
            var pair = await db.Relationships.SingleAsync(r => r.Id == two.Pair.Id);
            db.Entry(pair).Property(r => r.WaitedRounds).CurrentValue = 3;
        });
        await two.Mentor.Open($"{two.At}/end");
        await two.Mentor.Send("main form");
        var place = await two.House.Data(db =>
            db.Enrolments.SingleAsync(e => e.PersonId == two.Pair.MenteeId && e.Side == Side.Mentee)
        );
        Assert.Equal(3, place.WaitedRounds);
        await two.Mentee.Open($"{two.At}/goodbye");
        Assert.Equal($"/enrolments/{place.Id}", two.Mentee.Page.QuerySelector("aside a.button")!.GetAttribute("href"));
    }

    [Theory, OnEveryDatabase]
    public async Task Offers_a_talk_privately_to_whoever_parts_a_second_time(DatabaseKind kind)
    {
        var house = await House.On(kind);
        var two = await TwoWalkers.In(house);
        var juris = new Person
        {
            FirstName = "Juris",
            LastName = "Balsts",
            Email = $"{Guid.NewGuid():N}@example.org",
            CreatedAt = two.Clock.Now,
        };
        // Anna walked with somebody else before.
        var before = new Relationship
        {
            ProgrammeId = two.Pair.ProgrammeId,
            MenteeId = two.Pair.MenteeId,
            MentorId = juris.Id,
            IntroducedOn = two.Today.AddDays(-100),
            PlannedEnd = two.Today.AddDays(100),
        };
        before.EndEarly(juris.Id, two.Today.AddDays(-50));
        await house.Data(db =>
        {
            db.AddRange(juris, before);
            db.Add(
                new StaffMember
                {
                    ProgrammeId = two.Pair.ProgrammeId,
                    PersonId = juris.Id,
                    Role = StaffRole.MentorSupport,
                }
            );
            return Task.CompletedTask;
        });
        await two.Mentor.Open($"{two.At}/end");
        await two.Mentor.Send("main form");
        Assert.DoesNotContain("Juris", two.Mentor.Text, StringComparison.Ordinal);
        await two.Mentee.Open($"{two.At}/goodbye");
        Assert.Contains("Juris Balsts", two.Mentee.Text, StringComparison.Ordinal);
        Task<List<OutboxMail>> Mails(Guid to) =>
            house.Data(db => db.Outbox.Where(m => m.PersonId == to && m.Subject.StartsWith("Ja gribas")).ToListAsync());
        Assert.Single(await Mails(two.Pair.MenteeId));
        Assert.Empty(await Mails(two.Pair.MentorId));
        Assert.Empty(await Mails(juris.Id));
    }
}
