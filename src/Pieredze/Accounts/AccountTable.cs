using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Platform.Data;

namespace Pieredze.Accounts;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("Accounts");
        account.HasIndex(a => a.NormalizedUserName).IsUnique();
        account.HasIndex(a => a.NormalizedEmail);
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        account.Property(a => a.Name).HasMaxLength(200);
        account.Property(a => a.Search).HasMaxLength(250);
        account.Property(a => a.UserName).HasMaxLength(256);
        account.Property(a => a.NormalizedUserName).HasMaxLength(256);
        account.Property(a => a.Email).HasMaxLength(256);
        account.Property(a => a.NormalizedEmail).HasMaxLength(256);
        account.Property(a => a.Language).HasMaxLength(2);
        account.Property(a => a.TimeZone).HasMaxLength(64);
        // Identity keeps lockout ends as DateTimeOffset; ticks sort and compare on both databases.
        account
            .Property(a => a.LockoutEnd)
            .HasConversion(v => v!.Value.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));
        account.HasMany<IdentityUserClaim<Guid>>().WithOne().HasForeignKey(c => c.UserId);
        account.HasMany<IdentityUserLogin<Guid>>().WithOne().HasForeignKey(c => c.UserId);
        account.HasMany<IdentityUserToken<Guid>>().WithOne().HasForeignKey(c => c.UserId);
        account.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(c => c.UserId);
        account.HasMany<SignInSession>().WithOne().HasForeignKey(s => s.AccountId);
    }
}

internal sealed class AccountPartsTable
    : IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>,
        IEntityTypeConfiguration<IdentityUserPasskey<Guid>>,
        IEntityTypeConfiguration<SignInSession>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim) =>
        claim.ToTable("AccountClaims").HasKey(c => c.Id);

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login) =>
        login.ToTable("AccountLogins").HasKey(l => new { l.LoginProvider, l.ProviderKey });

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token) =>
        token
            .ToTable("AccountTokens")
            .HasKey(t => new
            {
                t.UserId,
                t.LoginProvider,
                t.Name,
            });

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.ToTable("AccountPasskeys").HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(p => p.Data).ToJson();
    }

    public void Configure(EntityTypeBuilder<SignInSession> session)
    {
        session.ToTable("SignInSessions");
        session.Property(s => s.Browser).HasMaxLength(200);
        session.HasIndex(s => s.AccountId);
    }
}

/// <summary>db.Accounts, db.SignInSessions, db.UserPasskeys.</summary>
public static class AccountSets
{
    extension(Database db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();
        public DbSet<SignInSession> SignInSessions => db.Set<SignInSession>();
        public DbSet<IdentityUserPasskey<Guid>> UserPasskeys => db.Set<IdentityUserPasskey<Guid>>();
    }
}
