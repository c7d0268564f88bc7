using System.Net;
using Pieredze.Measurement.Harms;
using Pieredze.Programmes;

namespace Pieredze.Tests.Watching;

public sealed class LookingForSigns
{
    [Theory, OnEveryDatabase]
    [Clause("S095", "S096")]
    public async Task Shows_six_harms_each_with_measures_people_status_and_what_can_change(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Mentees("Ķirurģija", 40, 24);
        await ward.Mentees("Virtuve", 30, 29);
        await ward.Coordinator.Open(ward.Address);
        Assert.Equal(HttpStatusCode.OK, ward.Coordinator.Status);
        var page = ward.Coordinator.Page;
        Assert.Equal(6, page.QuerySelectorAll("details.harm:has(table.signs)").Length);
        Assert.Equal(6, page.QuerySelectorAll(".harms .tag").Length);
        var rows = page.QuerySelectorAll("table.signs tbody tr");
        Assert.Equal(Enum.GetValues<HarmMeasure>().Length, rows.Length);
        Assert.All(rows, row => Assert.NotEmpty(row.QuerySelector(".tag")!.TextContent.Trim()));
        Assert.All(rows, row => Assert.True(row.LastElementChild!.TextContent.Trim().Length > 10));
        var selection = page.QuerySelector("#sign-SelectionRatio")!.TextContent;
        Assert.Contains("70 cilvēku", selection, StringComparison.Ordinal);
        Assert.Contains("0,62", selection, StringComparison.Ordinal);
        Assert.Contains("«Ķirurģija» pret «Virtuve»", selection, StringComparison.Ordinal);
        Assert.Contains("Pazīme nav apsūdzība.", ward.Coordinator.Text, StringComparison.Ordinal);
        // Nobody can turn it off: neither here nor in the set-up is there anything to do so.
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/set-up");
        Assert.DoesNotContain(
            "/watch",
            ward.Coordinator.Page.QuerySelector("#set-up")!.InnerHtml,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            typeof(NewSetUp).GetProperties(),
            p => p.Name.Contains("Watch", StringComparison.Ordinal)
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S095")]
    public async Task Stands_open_before_the_programme_begins_and_says_that_nothing_is_measured(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.House.Data(async db =>
            db.Entry((await db.FindAsync<Programme>(ward.Programme.Id))!).Property(p => p.State).CurrentValue =
                ProgrammeState.Draft
        );
        await ward.Coordinator.Open(ward.Address);
        Assert.Contains("vēl nav sākta", ward.Coordinator.Text, StringComparison.Ordinal);
        Assert.All(
            ward.Coordinator.Page.QuerySelectorAll(".harms .tag"),
            tag => Assert.Equal("nav mērīts", tag.TextContent.Trim())
        );
    }

    [Theory, OnEveryDatabase]
    [Clause("S097")]
    public async Task Is_alarmed_by_half_the_chance_of_a_place(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Mentees("Ķirurģija", 40, 24);
        await ward.Mentees("Virtuve", 30, 9);
        var sign = await ward.Sign(HarmMeasure.SelectionRatio, "unit");
        Assert.Equal("Alert", sign.GetProperty("status").GetString());
        Assert.Equal(0.5, sign.GetProperty("value").GetDouble());
        Assert.Equal(0.0164, sign.GetProperty("p").GetDouble());
        Assert.Equal("Virtuve", sign.GetProperty("group").GetString());
    }

    [Theory, OnEveryDatabase]
    [Clause("S097")]
    public async Task Only_watches_what_chance_might_do(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Mentees("Ķirurģija", 10, 5);
        await ward.Mentees("Virtuve", 10, 3);
        var sign = await ward.Sign(HarmMeasure.SelectionRatio, "unit");
        Assert.Equal("Watch", sign.GetProperty("status").GetString());
        Assert.Equal(0.6, sign.GetProperty("value").GetDouble());
        Assert.Equal(0.65, sign.GetProperty("p").GetDouble(), 2);
    }

    [Theory, OnEveryDatabase]
    [Clause("S098")]
    public async Task Says_no_number_about_a_group_of_four_anywhere(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Mentees("Ķirurģija", 41, 37);
        await ward.Mentees("Morgs", 4, 1);
        await ward.Is(HarmStatus.TooFew, HarmMeasure.SelectionRatio, "unit");
        await ward.Is(HarmStatus.TooFew, HarmMeasure.FunnelParity, "unit");
        await ward.Coordinator.Open(ward.Address);
        var json = await ward.Auditor.Http.GetStringAsync($"{ward.Address}/month.json");
        var csv = await ward.Auditor.Http.GetStringAsync($"{ward.Address}/month.csv");
        Assert.Contains("par maz, lai spriestu", csv, StringComparison.Ordinal);
        foreach (var told in new[] { ward.Coordinator.Html, json, csv })
        {
            Assert.DoesNotContain("Morgs", told, StringComparison.Ordinal);
            // Neither the four nor the one, the large group or all together.
            foreach (var number in new[] { "41", "37", "45", "38", "0,90", "0.90" })
            {
                Assert.DoesNotMatch($"(?<![0-9.,a-f-]){number}(?![0-9.,a-f-])", Signs(told));
            }
        }

        Assert.Equal("–", ward.Coordinator.Page.QuerySelector("#sign-SelectionRatio td b")!.TextContent);
    }

    [Theory, OnEveryDatabase]
    [Clause("S098")]
    public async Task Is_alarmed_when_one_group_finds_partners_half_as_often(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Pairs("Ķirurģija", 24);
        await ward.Mentees("Ķirurģija", 16, 16);
        await ward.Pairs("Virtuve", 12);
        await ward.Mentees("Virtuve", 28, 28);
        var sign = await ward.Sign(HarmMeasure.FunnelParity, "unit");
        Assert.Equal("Alert", sign.GetProperty("status").GetString());
        Assert.Equal("Matched", sign.GetProperty("step").GetString());
        Assert.Equal(0.5, sign.GetProperty("value").GetDouble());
        await ward.Coordinator.Open(ward.Address);
        Assert.Contains("«Virtuve» pret «Ķirurģija» (pāris)", ward.Coordinator.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_pairs_as_pairs_and_people_as_people(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Pairs("Ķirurģija", 21, (db, pair, _) => Traces.Meetings(db, pair, many: 4, 0, "mentee"));
        var concerns = await ward.Sign(HarmMeasure.Concerns);
        Assert.Equal(21, concerns.GetProperty("pairs").GetInt32());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, concerns.GetProperty("people").ValueKind);
        await ward.Coordinator.Open(ward.Address);
        foreach (var measure in new[] { HarmMeasure.Concerns, HarmMeasure.StuckHandOver, HarmMeasure.Challenges })
        {
            var row = ward.Coordinator.Page.QuerySelector($"#sign-{measure} .number small")!;
            Assert.Equal("21 pāris", row.TextContent);
        }

        var csv = await ward.Auditor.Http.GetStringAsync($"{ward.Address}/month.csv");
        var columns = csv.Split('\n')[0].TrimEnd().Split(';').ToList();
        var stuck = csv.Split('\n').Single(line => line.Contains("Vadīšana paliek mentoram", StringComparison.Ordinal));
        Assert.Equal("21", stuck.Split(';')[columns.IndexOf("Pāri")]);
        Assert.Equal("", stuck.Split(';')[columns.IndexOf("Cilvēki")]);
        // Below ten the reason speaks of pairs as well.
        var few = await Ward.In(ward.House);
        await few.Pairs("Ķirurģija", 4);
        await few.Coordinator.Open(few.Address);
        Assert.Contains(
            "Mazāk nekā desmit pāru",
            few.Coordinator.Page.QuerySelector("#sign-Concerns")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Freezes_the_month_so_that_two_reports_cannot_be_subtracted(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Mentees("Ķirurģija", 40, 24);
        await ward.Mentees("Virtuve", 30, 9);
        var before = await Told();
        await ward.Mentees("Virtuve", 5, 5);
        await ward.Night();
        Assert.Equal(before, await Told());
        await ward.NextMonth();
        Assert.NotEqual(before, await Told());
        Assert.Equal(75, (await ward.Sign(HarmMeasure.SelectionRatio, "unit")).GetProperty("people").GetInt32());

        async Task<(string, string, string)> Told()
        {
            await ward.Coordinator.Open(ward.Address);
            return (
                ward.Coordinator.Page.QuerySelector("#sign-SelectionRatio")!.TextContent,
                await ward.Auditor.Http.GetStringAsync($"{ward.Address}/month.csv"),
                await ward.Auditor.Http.GetStringAsync($"{ward.Address}/month.json")
            );
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Is_done_once_when_many_come_at_once(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind));
        await ward.Mentees("Ķirurģija", 10, 5);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => ward.Auditor.Http.GetAsync(ward.Address)));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        await ward.Coordinator.Open($"{ward.Address}?month=2001-01");
        Assert.Equal(HttpStatusCode.NotFound, ward.Coordinator.Status);
    }

    [Theory, OnEveryDatabase]
    [Clause("S103")]
    public async Task Is_stricter_near_to_sponsorship(DatabaseKind kind)
    {
        var ward = await Ward.In(await House.On(kind), programme => programme.BeginAs(ProgrammeTemplate.Sponsorship));
        await ward.Mentees("Ķirurģija", 10, 5);
        await ward.Mentees("Virtuve", 10, 3);
        var sign = await ward.Sign(HarmMeasure.SelectionRatio, "unit");
        Assert.Equal("Alert", sign.GetProperty("status").GetString());
        Assert.True(sign.GetProperty("isTightened").GetBoolean());
        await ward.Coordinator.Open(ward.Address);
        Assert.NotNull(ward.Coordinator.Page.QuerySelector("#tightened"));
        Assert.NotNull(ward.Coordinator.Page.QuerySelector("#alerts"));
        Assert.Equal([6, 12], new[] { 1.0, 3.5 }.Select(StyleDial.PulseWeeks));
        // And it cannot do without the statement of conflicts of interest, before the launch or after it.
        Assert.Null(ward.Programme.WhyNotSetUp(NewSetUp.From(ward.Programme)));
        var form = NewSetUp.From(ward.Programme);
        form.ConflictStatement = false;
        await ward.Coordinator.Open($"/programmes/{ward.Programme.Id}/set-up");
        await ward.Coordinator.Send("#set-up", ("Form.ConflictStatement", null));
        Assert.Equal(HttpStatusCode.Conflict, ward.Coordinator.Status);
        Assert.Contains(
            "interešu konfliktiem",
            ward.Coordinator.Page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
    }

    // What is told of signs: the page around them has ids and dates of its own.
    private static string Signs(string told) =>
        told.Contains("table class", StringComparison.Ordinal)
            ? string.Concat(
                System
                    .Text.RegularExpressions.Regex.Matches(
                        told,
                        "<th scope=\"row\">.*?</tr>",
                        System.Text.RegularExpressions.RegexOptions.Singleline
                    )
                    .Select(m => m.Value.Replace("0 0 198 24", "", StringComparison.Ordinal))
            )
            : told;
}
