using System.Diagnostics;

namespace Pieredze.Tests.Relationships.Working;

/// <summary>
/// Three programs of others that read our invitations, each in its own way: python3-icalendar and khal (Debian) and ical.js
/// (npm, run by node). bin/test installs them.
/// </summary>
internal static class OtherCalendars
{
    private const string Python = """
        import sys, icalendar, datetime
        c = icalendar.Calendar.from_ical(sys.stdin.read())
        e = c.walk('VEVENT')[0]
        utc = lambda k: e[k].dt.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M')
        print(c['METHOD'], e['STATUS'], e['SEQUENCE'], e['UID'], utc('DTSTART'), utc('DTEND'))
        """;

    private const string Script = """
        const ICAL = require(process.argv[1] + "/ical.js/dist/ical.es5.cjs");
        const calendar = new ICAL.Component(ICAL.parse(require("fs").readFileSync(0, "utf8")));
        for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
        const component = calendar.getFirstSubcomponent("vevent");
        const event = new ICAL.Event(component);
        const utc = (time) => time.toJSDate().toISOString().slice(0, 16);
        console.log(calendar.getFirstPropertyValue("method"), component.getFirstPropertyValue("status"), event.sequence,
          event.uid, utc(event.startDate), utc(event.endDate));
        """;

    private const string Khal = """
        [calendars]
        [[c]]
        path = {0}
        [locale]
        local_timezone = UTC
        default_timezone = America/New_York
        timeformat = %H:%M
        dateformat = %Y-%m-%d
        longdateformat = %Y-%m-%d
        datetimeformat = %Y-%m-%dT%H:%M
        longdatetimeformat = %Y-%m-%dT%H:%M
        """;

    /// <summary>What each makes of it: method, status, sequence, id, begin and end in UTC; khal tells only the last three.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Read(string calendar) =>
        new Dictionary<string, string>
        {
            ["python3-icalendar"] = await Run("/usr/bin/python3", calendar, "-c", Python),
            ["ical.js"] = await Run("node", calendar, "-e", Script, NodeModules),
            ["khal"] = await ReadWithKhal(calendar),
        };

    private static string NodeModules =>
        Environment.GetEnvironmentVariable("PIEREDZE_TEST_NODE_MODULES")
        ?? Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            ".cache/pieredze-test/node_modules"
        );

    private static async Task<string> ReadWithKhal(string calendar)
    {
        var folder = Directory.CreateTempSubdirectory("pieredze-khal-").FullName;
        var (config, file) = (Path.Combine(folder, "config"), Path.Combine(folder, "invite.ics"));
        Directory.CreateDirectory(Path.Combine(folder, "c"));
        await File.WriteAllTextAsync(config, Khal.Replace("{0}", Path.Combine(folder, "c"), StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, calendar);
        var read = await Run(
            "/usr/bin/khal",
            "",
            "-c",
            config,
            "printics",
            "--format",
            "{uid} {start-long} {end-long}",
            file
        );
        Directory.Delete(folder, recursive: true);
        return read.Split('\n')[^1];
    }

    private static async Task<string> Run(string program, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Far from Riga, so that nothing is right by chance.
        start.Environment["TZ"] = "America/New_York";
        start.Environment["XDG_CACHE_HOME"] = Path.GetTempPath();
        start.Environment["XDG_DATA_HOME"] = Path.Combine(Path.GetTempPath(), $"khal-{Guid.NewGuid():N}");
        using var reader = Process.Start(start)!;
        await reader.StandardInput.WriteAsync(input);
        reader.StandardInput.Close();
        var (read, said) = (reader.StandardOutput.ReadToEndAsync(), reader.StandardError.ReadToEndAsync());
        await reader.WaitForExitAsync();
        Assert.True(
            reader.ExitCode == 0,
            $"{program} did not read it; bin/test installs what is missing. {await said}"
        );
        return (await read).Trim();
    }
}
