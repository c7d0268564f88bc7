using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Relationships;

namespace Pieredze.Tests.Matches;

public sealed class AnsweringAProposal
{
    [Theory, OnEveryDatabase]
    public async Task Goes_on_to_the_next_choice_when_the_mentor_says_no(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (first, second) = (await crowd.Mentor("Pirmā"), await crowd.Mentor("Otrā"));
        var mentee = await crowd.Mentee("Anna", place => place.Choices = [first.PersonId, second.PersonId]);
        var proposal = Assert.Single(await crowd.Published());
        await mentee.Open($"/proposals/{proposal.Id}");
        await mentee.Send("#accept");
        await first.Open($"/proposals/{proposal.Id}");
        await first.Send("#decline");
        var next = (await crowd.Proposals()).Single(p => p.Id != proposal.Id);
        Assert.Equal((second.PersonId, ProposalState.AwaitingMentee, 2), (next.MentorId, next.State, next.Rank));
        Assert.Equal(2, (await crowd.MailsTo(mentee)).Count);
        await mentee.Open($"/proposals/{proposal.Id}");
        Assert.Contains("Šis pāris neizveidojās", mentee.Text, StringComparison.Ordinal);
        await crowd.Coordinator.Open($"{crowd.At}/{proposal.RoundId}");
        Assert.Contains("Šis pāris neizveidojās", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("atteic", crowd.Coordinator.Text, StringComparison.OrdinalIgnoreCase);
        Assert.False(
            await crowd.House.Data(db =>
                db.Set<Pieredze.Activity.Happening>()
                    .AnyAsync(h => h.ObjectId == proposal.Id && h.Kind == "proposal-declined" && h.ActorId != null)
            )
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_the_mentee_kindly_when_nobody_else_is_there(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (mentee, mentor) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        var proposal = await crowd.Awaiting(mentee, mentor);
        await mentor.Open($"/proposals/{proposal.Id}");
        await mentor.Send("#decline");
        var mail = Assert.Single(await crowd.MailsTo(mentee));
        Assert.Contains("meklējam tālāk", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ilze", mail.Text + mail.Html, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_a_mentee_say_no_without_the_mentor_ever_knowing(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (mentee, mentor) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        await crowd.Mentor("Rita");
        var proposal = Assert.Single(await crowd.Published());
        var asked = proposal.MentorId == mentor.PersonId ? mentor : null;
        await mentee.Open($"/proposals/{proposal.Id}");
        await mentee.Send("#decline");
        Assert.Equal(HttpStatusCode.OK, mentee.Status);
        // Nobody was chosen by the mentee, so nobody else is pressed on them.
        Assert.Single(await crowd.Proposals());
        Assert.Empty(await crowd.MailsTo(mentor));
        if (asked is not null)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await asked.Open($"/proposals/{proposal.Id}")).Status);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_each_ask_one_question_that_only_the_two_read(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (mentee, mentor) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        var proposal = Assert.Single(await crowd.Published());
        var at = $"/proposals/{proposal.Id}";
        await mentee.Open(at);
        await mentee.Send("#ask", ("Words", "Vai varam tikties kanārijās?"));
        Assert.Null(mentee.Page.QuerySelector("#ask"));
        await mentor.Open(at);
        Assert.Contains("kanārijās", mentor.Text, StringComparison.Ordinal);
        Assert.Null(mentor.Page.QuerySelector("#accept"));
        await mentor.Send("#reply", ("Words", "Jā, arī pelikānijā."));
        await mentee.Open(at);
        Assert.Contains("pelikānijā", mentee.Text, StringComparison.Ordinal);
        await mentee.Send("#accept");
        await mentor.Open(at);
        await mentor.Send("#ask", ("Words", "Cik bieži kolibri?"));
        await mentee.Open(at);
        await mentee.Send("#reply", ("Words", "Reizi flamingo."));
        await mentor.Open(at);
        Assert.Contains("flamingo", mentor.Text, StringComparison.Ordinal);
        await mentor.Send("#accept");
        Assert.Contains("Abas puses piekrita", mentor.Text, StringComparison.Ordinal);
        var mails = (await crowd.MailsTo(mentee)).Concat(await crowd.MailsTo(mentor)).ToList();
        Assert.Equal(8, mails.Count);
        await crowd.Coordinator.Open($"{crowd.At}/{proposal.RoundId}");
        foreach (var secret in new[] { "kanārij", "pelikān", "kolibri", "flamingo" })
        {
            Assert.DoesNotContain(secret, crowd.Coordinator.Html, StringComparison.Ordinal);
            Assert.All(
                mails,
                m => Assert.DoesNotContain(secret, m.Subject + m.Text + m.Html, StringComparison.Ordinal)
            );
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Needs_words_to_ask(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentee = await crowd.Mentee("Anna");
        await crowd.Mentor("Ilze");
        var proposal = Assert.Single(await crowd.Published());
        await mentee.Open($"/proposals/{proposal.Id}");
        await mentee.Send("#ask", ("Words", "  "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mentee.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Goes_on_by_itself_when_nobody_answers_in_time(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (first, second) = (await crowd.Mentor("Pirmā"), await crowd.Mentor("Otrā"));
        var mentee = await crowd.Mentee("Anna", place => place.Choices = [first.PersonId, second.PersonId]);
        var proposal = Assert.Single(await crowd.Published());
        await crowd.House.Data(async db =>
            (await db.Proposals.SingleAsync(p => p.Id == proposal.Id)).ExpiresAt = DateTime.UtcNow.AddMinutes(-1)
        );
        await mentee.Open($"/proposals/{proposal.Id}");
        await mentee.Send("#accept");
        Assert.Equal(HttpStatusCode.Conflict, mentee.Status);
        await using (var scope = crowd.House.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Deadlines>().KeepAsync();
        }

        var all = await crowd.Proposals();
        Assert.Equal(ProposalState.Expired, all.Single(p => p.Id == proposal.Id).State);
        Assert.Equal(second.PersonId, all.Single(p => p.Id != proposal.Id).MentorId);
        Assert.Empty(await crowd.MailsTo(first));
    }

    [Theory, OnEveryDatabase]
    public async Task Never_fills_more_places_than_there_are(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Mentor("Ilze");
        List<Visitor> tabs = [];
        for (var i = 0; i < 6; i++)
        {
            var proposal = await crowd.Awaiting(await crowd.Mentee($"Anna {i}"), mentor);
            tabs.Add(await (await crowd.Again(mentor)).Open($"/proposals/{proposal.Id}"));
        }

        await Task.WhenAll(tabs.Select(tab => tab.Send("#accept")));
        Assert.Equal(1, await crowd.House.Data(db => db.Relationships.CountAsync(r => r.MentorId == mentor.PersonId)));
        Assert.Single(tabs, tab => tab.Status == HttpStatusCode.OK);
        Assert.Equal(5, tabs.Count(tab => tab.Status == HttpStatusCode.Conflict));
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_a_mentee_only_one_mentor(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentee = await crowd.Mentee("Anna");
        List<Visitor> mentors = [];
        for (var i = 0; i < 4; i++)
        {
            var mentor = await crowd.Mentor($"Ilze {i}");
            mentors.Add(await mentor.Open($"/proposals/{(await crowd.Awaiting(mentee, mentor)).Id}"));
        }

        await Task.WhenAll(mentors.Select(mentor => mentor.Send("#accept")));
        Assert.Equal(1, await crowd.House.Data(db => db.Relationships.CountAsync(r => r.MenteeId == mentee.PersonId)));
        Assert.Single(mentors, mentor => mentor.Status == HttpStatusCode.OK);
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_once_when_it_is_sent_several_times_at_once(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (mentee, mentor) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        var proposal = await crowd.Awaiting(mentee, mentor);
        List<Visitor> tabs = [];
        for (var i = 0; i < 4; i++)
        {
            tabs.Add(await (await crowd.Again(mentor)).Open($"/proposals/{proposal.Id}"));
        }

        await Task.WhenAll(tabs.Select(tab => tab.Send("#accept")));
        Assert.All(tabs, tab => Assert.Equal(HttpStatusCode.OK, tab.Status));
        Assert.Equal(1, await crowd.House.Data(db => db.Relationships.CountAsync(r => r.ProgrammeId == crowd.Run.Id)));
        Assert.Single(await crowd.MailsTo(mentee));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_taken_back_when_the_mentor_rests_or_leaves(DatabaseKind kind)
    {
        var house = await House.On(kind);
        foreach (var way in new[] { "pause", "leave" })
        {
            var crowd = await Crowd.In(house);
            var (first, second) = (await crowd.Mentor("Pirmā"), await crowd.Mentor("Otrā"));
            var mentee = await crowd.Mentee("Anna", place => place.Choices = [first.PersonId, second.PersonId]);
            var proposal = Assert.Single(await crowd.Published());
            var place = await house.Data(db =>
                db.Enrolments.Where(e => e.PersonId == first.PersonId).Select(e => e.Id).SingleAsync()
            );
            await first.Open($"/enrolments/{place}/{way}");
            if (way == "pause")
            {
                await first.Send("#pause", ("Until", $"{DateTime.UtcNow.AddDays(20):yyyy-MM-dd}"));
            }
            else
            {
                await first.Send("#leave");
            }

            Assert.Equal(HttpStatusCode.OK, first.Status);
            var all = await crowd.Proposals();
            Assert.Equal(ProposalState.Withdrawn, all.Single(p => p.Id == proposal.Id).State);
            Assert.Equal(second.PersonId, all.Single(p => p.Id != proposal.Id).MentorId);
            Assert.Equal(2, (await crowd.MailsTo(mentee)).Count);
        }
    }
}
