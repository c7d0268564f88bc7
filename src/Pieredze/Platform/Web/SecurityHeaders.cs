namespace Pieredze.Platform.Web;

/// <summary>What every answer tells the browser not to do.</summary>
public static class SecurityHeaders
{
    private const string ContentSecurity =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    // Written when the answer starts: an error on the way wipes what was set before it.
    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var mayBeKept =
                    context.Request.Path.StartsWithSegments("/css")
                    || context.Request.Path.StartsWithSegments("/fonts");
                context.Response.OnStarting(() =>
                {
                    Write(context, mayBeKept);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static void Write(HttpContext context, bool mayBeKept)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurity;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        if (!mayBeKept)
        {
            headers.CacheControl = "no-store";
        }
    }
}
