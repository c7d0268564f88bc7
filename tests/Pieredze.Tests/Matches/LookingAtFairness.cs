using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;

namespace Pieredze.Tests.Matches;

public sealed class LookingAtFairness
{
    [Theory, OnEveryDatabase]
    public async Task Shows_large_groups_and_hides_small_ones_and_what_would_betray_them(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor, place => place.Capacity = 30);
        await Mentees(crowd, "Māsa", 8);
        await Mentees(crowd, "Ārsts", 6);
        await Mentees(crowd, "Pavārs", 4);
        await crowd.Draft();
        // The cooks are too few, and the doctors could be told from the total.
        Assert.Equal(["Māsa"], Shown(crowd));
        Assert.Contains("Ārsts, Pavārs", Hidden(crowd), StringComparison.Ordinal);
        await Mentees(crowd, "Pavārs", 1);
        await crowd.Coordinator.Send("#again");
        Assert.Equal(["Māsa", "Ārsts", "Pavārs"], Shown(crowd));
        Assert.Contains("5 no 5", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Null(crowd.Coordinator.Page.QuerySelector("[name=reason]"));
    }

    [Theory, OnEveryDatabase]
    public async Task Hides_what_could_be_worked_out_from_another_table(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor, place => place.Capacity = 40);
        // Each house has a large ward and one of three: ten less seven would tell of the three.
        await In("Rīga", "Kardioloģija", 7);
        await In("Rīga", "Virtuve", 3);
        await In("Jelgava", "Ķirurģija", 7);
        await In("Jelgava", "Veļa", 3);
        await In("Liepāja", "Laboratorija", 6);
        await crowd.Draft();
        Assert.Equal(["Jelgava", "Rīga", "Liepāja"], Shown(crowd, "site"));
        Assert.Equal(["Laboratorija"], Shown(crowd, "unit"));
        Assert.Contains(
            "Kardioloģija, Ķirurģija, Veļa, Virtuve",
            crowd.Coordinator.Page.QuerySelector("[data-hidden=unit]")!.TextContent,
            StringComparison.Ordinal
        );

