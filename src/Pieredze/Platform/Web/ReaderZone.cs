namespace Pieredze.Platform.Web;

/// <summary>The time zone of whoever reads the answer to this request, when they have chosen one.</summary>
public static class ReaderZone
{
    public const string Claim = "zone";
    private static readonly AsyncLocal<TimeZoneInfo?> Chosen = new();

    public static TimeZoneInfo? Current => Chosen.Value;

    /// <summary>The zones that can be chosen: places, as people know them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. TimeZoneInfo
            .GetSystemTimeZones()
            .Select(z => z.Id)
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Append("UTC")
            .Order(StringComparer.Ordinal),
    ];

    public static TimeZoneInfo? Find(string? name) =>
        name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;

    // Known once the reader is: after the sign-in has been looked at.
    public static void UseReadersZone(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                Chosen.Value = Find(context.User.FindFirst(Claim)?.Value);
                return next(context);
            }
        );
}
