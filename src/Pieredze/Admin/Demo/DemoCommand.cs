using System.Diagnostics;
using System.Globalization;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Words;

namespace Pieredze.Admin.Demo;

/// <summary>«pieredze demo»: makes an organisation of any size in an empty data folder.</summary>
public static class DemoCommand
{
    private const int MostPeople = 100_000;

    public static async Task<int> RunAsync(string[] args, Words words)
    {
        words = words.For("Admin/Demo");
        var options = new Dictionary<string, string>
        {
            ["--people"] = "60",
            ["--seed"] = "2026",
            ["--data"] = "data",
        };
        for (var i = 0; i < args.Length; i += 2)
        {
            if (!options.ContainsKey(args[i]))
            {
                return Refuse(words["demo-option-unknown", ("option", args[i])]);
            }

            if (i + 1 == args.Length)
            {
                return Refuse(words["demo-option-empty", ("option", args[i])]);
            }

            options[args[i]] = args[i + 1];
        }

        if (Number(options["--people"]) is not (>= 0 and <= MostPeople) and var _)
        {
            return Refuse(words["demo-people-number", ("value", options["--people"]), ("most", MostPeople)]);
        }

        return Number(options["--seed"]) is { } seed
            ? await MakeAsync(options["--data"], Number(options["--people"])!.Value, seed, words)
            : Refuse(words["demo-seed-number", ("value", options["--seed"])]);
    }

    private static async Task<int> MakeAsync(string data, int people, int seed, Words words)
    {
        var builder = Site.Builder(["--data", data]);
        var settings = Site.Settings(builder.Configuration);
        using var held = FolderLock.TryTake(settings.FullData);
        if (held is null)
        {
            Console.Error.WriteLine(words["folder-in-use", ("folder", settings.FullData)]);
            return 3;
        }

        await using var app = Site.Build(builder, settings);
        await DatabaseSetup.MigrateAsync(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        if (!await DemoDoor.IsEmptyAsync(scope.ServiceProvider.GetRequiredService<Database>()))
        {
            return Refuse(words["demo-not-empty", ("folder", settings.FullData)]);
        }

        var watch = Stopwatch.StartNew();
        await scope.ServiceProvider.GetRequiredService<DemoOrganisation>().BuildAsync(people, seed);
        Console.WriteLine(
            words[
                "demo-made",
                ("n", people),
                ("folder", settings.FullData),
                ("seconds", (int)watch.Elapsed.TotalSeconds)
            ]
        );
        return 0;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 2;
    }
}
