using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Pieredze.Tests.Proofs;

/// <summary>The real process is killed at any moment; what it has acknowledged is there, and it starts again by itself.</summary>
public sealed partial class PullingThePlug
{
    private const int KillsWhileStarting = 6;
    private const int KillsWhileWriting = 24;
    private const int Writers = 4;

    [Fact]
    public async Task Loses_no_acknowledged_write_in_thirty_kills()
    {
        var folder = Folder();
        for (var kill = 0; kill < KillsWhileStarting; kill++)
        {
            await using var starting = RealProcess.Start(folder);
            // From the first line of the program to the middle of the migration.
            await Task.Delay(250 + (kill * 250));
            await starting.KillAsync();
        }

        var acknowledged = new ConcurrentBag<string>();
        var browser = new CookieContainer();
        for (var kill = 0; kill < KillsWhileWriting; kill++)
        {
            await using var house = RealProcess.Start(folder);
            await house.ReadyAsync();
            var before = acknowledged.Count;
            await WriteUntilAsync(house, browser, acknowledged, house.KillAsync);
            Assert.True(acknowledged.Count > before, $"Nothing was written before kill {kill}: {house.Said}");
            // Looking into the file mends it: every other time the product must do that alone.
            if (kill % 2 == 1)
            {
                Found.Nothing(Lost(folder, acknowledged));
            }
        }

        Found.Nothing(Halves(folder));
    }

    [Fact]
    public void Is_reported_when_an_acknowledged_write_is_gone()
    {
        var folder = Folder();
        using (var db = Open(folder, SqliteOpenMode.ReadWriteCreate))
        {
            Run(db, "CREATE TABLE Programmes (TitleLv TEXT)");
            Run(db, "INSERT INTO Programmes VALUES ('kept')");
        }

        Assert.Equal(["gone was acknowledged and is lost"], Lost(folder, ["kept", "gone"]));
    }

    [Fact]
    public async Task Heals_a_migration_that_a_kill_left_locked()
    {
        var folder = Folder();
        using (var db = Open(folder, SqliteOpenMode.ReadWriteCreate))
        {
            Run(
                db,
                "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL)"
            );
            Run(db, "INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01 00:00:00')");
        }

        await using var house = RealProcess.Start(folder);
        await house.ReadyAsync();
    }

    [Fact]
    public async Task Gives_way_to_whoever_is_in_the_folder_already()
    {
        var folder = Folder();
        await using var first = RealProcess.Start(folder);
        await first.ReadyAsync();
        await using var second = RealProcess.Start(folder);
        Assert.Equal(3, await second.ExitAsync());
        Assert.Contains(
            $"Another Pieredze is already using the folder {folder}.",
            second.Said,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("   at ", second.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_within_ten_seconds_when_asked_politely()
    {
        var folder = Folder();
        await using var house = RealProcess.Start(folder);
        await house.ReadyAsync();
        var acknowledged = new ConcurrentBag<string>();
        (TimeSpan Took, int Code) left = default;
        await WriteUntilAsync(house, new CookieContainer(), acknowledged, async () => left = await house.StopAsync());
        Assert.Equal(0, left.Code);
        Assert.InRange(left.Took, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.NotEmpty(acknowledged);
        Found.Nothing(Lost(folder, acknowledged));
    }

    private static async Task WriteUntilAsync(
        RealProcess house,
        CookieContainer cookies,
        ConcurrentBag<string> acknowledged,
        Func<Task> end
    )
    {
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(house.Url),
            Timeout = TimeSpan.FromSeconds(20),
        };
        var token = await EnterAsync(http, house);
        var enough = acknowledged.Count + 4 + Random.Shared.Next(8);
        var writers = Enumerable.Range(0, Writers).Select(_ => WriteAsync(http, token, acknowledged)).ToList();
        for (var patience = Stopwatch.StartNew(); acknowledged.Count < enough && patience.Elapsed.TotalSeconds < 20; )
        {
            await Task.Delay(2);
        }

        await end();
        await Task.WhenAll(writers);
    }

    /// <summary>Becomes the administrator by the address that the process prints, or comes back; returns the token of the form.</summary>
    private static async Task<string> EnterAsync(HttpClient http, RealProcess house)
    {
        var page = await http.GetAsync("/programmes/new");
        if (page.StatusCode == HttpStatusCode.Redirect)
        {
            var start = StartAddress().Match(house.Said).Value;
            var form = Token(await http.GetStringAsync(start));
            using var made = await http.PostAsync(
                start,
                Form(form, ("Name", "Anna"), ("Email", "anna@example.org"), ("Password", Visitor.Password))
            );
            Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
            page = await http.GetAsync("/programmes/new");
        }

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        return Token(await page.Content.ReadAsStringAsync());
    }

    private static async Task WriteAsync(HttpClient http, string token, ConcurrentBag<string> acknowledged)
    {
        while (true)
        {
            var title = $"{Guid.NewGuid():N}";
            try
            {
                using var answer = await http.PostAsync(
                    "/programmes/new",
                    Form(token, ("TitleLv", title), ("TitleEn", title))
                );
                if (answer.StatusCode != HttpStatusCode.Redirect)
                {
                    return;
                }

                acknowledged.Add(title);
            }
            catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException or IOException)
            {
                return;
            }
        }
    }

    private static IEnumerable<string> Lost(string folder, IEnumerable<string> acknowledged)
    {
        using var db = Open(folder, SqliteOpenMode.ReadWrite);
        var kept = Read(db, "SELECT TitleLv FROM Programmes").ToHashSet(StringComparer.Ordinal);
        return [.. acknowledged.Where(t => !kept.Contains(t)).Select(t => $"{t} was acknowledged and is lost")];
    }

    // A programme, its coordinator and the note of it are one change: all of them or none.
    private static IEnumerable<string> Halves(string folder)
    {
        using var db = Open(folder, SqliteOpenMode.ReadWrite);
        Assert.Equal(["ok"], Read(db, "PRAGMA integrity_check"));
        return
        [
            .. Read(
                    db,
                    "SELECT p.TitleLv FROM Programmes p WHERE NOT EXISTS (SELECT 1 FROM StaffMembers s WHERE s.ProgrammeId = p.Id) "
                        + "OR NOT EXISTS (SELECT 1 FROM Happenings h WHERE h.ProgrammeId = p.Id)"
                )
                .Select(t => $"{t} was written by half"),
        ];
    }

    private static SqliteConnection Open(string folder, SqliteOpenMode mode)
    {
        var db = new SqliteConnection($"Data Source={Path.Combine(folder, "pieredze.db")};Mode={mode};Pooling=False");
        db.Open();
        return db;
    }

    private static void Run(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<string> Read(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var read = new List<string>();
        while (rows.Read())
        {
            read.Add(rows.GetString(0));
        }

        return read;
    }

    private static FormUrlEncodedContent Form(string token, params (string Name, string Value)[] fields) =>
        new(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));

    private static string Token(string html) => TokenField().Match(html).Groups[1].Value;

    private static string Folder() => Directory.CreateTempSubdirectory("pieredze-plug-").FullName;

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("/start/[0-9a-f]+")]
    private static partial Regex StartAddress();
}
