using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Accounts;

/// <summary>Sign-in by ASP.NET Core Identity: long passwords without composition rules, passkeys, sessions that can be ended.</summary>
public static class AccountSetup
{
    public static void AddAccounts(this IServiceCollection services, Settings settings)
    {
        services.AddScoped<Me>();
        services.AddScoped<BrowserSession>();
        services.AddScoped<FirstAdministrator>();
        services.AddScoped<Proof>();
        services.AddScoped<Erasure>();
        services.AddScoped<IPersonalData, OwnAccount>();
        services
            .AddIdentityCore<Account>(options =>
            {
                options.Password = new()
                {
                    RequiredLength = 12,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                    RequiredUniqueChars = 4,
                };
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Lockout = new()
                {
                    MaxFailedAccessAttempts = 8,
                    DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10),
                };
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<Database>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(options =>
            options.TokenLifespan = TimeSpan.FromMinutes(15)
        );
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                options =>
                {
                    options.Cookie.Name = CookieNames.Of(settings, "me");
                    options.Cookie.SecurePolicy = CookieNames.Secure(settings);
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.LoginPath = "/sign-in";
                    options.ReturnUrlParameter = "back";
                    options.ExpireTimeSpan = TimeSpan.FromDays(14);
                    options.SlidingExpiration = true;
                    options.Events.OnValidatePrincipal = StillWelcomeAsync;
                }
            );
        services
            .AddAuthentication()
            .AddCookie(
                IdentityConstants.TwoFactorUserIdScheme,
                options => options.Cookie.Name = CookieNames.Of(settings, "key")
            );
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(
                "sign-in",
                context =>
                    HttpMethods.IsPost(context.Request.Method)
                        ? RateLimitPartition.GetFixedWindowLimiter(
                            $"tries from {context.Connection.RemoteIpAddress}",
                            _ => new() { PermitLimit = settings.SignInTries, Window = TimeSpan.FromMinutes(5) }
                        )
                        : RateLimitPartition.GetNoLimiter("looking")
            );
        });
    }

    // Asked on every request, so it is compiled once.
    private static readonly Compiled<Func<Database, Guid, Guid, Task<Welcome?>>> WhoseSession = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid id, Guid session) =>
                db.Set<Account>()
                    .Where(a =>
                        a.Id == id
                        && a.DisabledAt == null
                        && db.Set<SignInSession>().Any(s => s.Id == session && s.AccountId == id && s.EndedAt == null)
                    )
                    .Select(a => new Welcome(a.Name, a.IsAdmin, a.TimeZone))
                    .SingleOrDefault()
        )
    );

    private sealed record Welcome(string Name, bool IsAdmin, string? TimeZone);

    // A disabled account and an ended session are out on their very next request.
    private static async Task StillWelcomeAsync(CookieValidatePrincipalContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<Database>();
        var id = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            ? account
            : Guid.Empty;
        var session = Guid.TryParse(context.Principal?.FindFirstValue(Me.SessionClaim), out var open)
            ? open
            : Guid.Empty;
        var found = await WhoseSession.On(db)(db, id, session);
        if (found is null)
        {
            context.RejectPrincipal();
            return;
        }

        var identity = new ClaimsIdentity(context.Principal!.Identity!.AuthenticationType);
        identity.AddClaims([
            new(ClaimTypes.NameIdentifier, id.ToString()),
            new(Me.SessionClaim, session.ToString()),
            new(Me.NameClaim, found.Name),
        ]);
        if (found.IsAdmin)
        {
            identity.AddClaim(new(Me.AdminClaim, "yes"));
        }

        if (found.TimeZone is { } zone)
        {
            identity.AddClaim(new(ReaderZone.Claim, zone));
        }

        context.ReplacePrincipal(new ClaimsPrincipal(identity));
    }
}
