using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;

namespace Pieredze.People;

/// <summary>Writes personal invitations and recognises them again. The address itself is only ever in the mail.</summary>
public sealed class Invitations(Database db, Clock clock, Post post)
{
    private static readonly TimeSpan Validity = TimeSpan.FromDays(30);

    /// <summary>Adds a fresh invitation with its mail for each person; an older unused one stops working. The caller saves.</summary>
    public async Task AddAsync(Programme programme, IReadOnlyCollection<Person> people)
    {
        var ids = people.Select(p => p.Id).ToList();
        var older = await db
            .Invitations.Where(i => i.ProgrammeId == programme.Id && i.UsedAt == null && ids.Contains(i.PersonId))
            .ToListAsync();
        db.Invitations.RemoveRange(older);
        foreach (var person in people)
        {
            var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            var now = clock.Now;
            db.Invitations.Add(
                new()
                {
                    PersonId = person.Id,
                    ProgrammeId = programme.Id,
                    TokenHash = Hash(token),
                    CreatedAt = now,
                    ExpiresAt = now + Validity,
                }
            );
            var words = post.In("People", person.Language);
            var title = programme.Title(words.Language);
            var letter = new Letter(
                "invitation",
                words["invitation-subject", ("programme", title)],
                [
                    words["mail-hello", ("name", person.AddressedAs ?? person.FirstName)],
                    words["invitation-mail", ("programme", title)],
                    words["invitation-mail-free"],
                ],
                words["invitation-open"],
                $"{post.Url}/invitation/{token}"
            );
            post.Add(letter, person.Email, person.Name, person.Language, person.Id);
        }
    }

    /// <summary>The invitation behind an address, or null when it is unknown, used or too old.</summary>
    public async Task<Invitation?> FindAsync(string token)
    {
        var (hash, now) = (Hash(token), clock.Now);
        return await db.Invitations.SingleOrDefaultAsync(i =>
            i.TokenHash == hash && i.UsedAt == null && i.ExpiresAt > now
        );
    }

    /// <summary>Whether this very answer came a moment ago: a second click is no error.</summary>
    public async Task<bool> WasJustAnsweredAsync(string token)
    {
        var (hash, since) = (Hash(token), clock.Now.AddMinutes(-2));
        return await db.Invitations.AnyAsync(i => i.TokenHash == hash && i.UsedAt > since);
    }

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
