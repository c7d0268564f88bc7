using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin;

/// <summary>Keeps a person's name the same in the account and among people.</summary>
public sealed class Names(Database db, Clock clock) : INames
{
    public async Task<OwnName> FindAsync(Account account)
    {
        if (await db.People.SingleOrDefaultAsync(p => p.Id == account.Id) is { } person)
        {
            return new()
            {
                FirstName = person.FirstName,
                LastName = person.LastName,
                AddressedAs = person.AddressedAs,
            };
        }

        var parts = account.Name.Split(' ', 2);
        return new() { FirstName = parts[0], LastName = parts.ElementAtOrDefault(1) };
    }

    public async Task ChangeAsync(Account account, OwnName name)
    {
        var person = await db.People.SingleOrDefaultAsync(p => p.Id == account.Id);
        var (first, last) = (name.FirstName!.Trim(), name.LastName!.Trim());
        if (person is null)
        {
            person = new()
            {
                Id = account.Id,
                FirstName = first,
                LastName = last,
                Email = account.Email!.ToLowerInvariant(),
                CreatedAt = clock.Now,
            };
            db.People.Add(person);
        }

        (person.FirstName, person.LastName) = (first, last);
        person.AddressedAs = string.IsNullOrWhiteSpace(name.AddressedAs) ? null : name.AddressedAs.Trim();
        person.Fold();
        account.Name = person.Name;
    }
}