        async Task In(string site, string unit, int many)
        {
            for (var i = 0; i < many; i++)
            {
                await crowd.Quiet($"Anna{i}", Side.Mentee, null, person => (person.Site, person.Unit) = (site, unit));
            }
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_the_mentees_whom_a_mentor_has_already(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Quiet("Ilze", Side.Mentor, place => place.Capacity = 2);
        await crowd.Quiet("Rita", Side.Mentor, place => place.Languages = ["de"]);
        var walks = await crowd.Quiet("Anna", Side.Mentee);
        await crowd.House.Data(db =>
        {
            db.Add(
                new Pieredze.Relationships.Relationship
                {
                    ProgrammeId = crowd.Run.Id,
                    MentorId = mentor,
                    MenteeId = walks,
                    IntroducedOn = new(2026, 1, 1),
                    PlannedEnd = new(2027, 1, 1),
                }
            );
            return Task.CompletedTask;
        });
        await crowd.Quiet("Zane", Side.Mentee);
        await crowd.Draft();
        Assert.Equal(
            ["neviena|1", "2 pieredzes pārņēmēji|1"],
            crowd
                .Coordinator.Page.QuerySelectorAll("#load tbody tr")
                .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)))
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_for_a_reason_when_a_group_comes_off_much_worse(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        await crowd.Quiet("Ilze", Side.Mentor, place => place.Capacity = 9);
        await Mentees(crowd, "Māsa", 8);
        await Mentees(crowd, "Ārsts", 6, place => place.Languages = ["de"]);
        await crowd.Draft();
        Assert.Contains("0 no 6", crowd.Coordinator.Text, StringComparison.Ordinal);
        await crowd.Coordinator.Send("#publish", ("reason", "  "));
        Assert.Equal(HttpStatusCode.Conflict, crowd.Coordinator.Status);
        Assert.Contains("Uzraksti, kāpēc tomēr publicēt", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.All(await crowd.Proposals(), p => Assert.Equal(ProposalState.Draft, p.State));
        await crowd.Coordinator.Send("#publish", ("reason", "Vāciski runājošu mentoru meklējam."));
        Assert.Equal(HttpStatusCode.OK, crowd.Coordinator.Status);
        Assert.All(await crowd.Proposals(), p => Assert.Equal(ProposalState.AwaitingMentee, p.State));
        Assert.Contains(
            "Vāciski runājošu mentoru meklējam.",
            crowd.Coordinator.Page.QuerySelector(".changes li")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Says_before_publishing_how_many_hear_of_it_and_until_when(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind), change: run => run.AnswerDays = 3);
        await crowd.Quiet("Ilze", Side.Mentor);
        await Mentees(crowd, "Māsa", 3);
        await crowd.Draft();
        var asked = crowd.Coordinator.Page.QuerySelector("#publish")!.TextContent;
        Assert.Contains("Publicēt 1 piedāvājumu?", asked, StringComparison.Ordinal);
        Assert.Contains("nosūtīt 1 vēstuli", asked, StringComparison.Ordinal);
        Assert.Contains("2 cilvēki paliek bez pāra", asked, StringComparison.Ordinal);
        await crowd.Coordinator.Send("#publish");
        var waited = await crowd.House.Data(db =>
            db.Enrolments.Where(e => e.ProgrammeId == crowd.Run.Id && e.Side == Side.Mentee)
                .Select(e => e.WaitedRounds)
                .ToListAsync()
        );
        Assert.Equal([0, 1, 1], waited.Order());
    }

    [Theory, OnEveryDatabase]
    public async Task Never_counts_wishes_of_fewer_than_five(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Quiet("Ilze", Side.Mentor, place => place.Capacity = 30);
        await Mentees(crowd, "Māsa", 4, place => place.Vetoes = [mentor]);
        await crowd.Draft();
        Assert.DoesNotContain("pašu vēlme", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Contains("laiks vai citi: 4", crowd.Coordinator.Text, StringComparison.Ordinal);
        await Mentees(crowd, "Māsa", 1, place => place.Vetoes = [mentor]);
        await crowd.Coordinator.Send("#again");
        Assert.Contains("pašu vēlme vai agrāks mēģinājums: 5", crowd.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Marks_what_is_worth_a_look_and_turns_the_pages(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var mentor = await crowd.Quiet(
            "Ilze",
            Side.Mentor,
            place =>
            {
                place.Capacity = 40;
                place.Availability = ["mon-morning", "tue-evening"];
            }
        );
        await Mentees(crowd, "Māsa", 26, place => place.Choices = [mentor]);
        await crowd.Quiet(
            "Viena",
            Side.Mentee,
            place => (place.Choices, place.Availability) = ([mentor], ["tue-evening"])
        );
        var round = await crowd.Draft();
        Assert.Contains("1–25 no 27", crowd.Coordinator.Text, StringComparison.Ordinal);
        await crowd.Coordinator.Open($"{crowd.At}/{round}?sort=name&p=2");
        Assert.Contains("26–27 no 27", crowd.Coordinator.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Viena Ozola",
            crowd.Coordinator.Page.QuerySelector("tbody tr:last-child")!.TextContent,
            StringComparison.Ordinal
        );
        await crowd.Coordinator.Send("tbody tr:last-child form[data-pin]");
        Assert.Equal("?sort=name&p=2", crowd.Coordinator.At.Query);
        await crowd.Coordinator.Open($"{crowd.At}/{round}?show=look");
        var row = Assert.Single(crowd.Coordinator.Page.QuerySelectorAll("[aria-labelledby=pairs] tbody tr"));
        Assert.Contains("tikai viens kopīgs laiks", row.TextContent, StringComparison.Ordinal);
    }

    private static async Task Mentees(Crowd crowd, string profession, int many, Action<Enrolment>? change = null)
    {
        for (var i = 0; i < many; i++)
        {
            await crowd.Quiet($"Anna{i}", Side.Mentee, change, person => person.Profession = profession);
        }
    }

    private static IEnumerable<string> Shown(Crowd crowd, string by = "profession") =>
        crowd.Coordinator.Page.QuerySelectorAll($"[data-fair={by}] tbody th").Select(h => h.TextContent);

    private static string Hidden(Crowd crowd) =>
        crowd.Coordinator.Page.QuerySelector("[data-hidden=profession]")!.TextContent;
}
