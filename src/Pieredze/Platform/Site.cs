using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform.Data;
using Pieredze.Platform.Jobs;
using Pieredze.Platform.Mail;
using Pieredze.Platform.Web;
using Pieredze.Platform.Words;

namespace Pieredze.Platform;

/// <summary>The product as a web application, put together once for serving, tests and benches.</summary>
public static class Site
{
    private static readonly Dictionary<string, string> Switches = new()
    {
        ["--data"] = "Pieredze:Data",
        ["--urls"] = "urls",
    };

    public static WebApplicationBuilder Builder(string[] args)
    {
        var demo = args.Contains("--demo");
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = null,
                ContentRootPath = AppContext.BaseDirectory,
                ApplicationName = typeof(Site).Assembly.GetName().Name,
            }
        );
        builder.Configuration.AddCommandLine([.. args.Where(a => a != "--demo")], Switches);
        builder.WebHost.UseStaticWebAssets();
        if (demo)
        {
            builder.Configuration["Pieredze:Demo"] = "true";
        }

        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls("http://127.0.0.1:8080");
        }

        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Quartz", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(9));
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = 32 * 1024 * 1024;
        });
        return builder;
    }

    public static Settings Settings(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Pieredze").Get<Settings>() ?? new();
        if (configuration["Pieredze:BaseUrl"] is null && configuration["urls"] is { Length: > 0 } urls)
        {
            settings.BaseUrl = urls.Split(';')[0].TrimEnd('/');
        }

        if (settings.Demo && configuration["Pieredze:Organisation"] is null)
        {
            settings.Organisation = "Priedkalnes slimnīca";
        }

        return settings;
    }

    public static WebApplication Build(WebApplicationBuilder builder, Settings settings)
    {
        AddServices(builder.Services, settings);
        return Finish(builder.Build(), settings);
    }

    public static void AddServices(IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Clock>();
        services.AddSingleton<WordBook>();
        services.AddTransient<Words.Words>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddDatabase(settings);
        services
            .AddDataProtection()
            .SetApplicationName("pieredze")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.FullData, "keys")));
        services.AddAccounts(settings);
        services.AddMail(settings);
        services.AddSchedule();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = CookieNames.Of(settings, "form");
            options.Cookie.SecurePolicy = CookieNames.Secure(settings);
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = CookieNames.Of(settings, "said");
            options.Cookie.SecurePolicy = CookieNames.Secure(settings);
        });
        services.AddRouting(options => options.LowercaseUrls = true);
        services
            .AddRazorPages()
            .WithRazorPagesAtContentRoot()
            .AddMvcOptions(options =>
            {
                options.Filters.Add<RefusalFilter>();
                AddressFirst.Bind(options);
                FormMessages.Localise(options);
            });
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        Features.AddTo(services);
    }

    public static WebApplication Finish(WebApplication app, Settings settings)
    {
        app.UseForwardedHeaders(
            new ForwardedHeadersOptions
            {
                ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            }
        );
        app.UseUnnamedAddresses(settings);
        app.UseSecurityHeaders();
        app.UseReadersLanguage(settings);
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseStaticFiles();
        app.UseRouting();
        app.UseMiddleware<OneConnection>();
        app.UseAuthentication();
        app.UseReadersZone();
        app.UseRateLimiter();
        app.UseMiddleware<AccessGate>();
        app.MapHealthChecks("/health/live", new() { Predicate = static _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapRazorPages();
        Features.Map(app);
        return app;
    }

    /// <summary>What needs a ready database before the first visitor: demo people, or the first administrator's address.</summary>
    public static async Task AfterMigrationAsync(WebApplication app, Words.Words words)
    {
        await Features.PrepareAsync(app.Services);
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().AddressAsync() is { } address)
        {
            Console.WriteLine(words["first-administrator", ("url", address)]);
        }
    }
}
