using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Pieredze.Tests.Proofs;

/// <summary>The feed we build from publishes no advisories, so the lowest safe versions are written down here.</summary>
public sealed class KeepingPackagesSafe
{
    /// <summary>Below these versions something is known to be wrong; raise one when an advisory says so.</summary>
    private static readonly Dictionary<string, string> Lowest = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BouncyCastle.Cryptography"] = "2.4.0", // CVE-2024-29857, -30171, -30172
        ["MailKit"] = "4.18.0", // the line that was tested here
        ["Microsoft.AspNetCore.DataProtection.EntityFrameworkCore"] = "10.0.7", // data protection was mended there
        ["Microsoft.Data.Sqlite.Core"] = "10.0.0",
        ["MimeKit"] = "4.18.0",
        ["Newtonsoft.Json"] = "13.0.1", // CVE-2024-21907
        ["Npgsql"] = "8.0.3", // CVE-2024-32655
        ["SQLitePCLRaw.lib.e_sqlite3"] = "2.1.13", // brings the SQLite below
        ["System.Formats.Asn1"] = "8.0.1", // CVE-2024-38095
        ["System.Security.Cryptography.Pkcs"] = "8.0.1", // CVE-2023-29331
        ["System.Text.Encodings.Web"] = "8.0.0", // CVE-2021-26701
        ["System.Text.Json"] = "8.0.5", // CVE-2024-43485
    };

    // CVE-2025-6965, and the reset of the write-ahead log that could lose a commit.
    private static readonly Version LowestSqlite = new(3, 51, 3);

    [Fact]
    public void Refuses_versions_with_a_known_fault()
    {
        foreach (var file in Repository.Files(".", "packages.lock.json"))
        {
            Found.Nothing(Unsafe(Repository.Read(file)).Select(f => $"{file}: {f}"));
        }
    }

    [Fact]
    public void Is_reported_when_an_unsafe_version_comes_in()
    {
        const string Planted = """
            { "version": 2, "dependencies": { "net10.0": {
              "Npgsql": { "type": "Transitive", "resolved": "8.0.2" },
              "newtonsoft.json": { "type": "Direct", "resolved": "12.0.3-beta1" },
              "MimeKit": { "type": "Direct", "resolved": "4.18.2" },
              "pieredze.matching": { "type": "Project" }
            } } }
            """;
        Assert.Equal(["Npgsql 8.0.2 is below 8.0.3", "newtonsoft.json 12.0.3-beta1 is below 13.0.1"], Unsafe(Planted));
    }

    [Fact]
    public void Runs_on_a_sqlite_without_a_known_fault()
    {
        using var db = new SqliteConnection("Data Source=:memory:");
        db.Open();
        Assert.InRange(Version.Parse(db.ServerVersion), LowestSqlite, new Version(4, 0));
    }

    [Fact]
    public void Locks_every_project()
    {
        var projects = Repository.Files(".", ".csproj").Select(p => Path.GetDirectoryName(p));
        var locked = Repository.Files(".", "packages.lock.json").Select(p => Path.GetDirectoryName(p));
        Found.Nothing(projects.Except(locked));
    }

    private static IEnumerable<string> Unsafe(string locked) =>
        from framework in JsonDocument.Parse(locked).RootElement.GetProperty("dependencies").EnumerateObject()
        from package in framework.Value.EnumerateObject()
        where package.Value.TryGetProperty("resolved", out _) && Lowest.ContainsKey(package.Name)
        let resolved = package.Value.GetProperty("resolved").GetString()!
        where Version.Parse(resolved.Split('-')[0]) < Version.Parse(Lowest[package.Name])
        select $"{package.Name} {resolved} is below {Lowest[package.Name]}";
}
