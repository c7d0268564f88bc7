using Microsoft.Net.Http.Headers;

namespace Pieredze.Platform.Web;

/// <summary>Addresses where nobody has a name: what the browser sends along of its person is put aside before anything reads it.</summary>
public static class Unnamed
{
    public const string Raise = "/concerns/new";
    public const string Receipt = "/concerns/receipt";

    public static void UseUnnamedAddresses(this IApplicationBuilder app, Settings settings)
    {
        string[] kept = [Culture.Cookie(settings), CookieNames.Of(settings, "theme")];
        app.Use(
            (context, next) =>
            {
                if (context.Request.Path.StartsWithSegments(Raise) || context.Request.Path.StartsWithSegments(Receipt))
                {
                    context.Request.Headers.Remove(HeaderNames.Referer);
                    context.Request.Headers.Cookie = string.Join(
                        "; ",
                        kept.Select(name => (Name: name, Value: context.Request.Cookies[name]))
                            .Where(c => c.Value is not null)
                            .Select(c => $"{c.Name}={c.Value}")
                    );
                }

                return next(context);
            }
        );
    }
}
