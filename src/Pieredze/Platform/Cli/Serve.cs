using Pieredze.Platform.Data;

namespace Pieredze.Platform.Cli;

/// <summary>«pieredze serve»: the product itself.</summary>
public static class Serve
{
    public static async Task<int> RunAsync(string[] args, Words.Words words)
    {
        var builder = Site.Builder(args);
        var settings = Site.Settings(builder.Configuration);
        using var held = FolderLock.TryTake(settings.FullData);
        if (held is null)
        {
            Console.Error.WriteLine(words["folder-in-use", ("folder", settings.FullData)]);
            return 3;
        }

        var app = Site.Build(builder, settings);
        await DatabaseSetup.MigrateAsync(app.Services);
        await Site.AfterMigrationAsync(app, words);
        await app.RunAsync();
        return 0;
    }
}
