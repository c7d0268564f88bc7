using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Matches;
using Pieredze.People;

namespace Pieredze.Tests.Matches;

/// <summary>Time is given freely: nobody is made a mentor by others.</summary>
public sealed class Volunteering
{
    [Theory, OnEveryDatabase]
    [Clause("S041")]
    public async Task Is_matched_only_after_saying_yes_and_ends_whenever_one_likes(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Mentor("Ilze", place => place.State = EnrolmentState.Invited);
        await crowd.Mentee("Anna");
        Assert.DoesNotContain($"{mentor.PersonId}", await Mentors(crowd));
        var place = await PlaceOf(crowd, mentor);
        // The coordinator cannot say yes in her name.
        Assert.Equal(HttpStatusCode.NotFound, (await crowd.Coordinator.Open($"{place}/answer")).Status);
        await mentor.Open($"{place}/answer");
        await mentor.Send("form[action*=Accept]");
        Assert.Contains($"{mentor.PersonId}", await Mentors(crowd));
        var proposal = Assert.Single(await crowd.Published());
        Assert.Equal(mentor.PersonId, proposal.MentorId);
        await mentor.Open($"{place}/leave");
        await mentor.Send("#leave");
        Assert.Equal(
            EnrolmentState.Left,
            await crowd.House.Data(db =>
                db.Enrolments.Where(e => e.PersonId == mentor.PersonId).Select(e => e.State).SingleAsync()
            )
        );
        Assert.DoesNotContain($"{mentor.PersonId}", await Mentors(crowd));
    }

    /// <summary>All mentors that any way of matching could ever choose from.</summary>
    private static async Task<List<string>> Mentors(Crowd crowd)
    {
        await using var scope = crowd.House.Services.CreateAsyncScope();
        var request = await scope.ServiceProvider.GetRequiredService<RequestBuilder>().BuildAsync(crowd.Run, [], 0);
        return [.. request.Mentors.Select(m => m.Id)];
    }

    private static async Task<string> PlaceOf(Crowd crowd, Visitor visitor) =>
        $"/enrolments/{await crowd.House.Data(db => db.Enrolments.Where(e => e.PersonId == visitor.PersonId).Select(e => e.Id).SingleAsync())}";
}
