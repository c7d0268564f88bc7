using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;
using Pieredze.Tests.Matches;

namespace Pieredze.Tests.People;

public sealed class RestingAndLeaving
{
    [Theory, OnEveryDatabase]
    public async Task Rests_until_a_day_and_comes_back_when_one_likes(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var anna = await crowd.Mentee("Anna");
        await anna.Open($"{await PlaceOf(crowd, anna)}/pause");
        foreach (var (days, status) in new[] { (0, HttpStatusCode.Conflict), (90, HttpStatusCode.Conflict) })
        {
            await anna.Send("#pause", ("Until", Day(days)));
            Assert.Equal(status, anna.Status);
        }

        await anna.Send("#pause", ("Until", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Send("#pause", ("Until", Day(30)));
        Assert.Equal(EnrolmentState.Paused, (await Stored(crowd, anna)).State);
        await anna.Open($"{await PlaceOf(crowd, anna)}/pause");
        await anna.Send("#resume");
        Assert.Equal(
            (EnrolmentState.Accepted, null),
            ((await Stored(crowd, anna)).State, (await Stored(crowd, anna)).PausedUntil)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Erases_what_was_private_and_parts_without_blame(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (anna, ilze) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        await crowd.Change(
            anna,
            place =>
            {
                (place.Introduction, place.Transition) = ("par mani", "jauns darbs");
                (place.Values, place.Sliders, place.Availability) = (["calm"], [1, 2, 3, 4, 5, 1], ["mon-morning"]);
                (place.Vetoes, place.Choices) = ([ilze.PersonId], [ilze.PersonId]);
            }
        );
        await crowd.House.Data(async db =>
            db.Add(
                new Competence
                {
                    EnrolmentId = (await Stored(crowd, anna)).Id,
                    Topic = "Vadība",
                    Level = 3,
                }
            )
        );
        var proposal = await crowd.Awaiting(anna, ilze);
        await ilze.Open($"/proposals/{proposal.Id}");
        await ilze.Send("#accept");
        var pair = await crowd.House.Data(db => db.Relationships.SingleAsync(r => r.MenteeId == anna.PersonId));
        await anna.Open($"/pairs/{pair.Id}/sessions");
        await anna.Send("#plan", ("on", Day(9)), ("at", "10:00"));
        var tab = await crowd.Again(anna);
        await tab.Open($"{await PlaceOf(crowd, anna)}/leave");
        await anna.Open($"{await PlaceOf(crowd, anna)}/leave");
        await anna.Send("#leave");
        Assert.Equal((HttpStatusCode.OK, "/"), (anna.Status, anna.At.AbsolutePath));
        await tab.Send("#leave");
        Assert.Equal(HttpStatusCode.OK, tab.Status);

        var place = await Stored(crowd, anna);
        Assert.Equal(EnrolmentState.Left, place.State);
        Assert.Equal((null, null), (place.Introduction, place.Transition));
        Assert.Empty(place.Competences);
        Assert.Empty(place.Values.Concat(place.Availability).Concat(place.Languages));
        Assert.Empty(place.Vetoes.Concat(place.Choices));
        Assert.Empty(place.Sliders);
        var ended = await crowd.House.Data(db =>
            db.Relationships.Include(r => r.Sessions).AsNoTracking().SingleAsync(r => r.Id == pair.Id)
        );
        Assert.Equal(Standing.EndedEarly, ended.Standing);
        Assert.Equal(SessionState.Cancelled, Assert.Single(ended.Sessions).State);
        var mails = await crowd.House.Data(db => db.Outbox.Where(m => m.PersonId == ilze.PersonId).ToListAsync());
        Assert.Single(mails, m => m.CalendarMethod == "CANCEL");
        var told = Assert.Single(mails, m => m.Kind == "pair");
        Assert.DoesNotContain("Anna", told.Subject + told.Text + told.Html, StringComparison.Ordinal);

        var zane = await crowd.Mentee("Zane");
        Assert.Equal(zane.PersonId, (await crowd.Published()).Single(p => p.Id != proposal.Id).MenteeId);
    }

    private static string Day(int ahead) => $"{DateTime.UtcNow.AddDays(ahead):yyyy-MM-dd}";

    private static async Task<string> PlaceOf(Crowd crowd, Visitor visitor) =>
        $"/enrolments/{(await Stored(crowd, visitor)).Id}";

    private static Task<Enrolment> Stored(Crowd crowd, Visitor visitor) =>
        crowd.House.Data(db =>
            db.Enrolments.Include(e => e.Competences)
                .AsNoTracking()
                .SingleAsync(e => e.PersonId == visitor.PersonId && e.ProgrammeId == crowd.Run.Id)
        );
}
