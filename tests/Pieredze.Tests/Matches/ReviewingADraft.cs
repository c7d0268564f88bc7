using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;

namespace Pieredze.Tests.Matches;

public sealed class ReviewingADraft
{
    [Theory, OnEveryDatabase]
    public async Task Keeps_what_was_pinned_when_it_runs_again(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (first, second) = (await crowd.Mentor("Pirmā"), await crowd.Mentor("Otrā"));
        var mentee = await crowd.Mentee("Anna", place => place.Choices = [first.PersonId]);
        await crowd.Draft();
        var pinned = Assert.Single(await crowd.Proposals());
        Assert.Equal(first.PersonId, pinned.MentorId);
        await crowd.Coordinator.Send($"form[data-pin='{pinned.Id}']");
        await crowd.Change(mentee, place => place.Choices = [second.PersonId]);
        await crowd.Coordinator.Send("#again");
        var kept = Assert.Single(await crowd.Proposals());
        Assert.Equal((first.PersonId, true), (kept.MentorId, kept.Pinned));
        await crowd.Coordinator.Send($"form[data-pin='{kept.Id}']");
        await crowd.Coordinator.Send("#again");
        Assert.Equal(second.PersonId, Assert.Single(await crowd.Proposals()).MentorId);
    }

    [Theory, OnEveryDatabase]
    public async Task Says_when_a_pin_cannot_be_kept_any_more(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Mentee("Anna");
        var mentor = await crowd.Mentor("Ilze");
        await crowd.Draft();
        await crowd.Coordinator.Send("form[data-pin]");
        await crowd.Change(mentor, place => place.State = EnrolmentState.Paused);
        await crowd.Coordinator.Send("#again");
        Assert.Contains("Nevarēja paturēt 1 pāri", crowd.Coordinator.Html, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_two_people_apart_until_that_is_lifted(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Mentee("Anna");
        await crowd.Mentor("Ilze");
        await crowd.Draft();
        await crowd.Coordinator.Send("form[data-forbid]");
        Assert.Contains(
            "Anna Ozola nākamreiz rindas sākumā Galvenais šķērslis: šie cilvēki",
            crowd.Coordinator.Text,
            StringComparison.Ordinal
        );
        await crowd.Coordinator.Send("#again");
        Assert.Empty(await crowd.Proposals());
        Assert.Contains(
            "Ilze Ozola: Galvenais šķērslis: šie cilvēki",
            crowd.Coordinator.Text,
            StringComparison.Ordinal
        );
        await crowd.Coordinator.Send("form[data-lift]");
        await crowd.Coordinator.Send("#again");
        Assert.Single(await crowd.Proposals());
    }

    [Theory, OnEveryDatabase]
    public async Task Gives_a_reason_for_every_pair_and_for_everybody_left_over(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Mentor("Ilze");
        await crowd.Mentor("Rita", place => place.State = EnrolmentState.Paused);
        await crowd.Mentee("Anna");
        await crowd.Mentee("Zane");
        await crowd.Mentee("Vācija", place => place.Languages = ["de"]);
        await crowd.Draft();
        var text = crowd.Coordinator.Text;
        Assert.Contains("Kopīgs: laiks, valoda", text, StringComparison.Ordinal);
        Assert.Matches(
            "(Anna|Zane) Ozola nākamreiz rindas sākumā Uz 1 vietu pretendē 2 pieredzes pārņēmēji, kuru darba valoda ir latviešu: vajag vēl 1.",
            text
        );
        Assert.Contains(
            "Vācija Ozola nākamreiz rindas sākumā Galvenais šķērslis: nav kopīgas darba valodas",
            text,
            StringComparison.Ordinal
        );
        Assert.Matches(
            "Rita Ozola: Galvenais šķērslis: vieta vēl nav ieņemta, profils nav pabeigts vai ir pauze",
            text
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Makes_one_draft_however_often_it_is_asked(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Mentee("Anna");
        await crowd.Mentor("Ilze");
        var second = await crowd.Again(crowd.Coordinator);
        await crowd.Coordinator.Open(crowd.At);
        await second.Open(crowd.At);
        await Task.WhenAll(crowd.Coordinator.Send("form:has(#draft)"), second.Send("form:has(#draft)"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (crowd.Coordinator.Status, second.Status));
        Assert.Equal(crowd.Coordinator.At, second.At);
        Assert.Equal(1, await crowd.House.Data(db => db.MatchRounds.CountAsync(r => r.ProgrammeId == crowd.Run.Id)));
    }

    [Theory, OnEveryDatabase]
    public async Task Goes_out_only_once(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentee = await crowd.Mentee("Anna");
        await crowd.Mentor("Ilze");
        var second = await crowd.Again(crowd.Coordinator);
        var round = await crowd.Draft();
        await second.Open($"{crowd.At}/{round}");
        await crowd.Coordinator.Send("#publish");
        await second.Send("#publish");
        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains("jau ir publicēta", second.Html, StringComparison.Ordinal);
        Assert.Single(await crowd.MailsTo(mentee));
    }

    [Theory, OnEveryDatabase]
    public async Task Waits_for_the_launch(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind), launched: false);
        var mentee = await crowd.Mentee("Anna");
        await crowd.Mentor("Ilze");
        await crowd.Published();
        Assert.Equal(HttpStatusCode.Conflict, crowd.Coordinator.Status);
        Assert.Empty(await crowd.MailsTo(mentee));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_judged_anew_before_anybody_hears_of_it(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentee = await crowd.Mentee("Anna");
        var mentor = await crowd.Mentor("Ilze");
        await crowd.Draft();
        await crowd.Change(mentor, place => place.State = EnrolmentState.Left);
        await crowd.Coordinator.Send("#publish");
        Assert.Equal(HttpStatusCode.Conflict, crowd.Coordinator.Status);
        Assert.Empty(await crowd.MailsTo(mentee));
    }

    [Theory, OnEveryDatabase]
    public async Task Never_tells_that_somebody_said_no_to_somebody(DatabaseKind kind)
    {
        var house = await House.On(kind);
        List<string> told = [];
        foreach (var vetoer in new[] { Side.Mentee, Side.Mentor })
        {
            var crowd = await Crowd.In(house);
            var (mentee, mentor) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
            await crowd.Change(
                vetoer == Side.Mentee ? mentee : mentor,
                place => place.Vetoes = [vetoer == Side.Mentee ? mentor.PersonId : mentee.PersonId]
            );
            await crowd.Draft();
            Assert.Empty(await crowd.Proposals());
            told.Add(crowd.Coordinator.Text);
            await mentee.Open($"/programmes/{crowd.Run.Id}/find");
            told.Add(mentee.Text);
        }

        Assert.Equal((told[0], told[1]), (told[2], told[3]));
        Assert.Contains("Šobrīd nav neviena pieejama pāra", told[0], StringComparison.Ordinal);
    }
}
