using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Admin.Demo;

/// <summary>Fills an empty installation with made-up people when the demo is asked for.</summary>
public static class DemoDoor
{
    private const int People = 60;
    private const int Seed = 2026;

    public static async Task PrepareAsync(IServiceProvider services)
    {
        if (!services.GetRequiredService<Settings>().Demo)
        {
            return;
        }

        await using var scope = services.CreateAsyncScope();
        if (await IsEmptyAsync(scope.ServiceProvider.GetRequiredService<Database>()))
        {
            await scope.ServiceProvider.GetRequiredService<DemoOrganisation>().BuildAsync(People, Seed);
        }
    }

    public static async Task<bool> IsEmptyAsync(Database db) => !await db.Accounts.AnyAsync();
}
