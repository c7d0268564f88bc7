using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.People;
using Pieredze.Programmes;
using Pieredze.Relationships.Goals;
using Pieredze.Tests.Proofs;

namespace Pieredze.Tests.Measuring;

public sealed class ReadingTheBenefits
{
    [Theory, OnEveryDatabase]
    [Clause("S078")]
    public async Task Lists_all_sixteen_with_how_far_each_was_measured(DatabaseKind kind)
    {
        var all = await WorkingOutAChange.Golden(kind);
        await all.Coordinator.Open($"{all.At}/benefits");
        var codes = all
            .Coordinator.Page.QuerySelectorAll("#lines tbody tr")
            .Select(r => r.Id!["line-".Length..])
            .ToList();
        Assert.Equal(Enumerable.Range(0, 17).Select(n => $"B{n:00}"), codes.Order());
        Assert.StartsWith("mērīts", WorkingOutAChange.Row(all.Coordinator, "B04"), StringComparison.Ordinal);
        Assert.StartsWith("nav mērīts", WorkingOutAChange.Row(all.Coordinator, "B03"), StringComparison.Ordinal);
        Assert.Matches("Nav mērīts: [^.]*uzņēmuma veikums", all.Coordinator.Text);
        // A developmental programme tells of growth first and of careers last.
        Assert.True(codes.IndexOf("B06") < codes.IndexOf("B13"));
        Assert.True(codes.IndexOf("B04") < codes.IndexOf("B13"));
    }

