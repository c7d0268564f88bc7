using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.OwnData;

/// <summary>What the organisation says of a person, and the invitations they got.</summary>
public sealed class OwnPerson(Database db, Clock clock, Settings settings, Platform.Words.Words words) : IPersonalData
{
    public string Key => "person";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var people = db.People;
        var found = await people
            .Where(p => p.Id == person)
            .Select(p => new
            {
                Person = p,
                Manager = people
                    .Where(m => m.Id == p.ManagerId)
                    .Select(m => m.FirstName + " " + m.LastName)
                    .FirstOrDefault(),
            })
            .AsNoTracking()
            .ToListAsync();
        var invitations = await db
            .Invitations.Where(i => i.PersonId == person)
            .OrderBy(i => i.CreatedAt)
            .AsNoTracking()
            .ToListAsync();
        return
        [
            new("person", [.. found.Select(f => Thing(f.Person, f.Manager))]),
            new(
                "invitations",
                [
                    .. invitations.Select(i => new OwnThing(
                        ("created", i.CreatedAt),
                        ("expires", i.ExpiresAt),
                        ("used", i.UsedAt)
                    )),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        await db.Invitations.Where(i => i.PersonId == person).ExecuteDeleteAsync();
        await db
            .People.Where(p => p.ManagerId == person)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.ManagerId, (Guid?)null));
        if (await db.People.SingleOrDefaultAsync(p => p.Id == person) is { } found)
        {
            found.Erase(words.For("Admin", settings.Language)["former-participant"], clock.Now);
        }
    }

    private static OwnThing Thing(Person person, string? manager) =>
        new(
            ("first-name", person.FirstName),
            ("last-name", person.LastName),
            ("addressed-as", person.AddressedAs),
            ("email", person.Email),
            ("language", person.Language),
            ("job-title", person.JobTitle),
            ("unit", person.Unit),
            ("site", person.Site),
            ("grade", person.Grade),
            ("profession", person.Profession),
            ("about", person.About),
            ("manager", manager),
            ("employed-since", person.StartedOn),
            ("created", person.CreatedAt)
        );
}
