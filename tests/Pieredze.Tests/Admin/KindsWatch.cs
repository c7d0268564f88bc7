using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Pieredze.Activity;

namespace Pieredze.Tests.Admin;

/// <summary>Stands in every house of the tests: whatever is noted must have a place in the log, and so words.</summary>
public sealed class KindsWatch : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var noted in eventData.Context!.ChangeTracker.Entries<Happening>())
        {
            if (noted.State == EntityState.Added && !Kinds.All.Contains(noted.Entity.Kind))
            {
                throw new InvalidOperationException($"Put «{noted.Entity.Kind}» into Activity/Kinds.cs and its words.");
            }
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}
