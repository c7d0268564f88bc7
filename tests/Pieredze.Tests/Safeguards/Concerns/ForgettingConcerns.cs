using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Accounts.Access;
using Pieredze.Programmes;
using Pieredze.Safeguards.Concerns;

namespace Pieredze.Tests.Safeguards.Concerns;

/// <summary>What was written goes when its time is over or its author leaves; that there was something stays counted.</summary>
public sealed class ForgettingConcerns
{
    [Theory, OnEveryDatabase]
    public async Task Happens_when_the_organisation_no_longer_keeps_them(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        await house.Data(db =>
        {
            db.Add(new Organisation { Name = "Priedkalnes slimnīca", ConcernMonths = 2 });
            return Task.CompletedTask;
        });
        var at = await Worried.In(house);
        var closed = await at.RaisedAsync(at.Ruta);
        await at.Ruta.Open(closed);
        await at.Ruta.Send("#decide", ("substantiated", "true"), ("text", "Tā bija"));
        await at.Ruta.Send("#close", ("text", "Vienojāmies"));
        await at.RaisedAsync(at.Ruta);
        house.Time.Forward(TimeSpan.FromDays(55));
        await ForgetAsync(house);
        Assert.DoesNotContain(await at.StoredAsync(), c => c.Entries.Count == 0);
        house.Time.Forward(TimeSpan.FromDays(10));
        await ForgetAsync(house);
        var stored = await at.StoredAsync();
        var gone = stored.Single(c => c.ClosedOn is not null);
        Assert.Equal((0, 0, null, null), (gone.Entries.Count, gone.Handlers.Count, gone.AuthorId, gone.RelationshipId));
        Assert.NotEmpty(stored.Single(c => c.ClosedOn is null).Entries);
        Assert.Equal(new(2, 1, 1), await house.Data(db => ConcernCounts.OfAsync(db, at.Programme)));
        var id = Guid.Parse(closed.Split('/')[^1]);
        Assert.Equal(Who.Nobody, await house.Data(db => ConcernQueries.Standing(db, at.Ruta.PersonId, id)));
        Assert.Equal(Who.Nobody, await house.Data(db => ConcernQueries.Standing(db, at.Anna.PersonId, id)));
    }

    [Theory, OnEveryDatabase]
    public async Task Happens_when_the_author_leaves_and_a_reader_who_leaves_takes_nothing_along(DatabaseKind kind)
    {
        await using var house = await House.StartAsync(kind);
        var at = await Worried.In(house);
        await at.RaisedAsync(at.Ruta, at.Juris);
        await at.Anna.Open("/me/data?part=concerns");
        Assert.Contains(Worried.Words, at.Anna.Text, StringComparison.Ordinal);
        await at.Ruta.Open("/me/data?part=concerns");
        Assert.Contains("Saņemts", at.Ruta.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Worried.Words, at.Ruta.Text, StringComparison.Ordinal);
        await LeaveAsync(at.Ruta);
        var concern = Assert.Single(await at.StoredAsync());
        Assert.Equal(at.Juris.PersonId, Assert.Single(concern.Handlers).PersonId);
        await LeaveAsync(at.Anna);
        concern = Assert.Single(await at.StoredAsync());
        Assert.Equal((0, 0, null), (concern.Entries.Count, concern.Handlers.Count, concern.AuthorId));
        Assert.Empty(await house.Data(db => db.Set<ConcernEntry>().ToListAsync()));
    }

    private static async Task LeaveAsync(Visitor visitor)
    {
        await visitor.Open("/me/delete");
        await visitor.Send("#delete-account", ("Password", Visitor.Password), ("Understood", "true"));
        Assert.Equal(System.Net.HttpStatusCode.OK, visitor.Status);
    }

    private static async Task ForgetAsync(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<ForgetConcerns>(scope.ServiceProvider).RunAsync();
    }
}