    [Theory, OnEveryDatabase]
    [Clause("S077")]
    public async Task States_how_it_was_measured_from_the_settings_of_this_day(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 1);
        foreach (
            var (with, words) in new[]
            {
                (ComparedWith.Nobody, "bez salīdzināmās grupas"),
                (ComparedWith.WaitingList, "salīdzinājumam gaidītāji"),
            }
        )
        {
            await all.Coordinator.Open($"{all.At}/measuring");
            if (with != all.Plan.ComparedWith)
            {
                await all.Coordinator.Send("#plan", ("Form.ComparedWith", $"{with}"));
            }

            foreach (var page in new[] { $"{all.At}/benefits", "/guide/benefits" })
            {
                await all.Coordinator.Open(page);
                Assert.Contains(words, all.Coordinator.Text, StringComparison.Ordinal);
            }

            // As long as nobody waited, nothing is said of causes.
            await all.Coordinator.Open($"{all.At}/benefits");
            Assert.Contains(
                "nevis pārmaiņas, ko izraisījusi programma",
                all.Coordinator.Text,
                StringComparison.Ordinal
            );
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S081")]
    public async Task Takes_a_series_of_the_organisation_and_nothing_about_people(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 1, change: p => p.StartsOn = new(2026, 5, 1));
        var months = string.Join('\n', Enumerable.Range(1, 8).Select(m => $"2026-{m:00}-01;{(m < 5 ? 10 : 8)},5"));
        foreach (
            var refused in new[]
            {
                "vārds;datums;vērtība\nAnna;2026-01-01;3\nIlze;2026-01-01;4\nZane;2026-02-01;4\nRūta;2026-03-01;4",
                "vārds;vērtība\nAnna;3\nIlze;4\nZane;4\nRūta;5",
                "datums;vērtība\n2026-01-01;3\n2026-01-01;4\n2026-02-01;4\n2026-03-01;5",
            }
        )
        {
            await Bring(all, refused);
            Assert.Equal(HttpStatusCode.Conflict, all.Coordinator.Status);
            Assert.Contains("par atsevišķiem cilvēkiem", all.Coordinator.Text, StringComparison.Ordinal);
        }

        Assert.Equal(0, await all.House.Data(db => db.KpiSeries.CountAsync(s => s.ProgrammeId == all.Programme.Id)));
        await Bring(all, $"datums;dienas\n{months}");
        Assert.Equal(HttpStatusCode.OK, all.Coordinator.Status);
        await all.Coordinator.Open($"{all.At}/benefits");
        var told = all.Coordinator.Page.QuerySelector(".series")!.TextContent;
        Assert.Contains("Vidēji pirms programmas sākuma 10,5, pēc tam 8,5", told, StringComparison.Ordinal);
        Assert.Contains("Tā ir tikai sakarība", told, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    [Clause("S093")]
    public async Task Tells_how_many_stayed_only_of_groups_that_are_large_enough(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 1);
        foreach (
            var (numbers, isShown) in new[]
            {
                (new[] { 56, 70, 48, 80 }, true),
                ([66, 70, 48, 80], false),
                ([5, 9, 48, 80], false),
            }
        )
        {
            await all.Coordinator.Open($"{all.At}/measuring");
            await all.Coordinator.Send(
                "#figures",
                ("Figures.Stayed", $"{numbers[0]}"),
                ("Figures.Participants", $"{numbers[1]}"),
                ("Figures.OthersStayed", $"{numbers[2]}"),
                ("Figures.Others", $"{numbers[3]}")
            );
            await all.Coordinator.Open($"{all.At}/benefits");
            Assert.Equal(
                isShown,
                all.Coordinator.Text.Contains(
                    "Starpība: +20,00 procentpunkti (95 % intervāls 5,24…33,39)",
                    StringComparison.Ordinal
                )
            );
            Assert.Equal(!isShown, all.Coordinator.Page.QuerySelector("#retention-hidden") is not null);
            var json = await all.Coordinator.Http.GetStringAsync($"{all.At}/benefits.json");
            Assert.Equal(!isShown, json.Contains("\"retention\":null", StringComparison.Ordinal));
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S018")]
    public async Task Tells_what_still_holds_after_three_and_six_months(DatabaseKind kind)
    {
        foreach (var people in new[] { 4, 8 })
        {
            var all = await Respondents.In(await House.On(kind), 8);
            foreach (var pair in all.Pairs.Take(people))
            {
                all.SayItem(pair.MenteeId, Side.Mentee, Wave.ThreeMonthsOn, "held", pair == all.Pairs[0] ? 0 : 1);
                all.SayItem(
                    pair.MenteeId,
                    Side.Mentee,
                    Wave.SixMonthsOn,
                    "held",
                    pair.Id == all.Pairs[0].Id || pair.Id == all.Pairs[1].Id ? 0 : 1
                );
            }

            await all.StoreAsync();
            await all.PublishAsync(Wave.ThreeMonthsOn);
            await all.PublishAsync(Wave.SixMonthsOn);
            await all.Coordinator.Open($"{all.At}/benefits");
            Assert.Equal(
                people == 8,
                Respondents
                    .Said(all.Coordinator)
                    .Contains("pēc trim mēnešiem saka, ka sasniegtais turas 90 % vai vairāk", StringComparison.Ordinal)
            );
            Assert.Equal(
                people == 8,
                Respondents
                    .Said(all.Coordinator)
                    .Contains("pēc sešiem mēnešiem saka, ka sasniegtais turas 75 %", StringComparison.Ordinal)
            );
        }
    }

    [Theory, OnEveryDatabase]
    [Clause("S056")]
    public async Task Tells_what_goals_are_about_where_five_have_such_a_goal(DatabaseKind kind)
    {
        var all = await Respondents.In(await House.On(kind), 12);
        await all.ChangeAsync(db =>
        {
            foreach (var (pair, at) in all.Pairs.Select((p, i) => (p, i)))
            {
                var goal = db.Add(
                    new Goal
                    {
                        RelationshipId = pair.Id,
                        Title = "mērķis",
                        Kind = at < 7 ? GoalKind.Career : GoalKind.Growth,
                        Horizon = Horizon.Medium,
                        Origin = GoalOrigin.Mentee,
                        CreatedAt = DateTime.UtcNow,
                    }
                );
                goal.Property(g => g.State).CurrentValue = GoalState.Active;
            }

            return Task.CompletedTask;
        });
        await all.Coordinator.Open($"{all.At}/benefits");
        var kinds = Respondents.Said(all.Coordinator, "[aria-labelledby=direct] table tbody");
        Assert.Equal("Karjera 60 % Izaugsme 40 %", kinds);
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_in_a_sheet_and_to_participants_no_number_more_than_on_the_page(DatabaseKind kind)
    {
        var all = await WorkingOutAChange.Golden(kind);
        using var zip = new ZipArchive(
            new MemoryStream(await all.Coordinator.Http.GetByteArrayAsync($"{all.At}/benefits.xlsx"))
        );
        var cells = "";
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            cells += await reader.ReadToEndAsync();
        }

        Assert.Contains("Pašapziņa", cells, StringComparison.Ordinal);
        Assert.Contains("1,4693", cells, StringComparison.Ordinal);
        var anna = await all.House.Visit().SignedInAs("Anna", all.Pairs[0].MenteeId);
        await anna.Open($"{all.At}/results");
        Assert.Contains(
            "Pašapziņa: kāpums (pārmaiņa +1,00, 95 % intervāls 0,53…1,47; atbildēja 12)",
            anna.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Bez salīdzināmās grupas", anna.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "benefits", "benefits.json", "benefits.xlsx", "measuring" })
        {
            await anna.Open($"{all.At}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Never_shows_by_what_somebody_could_be_found(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var world = await World.MakeAsync(house);
        var keys = await house.Data(async db =>
            (await db.Set<Pieredze.Measuring.Surveys.SurveyReply>().Select(r => r.Key).ToListAsync())
                .Concat(await db.Set<Pieredze.Measuring.Pulse.PulseAnswer>().Select(a => a.Key).ToListAsync())
                .Concat(await db.Set<Pieredze.Measuring.Pulse.PulseComment>().Select(a => a.Key).ToListAsync())
                .Select(k => $"{k}")
                .ToList()
        );
        Assert.True(keys.Count > 5);
        foreach (var (route, methods) in world.Endpoints.Where(e => e.Methods.Contains("GET")))
        {
            foreach (var guest in world.Guests)
            {
                foreach (var address in Address.In(route, world.Here))
                {
                    var text = Encoding.UTF8.GetString(
                        await (await guest.Visitor.Http.GetAsync(address)).Content.ReadAsByteArrayAsync()
                    );
                    Found.Nothing(
                        keys.Where(k => text.Contains(k, StringComparison.Ordinal))
                            .Select(k => $"{guest.Name} reads {k} at {route}")
                    );
                }
            }
        }
    }

    private static async Task Bring(Respondents all, string text)
    {
        await all.Coordinator.Open($"{all.At}/measuring");
        var token = all
            .Coordinator.Page.QuerySelector("#series input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        await all.Coordinator.Go(
            new(HttpMethod.Post, new Uri(all.Coordinator.At, "?handler=Series"))
            {
                Content = new MultipartFormDataContent
                {
                    { new StringContent(token), "__RequestVerificationToken" },
                    { new StringContent("Kavējumi"), "Series.Name" },
                    { new StringContent("dienas"), "Series.Unit" },
                    { file, "Series.File", "rinda.csv" },
                },
            }
        );
    }
}
