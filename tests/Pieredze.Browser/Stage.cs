using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Browser;

/// <summary>The real product on a free port of this machine, and Debian's Chromium to walk through it.</summary>
public sealed class Stage : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    // The made-up organisation takes seconds to make: it is made once, and every stage gets a copy.
    private static readonly Lazy<Task<string>> Organisation = new(MakeAsync);

    private readonly WebApplication _app;
    private readonly string _data;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Stage(WebApplication app, string data, IPlaywright playwright, IBrowser browser)
    {
        (_app, _data, _playwright, _browser) = (app, data, playwright, browser);
        Address = app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.Single();
    }

    public string Address { get; }
    public IServiceProvider Services => _app.Services;

    public static async Task<Stage> SetAsync(bool demo)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var data = Directory.CreateTempSubdirectory("pieredze-browser-").FullName;
        if (demo)
        {
            Copy(await Organisation.Value, data);
        }

        var app = await PreparedAsync(data, demo);
        await app.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("PIEREDZE_CHROMIUM") ?? "/usr/bin/chromium",
                Args = Flags,
            }
        );
        return new Stage(app, data, playwright, browser);
    }

    private static async Task<string> MakeAsync()
    {
        var data = Directory.CreateTempSubdirectory("pieredze-browser-").FullName;
        await using (await PreparedAsync(data, demo: true)) { }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(data, recursive: true);
        return data;
    }

    private static async Task<WebApplication> PreparedAsync(string data, bool demo)
    {
        var builder = Site.Builder([]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var settings = new Settings
        {
            Data = data,
            Demo = demo,
            Organisation = "Priedkalnes slimnīca",
            BaseUrl = "http://127.0.0.1",
        };
        var app = Site.Build(builder, settings);
        await DatabaseSetup.MigrateAsync(app.Services);
        await Features.PrepareAsync(app.Services);
        return app;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public Task<T> DataAsync<T>(Func<Database, Task<T>> look) => ServiceAsync(look);

    /// <summary>Asks a service of the running product, past its pages.</summary>
    public async Task<TResult> ServiceAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Waits for work in the background.</summary>
    public async Task UntilAsync(Func<Database, Task<int>> count, int wanted)
    {
        for (var i = 0; i < 100 && await DataAsync(count) != wanted; i++)
        {
            await Task.Delay(100);
        }

        Assert.Equal(wanted, await DataAsync(count));
    }

    /// <summary>A fresh browser window of somebody who reads this language.</summary>
    public async Task<IPage> OpenAsync(
        string language,
        int width = 1280,
        bool scripts = true,
        ColorScheme theme = ColorScheme.Light
    )
    {
        var window = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Address,
                Locale = language == "lv" ? "lv-LV" : "en-GB",
                TimezoneId = "Europe/Riga",
                ViewportSize = new() { Width = width, Height = 900 },
                JavaScriptEnabled = scripts,
                ColorScheme = theme,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        window.SetDefaultTimeout(15_000);
        return await window.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
