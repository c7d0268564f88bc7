using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;

namespace Pieredze.Admin;

/// <summary>Opens accounts for people who run things: they choose their own password behind a personal address.</summary>
public sealed class AccountInvitations(
    Database db,
    UserManager<Account> accounts,
    Invitations invitations,
    Post post,
    Me me,
    Clock clock,
    Settings settings
)
{
    private static readonly TimeSpan Validity = TimeSpan.FromDays(30);

    public async Task<Account> OpenAsync(NewAccountForm form)
    {
        var email = form.Email!.Trim();
        Refusal.Check(await accounts.FindByEmailAsync(email) is null ? null : new("account-exists"));
        var person = await PersonAsync(email, form);
        var account = new Account
        {
            Id = person.Id,
            UserName = email,
            Email = email,
            Name = person.Name,
            Language = form.Language,
            IsAdmin = form.IsAdmin,
            CreatedAt = clock.Now,
        };
        await db.AllOrNothingAsync(async () =>
        {
            await db.SaveChangesAsync();
            Refusal.Check((await accounts.CreateAsync(account)).Succeeded ? null : new("account-refused"));
            await InviteAsync(account);
            await db.SaveChangesAsync();
        });
        return account;
    }

    /// <summary>A fresh address in a mail; an older one stops working. The caller saves.</summary>
    public async Task InviteAsync(Account account)
    {
        Refusal.Check(WhyNotInvite(account));
        var older = db.Invitations.Where(i => i.PersonId == account.Id && i.ProgrammeId == null && i.UsedAt == null);
        db.Invitations.RemoveRange(await older.ToListAsync());
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        db.Invitations.Add(
            new()
            {
                PersonId = account.Id,
                TokenHash = Invitations.Hash(token),
                CreatedAt = clock.Now,
                ExpiresAt = clock.Now + Validity,
            }
        );
        var words = post.In("Admin", account.Language);
        post.Add(
            new(
                "account",
                words["welcome-subject", ("organisation", settings.Organisation)],
                [words["welcome-mail", ("organisation", settings.Organisation)], words["welcome-mail-days"]],
                words["welcome-open"],
                $"{post.Url}/welcome/{token}"
            ),
            account.Email!,
            account.Name,
            account.Language,
            account.Id
        );
        db.Note("account-invited", clock.Now, me.Id, about: account.Id);
    }

    public static Refusal? WhyNotInvite(Account account) =>
        account.DisabledAt is not null ? new("account-is-disabled")
        : account.PasswordHash is not null ? new("account-has-password")
        : null;

    /// <summary>The account behind an address, or null when the address is unknown, used or too old.</summary>
    public async Task<(Account Account, Invitation Invitation)?> FindAsync(string token)
    {
        if (await invitations.FindAsync(token) is not { ProgrammeId: null } invitation)
        {
            return null;
        }

        var account = await db.Accounts.SingleOrDefaultAsync(a => a.Id == invitation.PersonId);
        return account is null || WhyNotInvite(account) is not null ? null : (account, invitation);
    }

    // Somebody who was imported or invited before keeps their one id.
    private async Task<Person> PersonAsync(string email, NewAccountForm form)
    {
        var lower = email.ToLowerInvariant();
        if (await db.People.SingleOrDefaultAsync(p => p.Email == lower) is { } known)
        {
            return known;
        }

        var person = new Person
        {
            FirstName = form.FirstName!.Trim(),
            LastName = form.LastName!.Trim(),
            Email = lower,
            Language = form.Language,
            CreatedAt = clock.Now,
        };
        person.Fold();
        db.People.Add(person);
        return person;
    }
}
