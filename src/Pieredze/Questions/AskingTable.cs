using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pieredze.Accounts;
using Pieredze.Platform.Data;

namespace Pieredze.Questions;

internal sealed class AskingTable : IEntityTypeConfiguration<AskingTally>
{
    public void Configure(EntityTypeBuilder<AskingTally> tally)
    {
        tally.ToTable("AskingTallies");
        tally.HasKey(t => new { t.AccountId, t.Month });
        tally.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
    }
}

/// <summary>db.AskingTallies</summary>
public static class AskingQueries
{
    extension(Database db)
    {
        public DbSet<AskingTally> AskingTallies => db.Set<AskingTally>();
    }

    /// <summary>One's own; there is no other way to them.</summary>
    public static IQueryable<AskingTally> Of(this IQueryable<AskingTally> tallies, Me me)
    {
        var id = me.Id;
        return tallies.Where(t => t.AccountId == id);
    }
}
