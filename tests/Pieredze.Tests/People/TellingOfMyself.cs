using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Tests.Matches;

namespace Pieredze.Tests.People;

public sealed class TellingOfMyself
{
    [Theory, OnEveryDatabase]
    public async Task Takes_an_untouched_slider_for_no_answer(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var anna = await crowd.Mentee("Anna", place => place.ProfileDoneAt = null);
        await anna.Open(await PlaceOf(crowd, anna));
        await Fill(anna);
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        Assert.Empty((await Stored(crowd, anna)).Sliders);
        await anna.Open(await PlaceOf(crowd, anna));
        await Fill(anna, ("Sliders[2]", "5"));
        Assert.Equal([0, 0, 5, 0, 0, 0], (await Stored(crowd, anna)).Sliders);
        await anna.Open(await PlaceOf(crowd, anna));
        Assert.Equal(
            ["0", "0", "5", "0", "0", "0"],
            anna.Page.QuerySelectorAll("fieldset.scale input[checked]").Select(i => i.GetAttribute("value"))
        );
        Assert.Contains("bez atbildes", anna.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_needs_with_levels_weights_values_and_the_rest(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind), change: run => run.Topics.Add("Budžets"));
        var anna = await crowd.Mentee("Anna", place => place.ProfileDoneAt = null);
        await anna.Open(await PlaceOf(crowd, anna));
        await Fill(
            anna,
            ("Topics[1].Level", "2"),
            ("Topics[1].Weight", "3"),
            ("Values", "courage"),
            ("Values", "calm"),
            ("HoursPerMonth", "4"),
            ("Introduction", "Mācos klausīties")
        );
        var place = await Stored(crowd, anna);
        Assert.Equal(
            [("Budžets", 2, 3), ("Vadība", 4, 2)],
            place.Competences.OrderBy(c => c.Topic, StringComparer.Ordinal).Select(c => (c.Topic, c.Level, c.Weight))
        );
        Assert.Equal(["courage", "calm"], place.Values.OrderByDescending(v => v, StringComparer.Ordinal));
        Assert.Equal((4, "Mācos klausīties", 1), (place.HoursPerMonth, place.Introduction, place.Capacity));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_in_words_when_something_is_missing_or_too_much(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var anna = await crowd.Mentee("Anna", place => place.ProfileDoneAt = null);
        await anna.Open(await PlaceOf(crowd, anna));
        await Fill(anna, ("Topics[0].Level", "0"), ("Introduction", "Paliek laukā"));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        Assert.Contains("Izvēlies vismaz vienu tematu", anna.Html, StringComparison.Ordinal);
        Assert.Contains("Paliek laukā", anna.Html, StringComparison.Ordinal);
        await Fill(anna, [.. Profile.KnownValues.Take(6).Select(v => ("Values", (string?)v))]);
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
        await Fill(anna, ("HoursPerMonth", "21"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await Fill(anna, ("Languages", "de"), ("HoursPerMonth", "2"), ("Values", "calm"));
        Assert.Equal(HttpStatusCode.Conflict, anna.Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Does_not_write_over_what_another_tab_saved(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var anna = await crowd.Mentee("Anna", place => place.ProfileDoneAt = null);
        var tab = await crowd.Again(anna);
        await anna.Open(await PlaceOf(crowd, anna));
        await tab.Open(await PlaceOf(crowd, anna));
        await Fill(anna, ("Introduction", "Pirmais teksts"));
        await Fill(tab, ("Introduction", "Otrais teksts"));
        Assert.Equal(HttpStatusCode.Conflict, tab.Status);
        Assert.Contains("Otrais teksts", tab.Html, StringComparison.Ordinal);
        Assert.Equal("Pirmais teksts", (await Stored(crowd, anna)).Introduction);
        await Fill(tab, ("Introduction", "Abi teksti"));
        Assert.Equal("Abi teksti", (await Stored(crowd, anna)).Introduction);
    }

    [Theory, OnEveryDatabase]
    public async Task Counts_once_when_it_is_sent_twice(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var anna = await crowd.Mentee("Anna", place => place.ProfileDoneAt = null);
        var tab = await crowd.Again(anna);
        await anna.Open(await PlaceOf(crowd, anna));
        await tab.Open(await PlaceOf(crowd, anna));
        await Task.WhenAll(Fill(anna, ("Introduction", "Viens")), Fill(tab, ("Introduction", "Viens")));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (anna.Status, tab.Status));
        Assert.Single((await Stored(crowd, anna)).Competences);
    }

    [Theory, OnEveryDatabase]
    public async Task Keeps_a_veto_from_everybody_else(DatabaseKind kind)
    {
        var crowd = await Crowd.In(await House.On(kind));
        var (anna, ilze) = (await crowd.Mentee("Anna"), await crowd.Mentor("Ilze"));
        await anna.Open(await PlaceOf(crowd, anna));
        await anna.Go(Search(anna, "ilze"));
        Assert.Contains("Ilze Ozola", anna.Text, StringComparison.Ordinal);
        await Fill(anna, ("Vetoes", $"{ilze.PersonId}"));
        Assert.Equal([ilze.PersonId], (await Stored(crowd, anna)).Vetoes);
        await ilze.Open(await PlaceOf(crowd, ilze));
        Assert.DoesNotContain("Anna", ilze.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "people", "people/export.csv", "matches" })
        {
            await crowd.Coordinator.Open($"/programmes/{crowd.Run.Id}/{page}");
            Assert.DoesNotContain($"{ilze.PersonId}", crowd.Coordinator.Html, StringComparison.Ordinal);
        }
    }

    // The button inside the form sends the whole form elsewhere, as browsers do.
    private static HttpRequestMessage Search(Visitor visitor, string name)
    {
        var fields = visitor
            .Page.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlInputElement>("#profile input")
            .Where(i => i.Name is not (null or "VetoName") && (i.Type is not ("radio" or "checkbox") || i.IsChecked))
            .Select(i => KeyValuePair.Create(i.Name!, i.Value))
            .Append(KeyValuePair.Create("VetoName", name));
        var button = visitor.Page.QuerySelector("#profile button[formaction]")!.GetAttribute("formaction")!;
        return new HttpRequestMessage(HttpMethod.Post, button) { Content = new FormUrlEncodedContent(fields) };
    }

    private static Task<Visitor> Fill(Visitor visitor, params (string, string?)[] more) =>
        visitor.Send(
            "#profile",
            [
                .. new (string, string?)[]
                {
                    ("Topics[0].Level", "4"),
                    ("Languages", "lv"),
                    ("Availability", "mon-morning"),
                }.Where(field => more.All(m => m.Item1 != field.Item1)),
                .. more,
            ]
        );

    private static async Task<string> PlaceOf(Crowd crowd, Visitor visitor) =>
        $"/enrolments/{(await Stored(crowd, visitor)).Id}";

    private static Task<Enrolment> Stored(Crowd crowd, Visitor visitor) =>
        crowd.House.Data(db =>
            db.Enrolments.Include(e => e.Competences)
                .AsNoTracking()
                .SingleAsync(e => e.PersonId == visitor.PersonId && e.ProgrammeId == crowd.Run.Id)
        );
}
