using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.People;

/// <summary>Keeps a place for somebody: always as an invitation, never as a yes in their name.</summary>
public sealed class NewPlaces(Database db, Clock clock)
{
    /// <summary>The person with this e-mail, new or known; what is known of them stays as it is. The caller saves.</summary>
    public async Task<Person> KeepAsync(
        Guid programme,
        string firstName,
        string lastName,
        string email,
        Side side,
        string? language,
        bool nominated
    )
    {
        email = email.Trim().ToLowerInvariant();
        var person = await db.People.SingleOrDefaultAsync(p => p.Email == email);
        if (person is null)
        {
            var normal = email.ToUpperInvariant();
            var account = await db
                .Accounts.Where(a => a.NormalizedEmail == normal)
                .Select(a => a.Id)
                .FirstOrDefaultAsync();
            person = new()
            {
                Id = account == Guid.Empty ? Guid.CreateVersion7() : account,
                FirstName = firstName.Trim(),
                LastName = lastName.Trim(),
                Email = email,
                Language = language,
                CreatedAt = clock.Now,
            };
            person.Fold();
            db.People.Add(person);
        }

        var place = await db.Enrolments.SingleOrDefaultAsync(e =>
            e.ProgrammeId == programme && e.PersonId == person.Id && e.Side == side
        );
        place?.InviteAgain();
        if (place is not null)
        {
            place.IsNominated ??= nominated;
        }
        else
        {
            db.Enrolments.Add(
                new()
                {
                    ProgrammeId = programme,
                    PersonId = person.Id,
                    Side = side,
                    CreatedAt = clock.Now,
                    IsNominated = nominated,
                }
            );
        }

        return person;
    }
}
