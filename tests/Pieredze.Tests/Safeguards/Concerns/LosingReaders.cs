using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Activity;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Tests.Safeguards.Concerns;

/// <summary>Whoever was chosen to read may lose the role; the author is told, and the one who lost it no longer.</summary>
public sealed class LosingReaders
{
    [Theory, OnEveryDatabase]
    public async Task Ends_the_mails_to_whoever_may_no_longer_read(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var concern = await at.RaisedAsync(at.Ruta, at.Juris);
        await SentAsync(at, at.Ruta, at.Juris);
        await at.ReleaseAsync(at.Ruta);
        await at.Anna.Open(concern);
        Assert.Null(at.Anna.Page.QuerySelector("#no-reader"));
        await at.Anna.Send("#write", ("text", "vēl kas"));
        Assert.DoesNotContain(await at.MailsTo(at.Ruta), m => m.State == MailState.Waiting);
        Assert.Single(await at.MailsTo(at.Juris), m => m.State == MailState.Waiting);
    }

    [Theory, OnEveryDatabase]
    public async Task Is_told_to_a_named_author_once_when_nobody_is_left(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var at = await Worried.In(house);
        var concern = await at.RaisedAsync(at.Ruta);
        await TellAsync(house);
        Assert.Empty(await at.MailsTo(at.Anna));
        await at.ReleaseAsync(at.Ruta);
        await TellAsync(house);
        var mail = Assert.Single(await at.MailsTo(at.Anna));
        Assert.DoesNotContain("Ruta", mail.Text, StringComparison.Ordinal);
        await SentAsync(at, at.Anna);
        await TellAsync(house);
        Assert.Single(await at.MailsTo(at.Anna));

        await at.Anna.Open(concern);
        Assert.NotNull(at.Anna.Page.QuerySelector("#no-reader"));
        await at.Anna.Send("#show", ("who", $"{at.Juris.PersonId}"));
        Assert.Null(at.Anna.Page.QuerySelector("#no-reader"));
        await at.ReleaseAsync(at.Juris);
        await TellAsync(house);
        Assert.Equal(2, (await at.MailsTo(at.Anna)).Count);
        await SentAsync(at, at.Anna);

        // What has ended needs no reader.
        await at.Anna.Open(concern);
        Assert.Contains("cita, ko izvēlēties, pašlaik nav", at.Anna.Text, StringComparison.Ordinal);
        await at.Anna.Send("#close");
        Assert.Null(at.Anna.Page.QuerySelector("#no-reader"));
        await house.Data(db => db.Outbox.Where(m => m.Kind == "concern").ExecuteDeleteAsync());
        await TellAsync(house);
        Assert.Empty(await at.MailsTo(at.Anna));
    }

    [Theory, OnEveryDatabase]
    public async Task Is_the_first_thing_a_receipt_shows(DatabaseKind kind)
    {
        var at = await Worried.In(await House.On(kind));
        var (_, receipt) = await at.UnnamedAsync(at.Ruta);
        await at.ReleaseAsync(at.Ruta);
        var author = at.House.Visit();
        await author.Open("/concerns/receipt");
        await author.Send("#give", ("receipt", receipt));
        Assert.NotNull(author.Page.QuerySelector("#no-reader"));
        await author.Send("#show", ("who", $"{at.Juris.PersonId}"));
        Assert.Null(author.Page.QuerySelector("#no-reader"));
    }

    private static async Task TellAsync(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<TellOfLostReaders>(scope.ServiceProvider).RunAsync();
    }

    private static Task SentAsync(Worried at, params Visitor[] readers) =>
        at.House.Data(async db =>
        {
            var ids = readers.Select(r => r.PersonId).ToList();
            var mails = await db
                .Outbox.Where(m => ids.Contains(m.PersonId!.Value) && m.Kind == "concern")
                .ToListAsync();
            mails.ForEach(m => m.Close(MailState.Sent));
        });
}
