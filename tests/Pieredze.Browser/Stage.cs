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

    private readonly WebApplication _app;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Stage(WebApplication app, IPlaywright playwright, IBrowser browser)
    {
        (_app, _playwright, _browser) = (app, playwright, browser);
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
        var builder = Site.Builder([]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var settings = new Settings
        {
            Data = Directory.CreateTempSubdirectory("pieredze-browser-").FullName,
            Demo = demo,
            Organisation = "Priedkalnes slimnīca",
            BaseUrl = "http://127.0.0.1",
        };
        var app = Site.Build(builder, settings);
        await DatabaseSetup.MigrateAsync(app.Services);
        await Features.PrepareAsync(app.Services);
        await app.StartAsync();
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("PIEREDZE_CHROMIUM") ?? "/usr/bin/chromium",
                Args = Flags,
            }
        );
        return new Stage(app, playwright, browser);
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
    }
}
