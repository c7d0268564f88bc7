using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Admin;

/// <summary>Keeps what the administrator enters about the organisation, and lets the running product know.</summary>
public sealed class OrganisationDesk(Database db, Settings settings)
{
    /// <summary>The organisation, or one with the name it was installed with when nobody has entered it yet.</summary>
    public async Task<Organisation> FindAsync() =>
        await db.Organisations.SingleOrDefaultAsync()
        ?? new() { Name = settings.Organisation, Language = settings.Language };

    /// <summary>At start: what an administrator once entered goes before the configuration.</summary>
    public async Task ApplyAsync()
    {
        if (await db.Organisations.AsNoTracking().SingleOrDefaultAsync() is { } organisation)
        {
            Apply(organisation);
        }
    }

    public async Task SaveAsync(Organisation organisation)
    {
        if (db.Entry(organisation).State == EntityState.Detached)
        {
            db.Organisations.Add(organisation);
        }

        await db.SaveChangesAsync();
        Apply(organisation);
    }

    private void Apply(Organisation organisation) =>
        (settings.Organisation, settings.Language) = (organisation.Name, organisation.Language);
}
