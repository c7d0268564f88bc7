using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Tests.Admin;

namespace Pieredze.Tests;

/// <summary>The whole product over a real database, started once per kind of database and shared by all slice tests.</summary>
public sealed class House : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<DatabaseKind, Task<House>> Started = new();
    private readonly WebApplication _app;

    private House(WebApplication app, MovableTime time, Settings settings)
    {
        _app = app;
        Time = time;
        Settings = settings;
    }

    public MovableTime Time { get; }
    public Settings Settings { get; }
    public IServiceProvider Services => _app.Services;

    /// <summary>The databases to test on; PostgreSQL only where bin/test started one.</summary>
    public static IEnumerable<DatabaseKind> Kinds =>
        PostgresServer is null ? [DatabaseKind.Sqlite] : [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    private static string? PostgresServer => Environment.GetEnvironmentVariable("PIEREDZE_TEST_POSTGRES");

    public static Task<House> On(DatabaseKind kind) => Started.GetOrAdd(kind, k => StartAsync(k));

    /// <summary>A house of one's own: with other settings, watched, or with a fault planted before its doors open.</summary>
    public static async Task<House> StartAsync(
        DatabaseKind kind,
        Action<Settings>? change = null,
        Action<WebApplicationBuilder>? furnish = null,
        Action<WebApplication>? plant = null
    )
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var folder = Directory.CreateTempSubdirectory("pieredze-test-").FullName;
        var settings = new Settings
        {
            Data = folder,
            Organisation = "Priedkalnes slimnīca",
            BaseUrl = "https://localhost",
            SignInTries = 1_000_000,
            ReceiptTries = 1_000_000,
        };
        if (kind == DatabaseKind.Postgres)
        {
            settings.Postgres = $"{PostgresServer};Database=pieredze_{Guid.NewGuid():N}";
        }

        change?.Invoke(settings);
        var builder = Site.Builder([]);
        builder.WebHost.UseTestServer();
        var time = new MovableTime();
        Site.AddServices(builder.Services, settings);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
        builder.Services.ConfigureDbContext<SqliteDatabase>(o => o.AddInterceptors(new KindsWatch()));
        builder.Services.ConfigureDbContext<PostgresDatabase>(o => o.AddInterceptors(new KindsWatch()));
        furnish?.Invoke(builder);
        var app = Site.Finish(builder.Build(), settings);
        plant?.Invoke(app);
        await DatabaseSetup.MigrateAsync(app.Services);
        await app.StartAsync();
        return new House(app, time, settings);
    }

    /// <summary>The wire itself, without cookies and redirects.</summary>
    public HttpMessageHandler Server => _app.GetTestServer().CreateHandler();

    public Visitor Visit() => new(this, Server);

    /// <summary>Looks at or prepares what is stored, past the pages; what was changed is saved.</summary>
    public async Task<T> Data<T>(Func<Database, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Database>();
        var seen = await look(db);
        await db.SaveChangesAsync();
        return seen;
    }

    public Task Data(Func<Database, Task> change) =>
        Data<bool>(async db =>
        {
            await change(db);
            return true;
        });

    public async ValueTask DisposeAsync()
    {
        // Otherwise the timetable goes on in a house that is no more.
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>A clock that a test sets on; it starts at the real time and never goes back.</summary>
public sealed class MovableTime : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Forward(TimeSpan by) => _ahead += by;
}
