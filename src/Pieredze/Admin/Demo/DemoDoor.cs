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
    private const string MadeUp = "baiba.liepa@priedkalne.example";

    public static async Task PrepareAsync(IServiceProvider services)
    {
        var settings = services.GetRequiredService<Settings>();
        if (!settings.Demo)
        {
            return;
        }

        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Database>();
        if (await IsEmptyAsync(db))
        {
            await scope.ServiceProvider.GetRequiredService<DemoOrganisation>().BuildAsync(People, Seed);
        }

        // The demo opens accounts and mails to anybody: never those of real people, whatever the command line says.
        settings.Demo = await db.Accounts.AnyAsync(a => a.Email == MadeUp);
    }

    public static async Task<bool> IsEmptyAsync(Database db) => !await db.Accounts.AnyAsync();
}
