using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Relationships;

namespace Pieredze.Tests.Matches;

public sealed class Matching
{
    [Theory, OnEveryDatabase]
    public async Task Makes_one_pair_once_both_have_said_yes(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (mentee, mentor) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        await crowd.Draft();
        var id = Assert.Single(await crowd.Proposals()).Id;
        Assert.Equal(HttpStatusCode.NotFound, (await mentee.Open($"/proposals/{id}")).Status);
        await crowd.Coordinator.Send("#publish");
        Assert.Equal(HttpStatusCode.NotFound, (await mentor.Open($"/proposals/{id}")).Status);
        await mentee.Open($"/proposals/{id}");
        await mentee.Send("#accept");
        await mentor.Open($"/proposals/{id}");
        await mentor.Send("#accept");
        Assert.Equal(HttpStatusCode.OK, mentor.Status);
        var pair = await crowd.House.Data(db => db.Relationships.SingleAsync(r => r.ProgrammeId == crowd.Run.Id));
        Assert.Equal((mentee.PersonId, mentor.PersonId), (pair.MenteeId, pair.MentorId));
        Assert.Equal(HttpStatusCode.NotFound, (await crowd.Coordinator.Open($"/proposals/{id}")).Status);
        Assert.Equal(
            ["Piedāvājums programmā «Ceļš»", "Programmā «Ceļš» tev ir pāris"],
            (await crowd.MailsTo(mentee)).Select(m => m.Subject)
        );
        Assert.Equal(
            ["Programmā «Ceļš» kāds vēlas mācīties no tevis", "Programmā «Ceļš» tev ir pāris"],
            (await crowd.MailsTo(mentor)).Select(m => m.Subject)
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Takes_the_same_mentor_in_two_rounds_while_there_is_room(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Mentor("Ilze", place => place.Capacity = 2);
        foreach (var name in new[] { "Anna", "Zane", "Māra" })
        {
            var mentee = await crowd.Mentee(name);
            var proposal = (await crowd.Published()).SingleOrDefault(p => p.MenteeId == mentee.PersonId);
            if (name == "Māra")
            {
                Assert.Null(proposal);
                break;
            }

            foreach (var person in new[] { mentee, mentor })
            {
                await person.Open($"/proposals/{proposal!.Id}");
                await person.Send("#accept");
            }
        }

        Assert.Equal(2, await crowd.House.Data(db => db.Relationships.CountAsync(r => r.MentorId == mentor.PersonId)));
    }

    [Theory, OnEveryDatabase]
    public async Task Passes_over_places_that_are_not_taken_rest_or_were_left(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Mentor("Ilze", place => place.Capacity = 5);
        foreach (var state in Enum.GetValues<Pieredze.People.EnrolmentState>())
        {
            await crowd.Mentee($"{state}", place => place.State = state);
        }

        await crowd.Mentee("Bez profila", place => place.ProfileDoneAt = null);
        await crowd.Mentee("Bez ievada", place => place.BriefingDoneAt = null);
        await crowd.Draft();
        var proposal = Assert.Single(await crowd.Proposals());
        var name = await crowd.House.Data(db =>
            db.Set<Pieredze.People.Person>()
                .Where(p => p.Id == proposal.MenteeId)
                .Select(p => p.FirstName)
                .SingleAsync()
        );
        Assert.Equal(("Accepted", mentor.PersonId), (name, proposal.MentorId));
    }

    [Theory, OnEveryDatabase]
    public async Task Follows_the_order_that_the_mentee_chose(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (first, second) = (await crowd.Mentor("Pirmā"), await crowd.Mentor("Otrā"));
        foreach (var wanted in new[] { second, first })
        {
            var mentee = await crowd.Mentee($"Mācās {wanted.PersonId:N}");
            await mentee.Open($"/programmes/{crowd.Run.Id}/find");
            Assert.Contains("Pirmā Ozola", mentee.Text, StringComparison.Ordinal);
            await mentee.Send("#order", ("Choices", $"{wanted.PersonId}"));
            Assert.Contains("Izvēle saglabāta", mentee.Html, StringComparison.Ordinal);
            var proposals = await crowd.Published();
            Assert.Equal(wanted.PersonId, proposals.Single(p => p.MenteeId == mentee.PersonId).MentorId);
            Assert.Equal(1, proposals.Single(p => p.MenteeId == mentee.PersonId).Rank);
        }
    }
}
