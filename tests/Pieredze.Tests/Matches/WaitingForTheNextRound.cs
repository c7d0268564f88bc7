using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Matches;
using Pieredze.Nudges;
using Pieredze.People;
using Pieredze.Relationships;

namespace Pieredze.Tests.Matches;

public sealed class WaitingForTheNextRound
{
    [Theory, OnEveryDatabase]
    public async Task Puts_those_first_who_were_left_without_a_pair(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var first = await crowd.Mentor("Ilze");
        var anna = await crowd.Mentee("Anna", place => place.Choices = [first.PersonId]);
        var zane = await crowd.Quiet("Zane", Side.Mentee, place => place.Choices = [Guid.CreateVersion7()]);
        var proposal = Assert.Single(await crowd.Published());
        Assert.Equal(anna.PersonId, proposal.MenteeId);
        // The next mentor has one place, and somebody new would suit better than Zane, who has waited.
        var second = await crowd.Mentor("Rita");
        await crowd.Quiet("Katrīna", Side.Mentee, place => place.Choices = [second.PersonId]);
        await crowd.Draft();
        var pair = (await crowd.Proposals()).Single(p => p.RoundId != proposal.RoundId);
        Assert.Equal((zane, second.PersonId), (pair.MenteeId, pair.MentorId));
        Assert.Contains(
            "gaida jau 1 kārtu, tāpēc rindas sākumā",
            crowd.Coordinator.Page.QuerySelector("[aria-labelledby=pairs] tbody tr")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal([(anna.PersonId, 0), (zane, 1)], (await Waits(crowd)).Take(2));
        await crowd.Coordinator.Send("#publish");
        Assert.Equal([0, 1, 1], (await Waits(crowd)).Select(w => w.Rounds));
        await crowd.Draft();
        Assert.Contains(
            "Katrīna Ozola",
            crowd.Coordinator.Page.QuerySelector(".alone")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Gaida jau 1 kārtu.", crowd.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_count_for_those_who_were_not_ready(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor);
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Quiet("Pauze", Side.Mentee, place => place.State = EnrolmentState.Paused);
        await crowd.Quiet("Nelasa", Side.Mentee, place => place.BriefingDoneAt = null);
        await crowd.Published();
        Assert.All(await Waits(crowd), w => Assert.Equal(0, w.Rounds));
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_a_round_in_which_no_mentor_could_and_ends_with_a_pair(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (mentee, mentor) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        var proposal = Assert.Single(await crowd.Published());
        await mentee.Open($"/proposals/{proposal.Id}");
        await mentee.Send("#accept");
        await mentor.Open($"/proposals/{proposal.Id}");
        await mentor.Send("#decline");
        Assert.Equal(1, Assert.Single(await Waits(crowd)).Rounds);
        var other = await crowd.Mentor("Rita");
        var second = (await crowd.Published()).Single(p => p.Id != proposal.Id);
        await mentee.Open($"/proposals/{second.Id}");
        await mentee.Send("#accept");
        Assert.Equal(1, Assert.Single(await Waits(crowd)).Rounds);
        await other.Open($"/proposals/{second.Id}");
        await other.Send("#accept");
        Assert.Equal(0, Assert.Single(await Waits(crowd)).Rounds);
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_nothing_for_a_no_of_ones_own(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentee = await crowd.Mentee("Anna");
        await crowd.Quiet("Ilze", Side.Mentor);
        var proposal = Assert.Single(await crowd.Published());
        await mentee.Open($"/proposals/{proposal.Id}");
        await mentee.Send("#decline");
        Assert.Equal(0, Assert.Single(await Waits(crowd)).Rounds);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_over_for_whoever_completed_until_they_choose_anew(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (anna, ilze) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        await crowd.Change(anna, place => place.Choices = [ilze.PersonId]);
        var proposal = Assert.Single(await crowd.Published());
        await crowd.Coordinator.Open(crowd.At);
        Assert.All(
            crowd.Coordinator.Page.QuerySelectorAll(".figures dd"),
            count => Assert.Equal("0", count.TextContent)
        );
        await anna.Open($"/proposals/{proposal.Id}");
        await anna.Send("#accept");
        await ilze.Open($"/proposals/{proposal.Id}");
        await ilze.Send("#accept");
        var rita = await crowd.Quiet("Rita", Side.Mentor);
        await Becomes(Standing.Completed);
        Assert.Equal(0, await Waiting());
        Assert.Single(await crowd.Published());

        // An end before its time is no good end: then somebody waits again, and need not ask for it.
        await Becomes(Standing.EndedEarly);
        Assert.Equal(1, await Waiting());
        await crowd.Draft();
        await crowd.Coordinator.Send("#again");
        Assert.Equal(rita, (await Drafted()).MentorId);
        await Becomes(Standing.Completed);
        await crowd.Coordinator.Send("#again");
        Assert.Single(await crowd.Proposals());

        await anna.Open($"/programmes/{crowd.Run.Id}/find");
        await anna.Send("#order", ("Choices", $"{rita}"));
        Assert.Equal(1, await Waiting());
        await crowd.Draft();
        await crowd.Coordinator.Send("#again");
        Assert.Equal((anna.PersonId, rita), ((await Drafted()).MenteeId, (await Drafted()).MentorId));

        async Task<Proposal> Drafted() => (await crowd.Proposals()).Single(p => p.State == ProposalState.Draft);

        async Task<int> Waiting()
        {
            await using var scope = crowd.House.Services.CreateAsyncScope();
            var picture = scope.ServiceProvider.GetRequiredService<ProgrammePicture>();
            var waiting = (await picture.PeopleAsync(crowd.Run)).Waiting.Mentees;
            await crowd.Coordinator.Open(crowd.At);
            Assert.Equal($"{waiting}", crowd.Coordinator.Page.QuerySelector(".figures dd")!.TextContent);
            return waiting;
        }

        Task Becomes(Standing standing) =>
            crowd.House.Data(async db =>
            {
                var pair = await db.Relationships.SingleAsync(r => r.MenteeId == anna.PersonId);
                db.Entry(pair).Property(p => p.Standing).CurrentValue = standing;
            });
    }

    // In the order in which they came.
    private static async Task<IReadOnlyList<(Guid Person, int Rounds)>> Waits(Crowd crowd)
    {
        var all = await crowd.House.Data(db =>
            db.Enrolments.Where(e => e.ProgrammeId == crowd.Run.Id && e.Side == Side.Mentee)
                .OrderBy(e => e.Id)
                .Select(e => new { e.PersonId, e.WaitedRounds })
                .ToListAsync()
        );
        return [.. all.Select(e => (e.PersonId, e.WaitedRounds))];
    }
}
