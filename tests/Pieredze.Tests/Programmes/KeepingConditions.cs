using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Tests.Watching;
using Pieredze.Watching;

namespace Pieredze.Tests.Programmes;

public sealed class KeepingConditions
{
    [Theory, OnEveryDatabase]
    [Clause("S104", "S105", "S106", "S107")]
    public async Task Shows_them_in_both_languages_and_keeps_answer_owner_and_day_with_the_version(DatabaseKind kind)
    {
        var (house, baiba, id) = await SettingUpAProgramme.Begun(kind);
        var at = $"/programmes/{id}/readiness";
        foreach (
            var (language, names) in new[]
            {
                ("lv", new[] { "Uzņēmuma veids", "Organizācijas kultūra", "Vērtības" }),
                ("en", ["Kind of company", "Organisational culture", "Values"]),
            }
        )
        {
            await baiba.Open($"/language/{language}?back={at}");
            await baiba.Open(at);
            for (var i = 0; i < names.Length; i++)
            {
                var code = $"R{i + 1}";
                Assert.Equal(
                    $"{code} {names[i]}",
                    baiba.Page.QuerySelector($"#{code.ToLowerInvariant()}-title")!.TextContent,
                    ignoreCase: true
                );
                Assert.Contains(
                    baiba.Page.QuerySelectorAll("#reasons li"),
                    r => r.TextContent.Contains($"{code}:", StringComparison.Ordinal)
                );
            }
        }

        await baiba.Open($"/language/lv?back={at}");
        await baiba.Open(at);
        await baiba.Send("#answers", ("Answers[0].Colour", "Amber"), ("Answers[0].Owner", "Baiba Liepa"));
        var first = await Version(house, id);
        await baiba.Send("#answers", ("Answers[0].Colour", "Green"), ("Answers[0].Owner", "Rūta Ābele"));
        var kept = await house.Data(db =>
            db.Set<ReadinessChange>()
                .AsNoTracking()
                .Where(c => c.ProgrammeId == id && c.Code == "R1")
                .OrderBy(c => c.InVersion)
                .ToListAsync()
        );
        Assert.Equal(
            [
                (null, ReadinessColour.Amber, "Baiba Liepa"),
                (ReadinessColour.Amber, ReadinessColour.Green, "Rūta Ābele"),
            ],
            kept.Select(c => (c.From, c.To!.Value, c.Owner))
        );
        Assert.Equal([first, await Version(house, id)], kept.Select(c => c.InVersion));
        Assert.All(kept, c => Assert.Equal(baiba.PersonId, c.ById));
        Assert.Contains("Dzeltens → Zaļš", baiba.Page.QuerySelector("#changes")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S104")]
    public async Task Asks_for_a_plan_at_once_when_one_turns_red_after_the_launch(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        var at = $"/programmes/{ward.Programme.Id}/readiness";
        await ward.Coordinator.Open(at);
        await ward.Coordinator.Send("#answers", ("Answers[1].Colour", "Red"));
        Assert.Equal(HttpStatusCode.Conflict, ward.Coordinator.Status);
        await ward.Coordinator.Send(
            "#answers",
            ("Answers[1].Colour", "Red"),
            ("Answers[1].Owner", "Baiba Liepa"),
            ("Answers[1].Mitigation", "Kopīgi noteikumi")
        );
        Assert.Equal(HttpStatusCode.OK, ward.Coordinator.Status);
        Assert.Contains(
            "Pēc sākuma",
            ward.Coordinator.Page.QuerySelector("#changes")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Baiba Liepa",
            ward.Coordinator.Page.QuerySelector("#changes")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S109")]
    public async Task Counts_itself_how_many_mentors_are_prepared(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await Mentors(ward, 10, place => place.BriefingDoneAt = ward.Now, but: 3);
        await Answer(ward, "R5", 4);
        var condition = ward.Coordinator.Page.QuerySelector("#r5")!.TextContent;
        Assert.Contains("7 no 10 mentoriem", condition, StringComparison.Ordinal);
        // Said to be green, but seven of ten are not all.
        Assert.Contains("Tāpēc šobrīd skaitās: Sarkans", condition, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S111")]
    public async Task Reckons_whether_the_promised_hours_are_enough(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await Mentors(ward, 10, place => (place.Capacity, place.HoursPerMonth) = (2, 2));
        await Answer(ward, "R7", 6);
        // Two mentees every four weeks, an hour and a half each with preparation: more than three hours a month.
        var condition = ward.Coordinator.Page.QuerySelector("#r7")!.TextContent;
        Assert.Contains("atvēl 20 h, bet ritms un sagatavošanās prasa 33 h", condition, StringComparison.Ordinal);
        Assert.Contains("Tāpēc šobrīd skaitās: Sarkans", condition, StringComparison.Ordinal);
        var enough = await Ward.In(ward.House);
        await Mentors(enough, 10, place => (place.Capacity, place.HoursPerMonth) = (1, 2));
        await Answer(enough, "R7", 6);
        Assert.DoesNotContain(
            "Tāpēc šobrīd skaitās",
            enough.Coordinator.Page.QuerySelector("#r7")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S105")]
    public async Task Counts_mentors_outside_the_lines_of_the_mentees(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.House.Data(db =>
        {
            var boss = ward.Person("A");
            ward.Place(db, boss, Side.Mentor, isAccepted: true);
            ward.Place(db, ward.Person("A", p => p.ManagerId = boss.Id), Side.Mentee, isAccepted: true);
            return Task.CompletedTask;
        });
        await Mentors(ward, 6, _ => { });
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/readiness");
        Assert.Contains(
            "6 no 7",
            ward.Coordinator.Page.QuerySelector("#r1-known")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S112")]
    public async Task Gives_no_choice_about_both_having_a_say(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/readiness");
        Assert.Empty(ward.Coordinator.Page.QuerySelectorAll("#r8 input[type=radio]"));
        await ward.Coordinator.Send(
            "#answers",
            ("Answers[7].Colour", "Red"),
            ("Answers[7].Owner", "Baiba"),
            ("Answers[7].Mitigation", "Pārņēmējam nav izvēles")
        );
        Assert.Contains("Zaļš", ward.Coordinator.Page.QuerySelector("#r8")!.TextContent, StringComparison.Ordinal);
        // Nor does the set-up know a way to match somebody who is not asked.
        Assert.Equal(
            ["AnswerDays"],
            typeof(NewSetUp)
                .GetProperties()
                .Select(p => p.Name)
                .Where(n => n.Contains("Answer", StringComparison.Ordinal))
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S114")]
    public async Task Takes_conditions_of_ones_own_into_the_list_and_the_table(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/readiness");
        await ward.Coordinator.Send("#add-condition", ("Condition", "Arodbiedrība zina"));
        Assert.Contains(
            "R10 Arodbiedrība zina",
            ward.Coordinator.Page.QuerySelector("#r10-title")!.TextContent,
            StringComparison.Ordinal
        );
        await ward.Coordinator.Send(
            "#answers",
            ("Answers[9].Colour", "Green"),
            ("Answers[9].Evidence", "Protokols Nr. 7")
        );
        var csv = await ward.Auditor.Http.GetStringAsync($"/programmes/{ward.Programme.Id}/readiness/export.csv");
        Assert.Contains("R10;Arodbiedrība zina;Zaļš", csv, StringComparison.Ordinal);
        Assert.Contains("Protokols Nr. 7", csv, StringComparison.Ordinal);
        Assert.Equal(11, csv.Trim().Split('\n').Length);
    }

    [Theory, OnEveryDatabase]
    public async Task Are_looked_at_again_after_three_months(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.House.Data(async db =>
            db.Entry((await db.FindAsync<Programme>(ward.Programme.Id))!).Property(p => p.ReviewOn).CurrentValue =
                ward.Today
        );
        await Recall();
        await Recall();
        var mails = await ward.House.Data(db =>
            db.Set<Pieredze.Activity.OutboxMail>()
                .AsNoTracking()
                .Where(m => m.PersonId == ward.Coordinator.PersonId && m.Kind == "watch")
                .ToListAsync()
        );
        Assert.Contains("/readiness", Assert.Single(mails).Text, StringComparison.Ordinal);
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}");
        Assert.Contains("nosacījumu pārskatīšana gaida tevi", ward.Coordinator.Text, StringComparison.Ordinal);
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/readiness");
        Assert.NotNull(ward.Coordinator.Page.QuerySelector("#review-due"));
        await ward.Coordinator.Send("#reviewed");
        Assert.Null(ward.Coordinator.Page.QuerySelector("#review-due"));
        Assert.Equal(ward.Today.AddMonths(3), (await Stored(ward)).ReviewOn);

        async Task Recall()
        {
            await using var scope = ward.House.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Looks>().RecallReviewAsync(await Stored(ward));
        }
    }

    private static Task Mentors(Ward ward, int many, Action<Enrolment> change, int but = 0) =>
        ward.House.Data(db =>
        {
            for (var i = 0; i < many; i++)
            {
                var mentor = ward.Person("A");
                ward.Place(db, mentor, Side.Mentor, isAccepted: true);
                if (i >= but)
                {
                    change(db.ChangeTracker.Entries<Enrolment>().Single(e => e.Entity.PersonId == mentor.Id).Entity);
                }
            }

            return Task.CompletedTask;
        });

    private static async Task Answer(Ward ward, string code, int at)
    {
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/readiness");
        Assert.NotNull(ward.Coordinator.Page.QuerySelector($"#{code.ToLowerInvariant()}-known"));
        await ward.Coordinator.Send("#answers", ($"Answers[{at}].Colour", "Green"));
        Assert.Equal(HttpStatusCode.OK, ward.Coordinator.Status);
    }

    private static Task<Programme> Stored(Ward ward) =>
        ward.House.Data(db => db.Programmes.AsNoTracking().SingleAsync(p => p.Id == ward.Programme.Id));

    private static async Task<int> Version(House house, Guid id) =>
        (await house.Data(db => db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id))).Version;
}
