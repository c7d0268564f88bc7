using System.Globalization;
using Pieredze.Platform.Words;

namespace Pieredze.Platform.Web;

/// <summary>The reader's language: what they chose, else what the browser asks for, else Latvian.</summary>
public static class Culture
{
    public static string Cookie(Settings settings) => CookieNames.Of(settings, "language");

    public static void UseReadersLanguage(this IApplicationBuilder app, Settings settings) =>
        app.Use(
            (context, next) =>
            {
                var language =
                    context.Request.Cookies[Cookie(settings)] is { } chosen && WordBook.Languages.Contains(chosen)
                        ? chosen
                        : Asked(context.Request) ?? settings.Language;
                var culture = CultureInfo.GetCultureInfo(language == "lv" ? "lv-LV" : "en-GB");
                CultureInfo.CurrentCulture = culture;
                CultureInfo.CurrentUICulture = culture;
                return next(context);
            }
        );

    private static string? Asked(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.Length >= 2 ? l.Value.Value![..2].ToLowerInvariant() : "")
            .FirstOrDefault(WordBook.Languages.Contains);
}

/// <summary>Cookies are bound to the host. Browsers take the «__Host-» prefix over HTTPS only, so plain HTTP on one's own machine goes without.</summary>
public static class CookieNames
{
    public static string Of(Settings settings, string name) => settings.IsHttps ? $"__Host-{name}" : name;

    public static CookieSecurePolicy Secure(Settings settings) =>
        settings.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
