using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pieredze.Activity;
using Pieredze.Programmes;
using Pieredze.Safeguards.Concerns;
using Pieredze.Tests.Proofs;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Safeguards.Concerns;

/// <summary>A pair whose programme has two people of mentor support, and a coordinator.</summary>
public sealed record Worried(TwoWalkers Two, Visitor Ruta, Visitor Juris, Visitor Baiba)
{
    public const string Words = "kolibri pie loga";

    public House House => Two.House;
    public Visitor Anna => Two.Mentee;
    public Guid Programme => Two.Pair.ProgrammeId;
    public string Door => ConcernDoor.Address(Programme);

    public static async Task<Worried> In(House house)
    {
        var two = await TwoWalkers.In(house);
        return new(
            two,
            await AppointedAsync(two, "Ruta Vītola"),
            await AppointedAsync(two, "Juris Liepa"),
            await AppointedAsync(two, "Baiba Kalniņa", StaffRole.Coordinator)
        );
    }

    public static async Task<Visitor> AppointedAsync(
        TwoWalkers two,
        string name,
        StaffRole role = StaffRole.MentorSupport
    )
    {
        var visitor = await two.House.Visit().SignedInAs(name);
        await AppointAsync(two, visitor.PersonId, role);
        return visitor;
    }

    public static Task AppointAsync(TwoWalkers two, Guid person, StaffRole role) =>
        two.House.Data(db =>
        {
            db.Add(
                new StaffMember
                {
                    ProgrammeId = two.Pair.ProgrammeId,
                    PersonId = person,
                    Role = role,
                }
            );
            return Task.CompletedTask;
        });

    public Task EnrolAsync(Guid person) =>
        House.Data(db =>
        {
            db.Add(
                new Pieredze.People.Enrolment
                {
                    PersonId = person,
                    ProgrammeId = Programme,
                    Side = Pieredze.People.Side.Mentee,
                    CreatedAt = DateTime.UtcNow,
                }
            );
            return Task.CompletedTask;
        });

    public Task ReleaseAsync(Visitor visitor) =>
        House.Data(db => db.Set<StaffMember>().Where(s => s.PersonId == visitor.PersonId).ExecuteDeleteAsync());

    /// <summary>Anna raises one by name, read by those given; returns its address.</summary>
    public async Task<string> RaisedAsync(params Visitor[] readers)
    {
        await Anna.Open($"/concerns/raise?about={Two.Pair.Id}");
        await Anna.Send("#raise", [("text", Words), .. Chosen(readers)]);
        Assert.Equal(HttpStatusCode.OK, Anna.Status);
        return Anna.At.AbsolutePath;
    }

    /// <summary>Somebody raises one without a name, on another device; returns what they write down.</summary>
    public async Task<(Visitor Author, string Receipt)> UnnamedAsync(params Visitor[] readers)
    {
        var author = House.Visit();
        await author.Open(Door);
        await author.Send("#raise", [("text", Words), .. Chosen(readers)]);
        Assert.Equal(HttpStatusCode.OK, author.Status);
        return (author, author.Page.QuerySelector("#receipt")!.TextContent);
    }

    /// <summary>The morning comes on which readers hear of what was written without a name.</summary>
    public async Task TellOfUnnamedAsync()
    {
        await using var scope = House.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<TellOfUnnamed>(scope.ServiceProvider).RunAsync();
    }

    public static (string, string?)[] Chosen(params Visitor[] readers) =>
        readers.Length == 0 ? [("who", null)] : [.. readers.Select(r => ("who", (string?)$"{r.PersonId}"))];

    public Task<List<Concern>> StoredAsync() =>
        House.Data(db =>
            db.Concerns.Where(c => c.ProgrammeId == Programme).Whole().AsNoTracking().OrderBy(c => c.Id).ToListAsync()
        );

    /// <summary>What is written in the last concern, opened with the keys of the house.</summary>
    public Task<List<string?>> WordsAsync() =>
        House.Data(async db =>
        {
            var sealer = SealedWords.By(db);
            var concern = (await db.Concerns.Where(c => c.ProgrammeId == Programme).Whole().ToListAsync())[^1];
            return concern.Entries.Select(e => e.Text is null ? null : sealer.Open(concern.Id, e.Text)).ToList();
        });

    public Task<List<OutboxMail>> MailsTo(Visitor visitor) =>
        House.Data(db =>
            db.Outbox.AsNoTracking().Where(m => m.PersonId == visitor.PersonId && m.Kind == "concern").ToListAsync()
        );
}
