using System.Diagnostics;
using Pieredze.Tests.Relationships.Goals;

namespace Pieredze.Tests.Relationships.Working;

/// <summary>Another program reads our invitation: python3-icalendar (install: apt-get install python3-icalendar).</summary>
public sealed class ReadingAnInvitation
{
    private const string Script =
        "import sys,icalendar,datetime as d\nc=icalendar.Calendar.from_ical(sys.stdin.read())\ne=c.walk('VEVENT')[0]\nprint(c['METHOD'],e['SEQUENCE'],e['DTSTART'].dt.astimezone(d.timezone.utc).strftime('%Y-%m-%dT%H:%MZ'))";

    [Theory]
    [InlineData("2027-03-26", "REQUEST 0 2027-03-26T13:30Z")]
    [InlineData("2027-03-29", "REQUEST 0 2027-03-29T12:30Z")]
    [InlineData("2027-10-29", "REQUEST 0 2027-10-29T12:30Z")]
    [InlineData("2027-11-01", "REQUEST 0 2027-11-01T13:30Z")]
    public async Task Gives_the_same_instant_on_both_sides_of_the_clock_change(string day, string expected)
    {
        var two = await TwoWalkers.In(await House.On(DatabaseKind.Sqlite));
        await two.Mentee.Open($"{two.At}/sessions");
        await two.Mentee.Send("#plan", ("on", day), ("at", "15:30"));
        var calendar = await two.Mentee.Http.GetStringAsync(
            $"{two.Mentee.At.AbsolutePath}/invite.ics",
            TestContext.Current.CancellationToken
        );
        var start = new ProcessStartInfo("/usr/bin/python3")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Script);
        using var python = Process.Start(start)!;
        await python.StandardInput.WriteAsync(calendar);
        python.StandardInput.Close();
        var read = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(
            python.ExitCode == 0,
            "python3-icalendar did not read it; is it there? apt-get install python3-icalendar"
        );
        Assert.Equal(expected, read.Trim());
    }
}
