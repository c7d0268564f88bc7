using System.Net;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Tests.Safeguards.Concerns;

/// <summary>Those who were chosen answer, decide with a reason, and close.</summary>
public sealed class HandlingAConcern
{
    [Theory, OnEveryDatabase]
    public async Task Goes_from_open_over_talking_to_a_decision_with_a_reason(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var concern = await at.RaisedAsync(at.Ruta, at.Juris);
        await at.Ruta.Open(concern);
        Assert.Contains("Anna Kalns", at.Ruta.Text, StringComparison.Ordinal);
        await at.Ruta.Send("#write", ("text", "Parunāsim"));
        await at.Juris.Open(concern);
        await at.Juris.Send("#decide", ("substantiated", "true"), ("text", " "), ("advice", ""));
        Assert.Equal(HttpStatusCode.Conflict, at.Juris.Status);
        Assert.Contains("Bez iemesla", at.Juris.Text, StringComparison.Ordinal);
        await at.Juris.Send("#decide", ("substantiated", "true"), ("text", "Redzēju pats"), ("advice", "Atvainoties"));
        Assert.Equal(new(1, 1, 1), await CountAsync(at));
        await at.Anna.Open(concern);
        foreach (var told in new[] { "Apstiprinājās", "Redzēju pats", "Atvainoties", "Juris Liepa" })
        {
            Assert.Contains(told, at.Anna.Text, StringComparison.Ordinal);
        }

        // A later decision corrects the earlier one; both stay written, each with its day and its handler.
        await at.Ruta.Open(concern);
        Assert.Null(at.Ruta.Page.QuerySelector("#decide input[value=true]"));
        await at.Ruta.Send("#decide", ("substantiated", "false"), ("text", "Kļūdījāmies"));
        Assert.Equal(new(1, 0, 1), await CountAsync(at));
        var kept = Assert.Single(await at.StoredAsync());
        Assert.Equal(
            [null, ConcernState.Talking, ConcernState.Substantiated, ConcernState.NotSubstantiated],
            kept.Entries.Select(e => e.State)
        );
        Assert.Equal(
            [null, at.Ruta.PersonId, at.Juris.PersonId, at.Ruta.PersonId],
            kept.Entries.Select(e => e.HandlerId)
        );
        Assert.All(kept.Entries, e => Assert.Equal(at.Two.Today, e.On));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_closed_by_a_handler_with_a_reason_and_by_the_author_without(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var concern = await at.RaisedAsync(at.Ruta);
        await at.Ruta.Open(concern);
        var before = at.Ruta.Page;
        await at.Ruta.Send("#close", ("text", " "));
        Assert.Equal(HttpStatusCode.Conflict, at.Ruta.Status);
        await at.Ruta.Send("#close", ("text", "Vienojāmies"));
        await at.Anna.Open(concern);
        Assert.Contains("Vienojāmies", at.Anna.Text, StringComparison.Ordinal);
        Assert.Null(at.Anna.Page.QuerySelector("#write"));

        // Who has the page open still is told that it is over.
        var second = await at.RaisedAsync(at.Ruta);
        await at.Ruta.Open(second);
        await at.Anna.Send("#close");
        await at.Ruta.Send("#write", ("text", "Vai vari?"));
        Assert.Equal(HttpStatusCode.Conflict, at.Ruta.Status);
        Assert.Contains("Saruna ir beigusies", at.Ruta.Text, StringComparison.Ordinal);
        Assert.Equal(new(2, 0, 0), await CountAsync(at));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_shown_to_one_more_by_the_author_alone(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var concern = await at.RaisedAsync(at.Ruta);
        await at.Ruta.Open(concern);
        Assert.Null(at.Ruta.Page.QuerySelector("#show"));
        var answer = await PostAsync(at.Ruta, $"{concern}?handler=Show", ("who", $"{at.Juris.PersonId}"));
        Assert.Equal(HttpStatusCode.NotFound, answer);
        answer = await PostAsync(at.Anna, $"{concern}?handler=Decide", ("substantiated", "true"), ("text", "x"));
        Assert.Equal(HttpStatusCode.NotFound, answer);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Juris.Open(concern)).Status);
        await at.Anna.Open(concern);
        await at.Anna.Send("#show", ("who", $"{at.Juris.PersonId}"));
        Assert.Equal(HttpStatusCode.OK, (await at.Juris.Open(concern)).Status);
        Assert.Single(await at.MailsTo(at.Juris));
        answer = await PostAsync(at.Anna, $"{concern}?handler=Show", ("who", $"{at.Baiba.PersonId}"));
        Assert.Equal(HttpStatusCode.Conflict, answer);
        Assert.Equal(HttpStatusCode.NotFound, (await at.Baiba.Open(concern)).Status);
    }

    [Theory, OnEveryDatabase]
    public async Task Tells_whoever_writes_second_at_the_same_time(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        await at.RaisedAsync(at.Ruta);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() =>
            at.House.Data(async db =>
            {
                var mine = await db.Concerns.SingleAsync(c => c.ProgrammeId == at.Programme);
                await at.House.Data(async other =>
                {
                    var theirs = await other.Concerns.SingleAsync(c => c.ProgrammeId == at.Programme);
                    other.Entry(theirs).Property(c => c.Version).IsModified = true;
                });
                db.Entry(mine).Property(c => c.Version).IsModified = true;
            })
        );
    }

    private static Task<ConcernCounts> CountAsync(Worried at) =>
        at.House.Data(db => ConcernCounts.OfAsync(db, at.Programme));

    private static async Task<HttpStatusCode> PostAsync(
        Visitor visitor,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        await visitor.Open("/concerns");
        var token = visitor.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await visitor.Http.PostAsync(
            address,
            new FormUrlEncodedContent([
                new("__RequestVerificationToken", token),
                .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
            ])
        );
        return answer.StatusCode;
    }
}
