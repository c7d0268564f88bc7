using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Accounts;

/// <summary>Opens a session in this browser, however the person proved who they are, and closes it again.</summary>
public sealed class BrowserSession(Database db, Clock clock, Settings settings, IHttpContextAccessor http)
{
    private HttpContext Context => http.HttpContext!;

    public async Task OpenAsync(Account account)
    {
        var agent = Context.Request.Headers.UserAgent.ToString();
        var session = new SignInSession
        {
            AccountId = account.Id,
            StartedAt = clock.Now,
            Browser = agent[..Math.Min(agent.Length, 200)],
        };
        db.SignInSessions.Add(session);
        await db.SaveChangesAsync();
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, account.Id.ToString()));
        identity.AddClaim(new(Me.SessionClaim, session.Id.ToString()));
        identity.AddClaim(new(Me.NameClaim, account.Name));
        if (account.IsAdmin)
        {
            identity.AddClaim(new(Me.AdminClaim, "yes"));
        }

        await Context.SignInAsync(
            IdentityConstants.ApplicationScheme,
            new ClaimsPrincipal(identity),
            new() { IsPersistent = true }
        );
        if (account.Language is { } language)
        {
            Context.Response.Cookies.Append(Culture.Cookie(settings), language, Lasting(settings));
        }
    }

    public async Task CloseAsync(Guid sessionId)
    {
        if (await db.SignInSessions.FindAsync(sessionId) is { } session)
        {
            session.End(clock.Now);
            await db.SaveChangesAsync();
        }

        await Context.SignOutAsync(IdentityConstants.ApplicationScheme);
        Context.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }

    public static CookieOptions Lasting(Settings settings) =>
        new()
        {
            Path = "/",
            HttpOnly = true,
            Secure = settings.IsHttps,
            SameSite = SameSiteMode.Lax,
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        };
}
