using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Words;

namespace Pieredze.Admin.Doctor;

/// <summary>«pieredze doctor»: looks at an installation and says what is wrong and what to do; changes nothing.</summary>
public static class DoctorCommand
{
    public static async Task<int> RunAsync(string[] args, Words words)
    {
        words = words.For("Admin/Doctor");
        if (args is not ([] or ["--data", _]))
        {
            Console.Error.WriteLine(words["doctor-options"]);
            return 2;
        }

        var settings = Site.Settings(Site.Builder(args).Configuration);
        Console.WriteLine(words["doctor-title", ("folder", settings.FullData)]);
        var healthy = true;
        foreach (var check in Checks(settings))
        {
            var finding = await check();
            Console.WriteLine($"  {Sign(finding.State)} {words[finding.Key, finding.Data]}");
            healthy &= finding.State != Health.Bad;
        }

        Console.WriteLine(words[healthy ? "doctor-healthy" : "doctor-ill"]);
        return healthy ? 0 : 1;
    }

    private static IEnumerable<Func<Task<Finding>>> Checks(Settings settings) =>
        [
            () => Task.FromResult(HouseChecks.Folder(settings)),
            () => Task.FromResult(HouseChecks.Space(settings)),
            () => DatabaseChecks.LookAsync(settings),
            () => MailCheck.LookAsync(settings),
            () => Task.FromResult(HouseChecks.Zone(settings)),
            () => Task.FromResult(HouseChecks.Letters()),
            () => Task.FromResult(HouseChecks.Address(settings)),
        ];

    private static string Sign(Health state) =>
        state switch
        {
            Health.Good => "✓",
            Health.Warning => "!",
            _ => "✗",
        };
}
