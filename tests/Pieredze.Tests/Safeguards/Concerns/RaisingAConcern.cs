using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Programmes;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Tests.Safeguards.Concerns;

/// <summary>One of a pair tells by name that something is not right, and chooses who reads it.</summary>
public sealed class RaisingAConcern
{
    [Theory, OnEveryDatabase]
    [Clause("S102")]
    public async Task Is_read_by_those_who_were_chosen_and_by_nobody_else(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await at.Anna.Open($"{at.Two.At}/goals");
        Assert.NotNull(at.Anna.Page.QuerySelector($"footer a[href='/concerns/raise?about={at.Two.Pair.Id}']"));
        await at.Anna.Open($"/concerns/raise?about={at.Two.Pair.Id}");
        Assert.Contains("Ruta Vītola", at.Anna.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Baiba", at.Anna.Text, StringComparison.Ordinal);
        Assert.Contains("Trauksmes celšanas likum", at.Anna.Text, StringComparison.Ordinal);
        Assert.Contains("Valsts darba inspekcija", at.Anna.Text, StringComparison.Ordinal);
        var concern = await at.RaisedAsync(at.Ruta);
        foreach (var reader in new[] { at.Anna, at.Ruta })
        {
            await reader.Open(concern);
            Assert.Equal(HttpStatusCode.OK, reader.Status);
            Assert.Contains(Worried.Words, reader.Text, StringComparison.Ordinal);
            await reader.Open("/concerns");
            Assert.NotNull(reader.Page.QuerySelector($"a[href='{concern}']"));
        }

        // Who was left out, who coordinates, and who it is about.
        foreach (var other in new[] { at.Juris, at.Baiba, at.Two.Mentor })
        {
            await other.Open(concern);
            Assert.Equal(HttpStatusCode.NotFound, other.Status);
            await other.Open("/concerns");
            Assert.Null(other.Page.QuerySelector($"a[href='{concern}']"));
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Stays_shut_for_whoever_gets_the_role_later(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var concern = await at.RaisedAsync(at.Ruta);
        var zane = await Worried.AppointedAsync(at.Two, "Zane Jaunā");
        await at.ReleaseAsync(at.Baiba);
        await Worried.AppointAsync(at.Two, at.Baiba.PersonId, StaffRole.MentorSupport);
        foreach (var later in new[] { zane, at.Baiba })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await later.Open(concern)).Status);
        }

        // And for a reader who has lost it, or who coordinates meanwhile.
        await at.ReleaseAsync(at.Ruta);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Ruta.Open(concern)).Status);
        await at.Anna.Open(concern);
        Assert.Contains("lasīt nevar", at.Anna.Text, StringComparison.Ordinal);
        await Worried.AppointAsync(at.Two, at.Ruta.PersonId, StaffRole.MentorSupport);
        Assert.Equal(HttpStatusCode.OK, (await at.Ruta.Open(concern)).Status);
        await Worried.AppointAsync(at.Two, at.Ruta.PersonId, StaffRole.Coordinator);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Ruta.Open(concern)).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Never_offers_one_of_the_pair_as_a_reader(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await Worried.AppointAsync(at.Two, at.Two.Mentor.PersonId, StaffRole.MentorSupport);
        await Worried.AppointAsync(at.Two, at.Anna.PersonId, StaffRole.MentorSupport);
        await at.Anna.Open($"/concerns/raise?about={at.Two.Pair.Id}");
        foreach (var walker in at.Two.Both)
        {
            Assert.Null(at.Anna.Page.QuerySelector($"input[name=who][value='{walker.PersonId}']"));
        }

        await at.Anna.Send("#raise", ("text", Worried.Words), ("who", $"{at.Two.Mentor.PersonId}"));
        Assert.Equal(HttpStatusCode.Conflict, at.Anna.Status);
        Assert.Empty(await at.StoredAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Ticks_nobody_beforehand_where_a_reader_may_be_the_one_it_is_about(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await at.Anna.Open($"/concerns/raise?about={at.Two.Pair.Id}");
        Assert.Equal(2, at.Anna.Page.QuerySelectorAll("input[name=who][checked]").Length);
        Assert.DoesNotContain("Neizvēlies to, par kuru", at.Anna.Text, StringComparison.Ordinal);
        await at.EnrolAsync(at.Anna.PersonId);
        foreach (var page in new[] { at.Door, $"/concerns/raise?about={at.Programme}" })
        {
            await at.Anna.Open(page);
            Assert.Equal(2, at.Anna.Page.QuerySelectorAll("input[name=who]").Length);
            Assert.Empty(at.Anna.Page.QuerySelectorAll("input[name=who][checked]"));
            Assert.Contains("Neizvēlies to, par kuru", at.Anna.Text, StringComparison.Ordinal);
        }

        // What was ticked is kept when the form is refused.
        await at.Anna.Send("#raise", [("text", " "), .. Worried.Chosen(at.Ruta)]);
        Assert.Equal(
            [$"{at.Ruta.PersonId}"],
            at.Anna.Page.QuerySelectorAll("input[name=who][checked]").Select(i => i.GetAttribute("value"))
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Is_refused_without_words_or_readers_and_keeps_what_was_typed(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await at.Anna.Open($"/concerns/raise?about={at.Two.Pair.Id}");
        await at.Anna.Send("#raise", ("text", " "), ("who", $"{at.Ruta.PersonId}"));
        Assert.Equal(HttpStatusCode.Conflict, at.Anna.Status);
        Assert.Contains("kaut vienu teikumu", at.Anna.Text, StringComparison.Ordinal);
        await at.Anna.Send("#raise", ("text", Worried.Words), ("who", null));
        Assert.Equal(HttpStatusCode.Conflict, at.Anna.Status);
        Assert.Contains("Izvēlies vismaz vienu", at.Anna.Text, StringComparison.Ordinal);
        Assert.Contains(Worried.Words, at.Anna.Page.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        await at.Anna.Send("#raise", ("text", new string('a', 4001)), ("who", $"{at.Ruta.PersonId}"));
        Assert.Contains("par garu", at.Anna.Text, StringComparison.Ordinal);
        Assert.Empty(await at.StoredAsync());
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await at.Two.Mentor.Open($"/concerns/raise?about={Guid.NewGuid()}")).Status
        );
    }

    [Theory, OnEveryDatabase]
    public async Task Is_one_concern_when_the_form_is_sent_twice(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await at.Anna.Open($"/concerns/raise?about={at.Two.Pair.Id}");
        var form = at.Anna.Page;
        await at.Anna.Send("#raise", [("text", Worried.Words), .. Worried.Chosen(at.Ruta)]);
        var number = form.QuerySelector("input[name=number]")!.GetAttribute("value");
        await at.Anna.Open($"/concerns/raise?about={at.Two.Pair.Id}");
        await at.Anna.Send("#raise", [("text", Worried.Words), ("number", number), .. Worried.Chosen(at.Ruta)]);
        Assert.Equal($"/concerns/{number}", at.Anna.At.AbsolutePath);
        Assert.Single(await at.StoredAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Is_one_concern_when_the_button_is_pressed_twice(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await at.Anna.Open($"/concerns/raise?about={at.Two.Pair.Id}");
        List<KeyValuePair<string, string>> fields =
        [
            new("text", Worried.Words),
            new("who", $"{at.Ruta.PersonId}"),
            .. at
                .Anna.Page.QuerySelectorAll("#raise input[type=hidden]")
                .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!)),
        ];
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    at.Anna.Http.PostAsync($"/concerns/raise?about={at.Two.Pair.Id}", new FormUrlEncodedContent(fields))
                )
        );
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        Assert.Single(answers.Select(a => a.Headers.Location).Distinct());
        Assert.Single(await at.StoredAsync());
    }

    [Theory, OnEveryDatabase]
    public async Task Is_written_on_once_when_the_button_is_pressed_twice(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var concern = await at.RaisedAsync(at.Ruta);
        foreach (var writer in new[] { at.Anna, at.Ruta })
        {
            await writer.Open(concern);
            List<KeyValuePair<string, string>> fields =
            [
                new("text", "vēl kas"),
                .. writer
                    .Page.QuerySelectorAll("#write input[type=hidden]")
                    .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value") ?? "")),
            ];
            var answers = await Task.WhenAll(
                Enumerable
                    .Range(0, 4)
                    .Select(_ => writer.Http.PostAsync($"{concern}?handler=Write", new FormUrlEncodedContent(fields)))
            );
            Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        }

        Assert.Equal([Worried.Words, "vēl kas", "vēl kas"], await at.WordsAsync());
        // What the form of another concern carries, or what somebody makes up, is no number of this one.
        await at.Anna.Open(concern);
        var foreign = at.Anna.Page.QuerySelector("#write input[name=once]")!.GetAttribute("value");
        var other = await at.RaisedAsync(at.Ruta);
        foreach (var once in new[] { foreign, foreign, $"{Guid.NewGuid()}" })
        {
            await at.Anna.Open(other);
            await at.Anna.Send("#write", ("text", "te arī"), ("once", once));
        }

        var written = (await at.StoredAsync()).Single(c => $"/concerns/{c.Id}" == other).Entries;
        Assert.Equal(4, written.Count);
        Assert.All(written, e => Assert.Equal(4, e.Id.Version));
    }

    [Theory, OnEveryDatabase]
    public async Task Lies_sealed_in_the_database_with_a_day_and_a_size_that_tell_nothing(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await at.RaisedAsync(at.Ruta);
        await at.Anna.Send("#write", ("text", new string('ā', 1000)));
        var concern = Assert.Single(await at.StoredAsync());
        Assert.Equal(2, concern.Entries.Count);
        Assert.Equal(concern.Entries[0].Text!.Length, concern.Entries[1].Text!.Length);
        Assert.All(
            concern.Entries,
            e =>
                Assert.DoesNotContain("kolibri", System.Text.Encoding.UTF8.GetString(e.Text!), StringComparison.Ordinal)
        );
        Assert.Equal([Worried.Words, new string('ā', 1000)], await at.WordsAsync());
        // An id that begins with the time would tell it.
        Assert.All(concern.Entries.Select(e => e.Id).Append(concern.Id), id => Assert.Equal(4, id.Version));
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_nothing_in_the_log_and_tells_by_mail_only_that_there_is_something(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var before = await at.House.Data(db => db.Happenings.CountAsync());
        var concern = await at.RaisedAsync(at.Ruta);
        Assert.Equal(before, await at.House.Data(db => db.Happenings.CountAsync()));
        var mail = Assert.Single(await at.MailsTo(at.Ruta));
        Assert.DoesNotContain("Anna", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(concern, mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kolibri", mail.Text, StringComparison.Ordinal);
        Assert.Empty(await at.MailsTo(at.Juris));
        Assert.Empty(await at.MailsTo(at.Baiba));

        // One mail waits, however much is written.
        await at.Anna.Send("#write", ("text", "vēl"));
        Assert.Single(await at.MailsTo(at.Ruta));
        await at.Ruta.Open(concern);
        await at.Ruta.Send("#write", ("text", "Parunāsim ceturtdien"));
        mail = Assert.Single(await at.MailsTo(at.Anna));
        Assert.DoesNotContain("ceturtdien", mail.Text, StringComparison.Ordinal);
    }

    [Theory, OnEveryDatabase]
    public async Task Asks_what_it_is_about_when_there_is_more_than_one_thing(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await at.Anna.Open("/concerns/raise");
        Assert.NotNull(at.Anna.Page.QuerySelector("#raise"));
        await at.EnrolAsync(at.Anna.PersonId);
        await at.Anna.Open("/concerns/raise");
        Assert.Equal(2, at.Anna.Page.QuerySelectorAll("#subjects a").Length);
        Assert.Null(at.Anna.Page.QuerySelector("#raise"));
        await at.Anna.Open($"/concerns/raise?about={at.Programme}");
        await at.Anna.Send("#raise", [("text", Worried.Words), .. Worried.Chosen(at.Ruta)]);
        Assert.Null(Assert.Single(await at.StoredAsync()).RelationshipId);
    }
}
