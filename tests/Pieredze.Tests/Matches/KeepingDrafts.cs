using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Matches;
using Pieredze.People;

namespace Pieredze.Tests.Matches;

public sealed class KeepingDrafts
{
    [Theory, OnEveryDatabase]
    public async Task Takes_an_earlier_draft_back_with_its_pairs_pins_and_aim(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (first, second) = (await crowd.Quiet("Pirmā", Side.Mentor), await crowd.Quiet("Otrā", Side.Mentor));
        var mentee = await crowd.Mentee("Anna", place => place.Choices = [first]);
        await crowd.Draft();
        await crowd.Coordinator.Send("form[data-pin]");
        await crowd.Coordinator.Send("#again");
        await crowd.Coordinator.Send("form[data-pin]");
        await crowd.Change(mentee, place => place.Choices = [second]);
        await crowd.Coordinator.Send("#aim", ("LeastFit", "5"));
        Assert.Equal(second, Assert.Single(await crowd.Proposals()).MentorId);
        Assert.Contains("2. melnrakstā: 1", crowd.Coordinator.Text, StringComparison.Ordinal);
        var compare = crowd.Coordinator.Page.QuerySelector(".page-head a[href*='/drafts/']")!.GetAttribute("href")!;
        await crowd.Coordinator.Open(compare);
        Assert.Contains("Atšķiras 1 pāris", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Anna Ozola", "Pirmā Ozola", "Otrā Ozola"],
            crowd
                .Coordinator.Page.QuerySelectorAll("[aria-labelledby=moved] tbody tr > :not(.number)")
                .Select(c => c.TextContent)
        );
        await crowd.Coordinator.Send("#take-back");
        Assert.Equal(HttpStatusCode.OK, crowd.Coordinator.Status);
        var back = Assert.Single(await crowd.Proposals());
        Assert.Equal((first, true), (back.MentorId, back.Pinned));
        var drafts = await Drafts(crowd);
        Assert.Equal([1, 2, 3, 4], drafts.Select(d => d.Number));
        Assert.Equal((2, 0), (drafts[3].TakenFrom, drafts[3].Aim.LeastFit));
        Assert.Contains("Atjaunots 2. melnraksts", crowd.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_take_back_what_has_been_forbidden_since(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor);
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Draft();
        await crowd.Coordinator.Send("form[data-forbid]");
        await crowd.Coordinator.Send("#again");
        var first = (await Drafts(crowd))[0];
        await crowd.Coordinator.Open($"{crowd.Coordinator.At.AbsolutePath}/drafts/{first.Id}");
        await crowd.Coordinator.Send("#take-back");
        Assert.Empty(await crowd.Proposals());
        Assert.Contains("Nevarēja paturēt 1 pāri", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Contains("šie cilvēki programmā nav liekami", crowd.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_the_last_ten(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor);
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Draft();
        for (var i = 0; i < 11; i++)
        {
            await crowd.Coordinator.Send("#again");
        }

        Assert.Equal(Enumerable.Range(3, 10), (await Drafts(crowd)).Select(d => d.Number));
    }

    [Theory, OnEveryDatabase]
    public async Task Says_who_changed_what_on_which_pair(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor);
        await crowd.Quiet("Anna", Side.Mentee);
        await crowd.Draft();
        await crowd.Coordinator.Send("form[data-pin]");
        await crowd.Coordinator.Send("form[data-pin]");
        await crowd.Coordinator.Send("form[data-forbid]");
        await crowd.Coordinator.Send("form[data-lift]");
        await crowd.Coordinator.Send("#again");
        await crowd.Coordinator.Send("#publish");
        var lines = crowd
            .Coordinator.Page.QuerySelectorAll(".changes li")
            .Select(l => l.TextContent)
            .Reverse()
            .ToList();
        string[] expected =
        [
            "Izveidots 1. melnraksts",
            "Paturēts pāris: Anna Ozola un Ilze Ozola",
            "Vairs nav paturēts pāris: Anna Ozola un Ilze Ozola",
            "Izslēgts pāris: Anna Ozola un Ilze Ozola",
            "Atkal atļauts pāris: Anna Ozola un Ilze Ozola",
            "Meklēts vēlreiz, 2. melnraksts",
            "Kārta publicēta",
        ];
        Assert.Equal(expected.Length, lines.Count);
        foreach (var (what, line) in expected.Zip(lines))
        {
            Assert.Contains(what, line, StringComparison.Ordinal);
            Assert.Contains("Vera", line, StringComparison.Ordinal);
        }

        var noted = await crowd.House.Data(db =>
            db.Happenings.Where(h => h.ProgrammeId == crowd.Run.Id).OrderBy(h => h.At).Select(h => h.Kind).ToListAsync()
        );
        Assert.Equal(expected.Length, noted.Count(k => k.StartsWith("match-", StringComparison.Ordinal)));
    }

    [Theory, OnEveryDatabase]
    public async Task Forgets_whoever_leaves_for_good(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor);
        var mentee = await crowd.Mentee("Anna");
        var waiting = await crowd.Mentee("Zane");
        await crowd.Draft();
        await crowd.Coordinator.Send("form[data-pin]");
        await crowd.Coordinator.Send("#again");
        foreach (var leaver in new[] { mentee, waiting })
        {
            Assert.Contains($"{leaver.PersonId}", await Kept(crowd), StringComparison.Ordinal);
            await leaver.Open("/me/delete");
            await leaver.Send("#delete-account", ("Password", Visitor.Password), ("Understood", "true"));
            Assert.DoesNotContain($"{leaver.PersonId}", await Kept(crowd), StringComparison.Ordinal);
        }

        await crowd.Coordinator.Open(crowd.Coordinator.At.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, crowd.Coordinator.Status);
        foreach (var draft in await Drafts(crowd))
        {
            await crowd.Coordinator.Open($"{crowd.At}/{draft.RoundId}/drafts/{draft.Id}");
            Assert.Equal(HttpStatusCode.OK, crowd.Coordinator.Status);
        }
    }

    private static Task<List<MatchDraft>> Drafts(Crowd crowd) =>
        crowd.House.Data(async db =>
        {
            var rounds = db.MatchRounds.Where(r => r.ProgrammeId == crowd.Run.Id).Select(r => r.Id);
            return await db
                .MatchDrafts.Where(d => rounds.Contains(d.RoundId))
                .OrderBy(d => d.Number)
                .AsNoTracking()
                .ToListAsync();
        });

    private static async Task<string> Kept(Crowd crowd)
    {
        var drafts = await Drafts(crowd);
        var ids = drafts.Select(d => d.RoundId).ToList();
        var (rounds, changes) = await crowd.House.Data(async db =>
            (
                await db.MatchRounds.Where(r => ids.Contains(r.Id)).AsNoTracking().ToListAsync(),
                await db.MatchChanges.Where(c => ids.Contains(c.RoundId)).AsNoTracking().ToListAsync()
            )
        );
        return string.Join(
            '\n',
            [
                .. drafts.Select(d => d.Pairs + d.Unmatched),
                .. rounds.Select(r => r.Unmatched),
                .. changes.Select(c => $"{c.MenteeId} {c.MentorId}"),
            ]
        );
    }
}
