namespace Pieredze.Matching.Solving;

/// <summary>Time and place of two people.</summary>
internal static class Logistics
{
    public const double OffSite = 0.2;

    /// <summary>More hours a month than that count as so many.</summary>
    public const int MostHours = 254;

    /// <summary>Hours a month both could meet: the smaller of common slots and what the mentor gives.</summary>
    public static int? CommonHours(Mentee mentee, Mentor mentor)
    {
        int? overlap =
            mentee.Availability.IsUnknown || mentor.Availability.IsUnknown
                ? null
                : mentee.Availability.OverlapHours(mentor.Availability);
        return (overlap, mentor.HoursPerMonth) switch
        {
            (null, { } given) => Math.Clamp(given, 0, MostHours),
            ({ } common, { } given) => Math.Clamp(given, 0, common),
            _ => overlap,
        };
    }

    public static bool NoTime(Mentee mentee, Mentor mentor) => CommonHours(mentee, mentor) is < 1;

    public static double Part(Mentee mentee, Mentor mentor)
    {
        var time = CommonHours(mentee, mentor) is { } hours
            ? Math.Min(1.0, hours / (double)Math.Max(1, mentee.HoursPerMonth))
            : 0.5;
        return Math.Max(0, AreApart(mentee, mentor) ? time - OffSite : time);
    }

    /// <summary>Whether two work at different sites and one of them can meet only there.</summary>
    public static bool AreApart(Mentee mentee, Mentor mentor) =>
        (mentee.OnSiteOnly || mentor.OnSiteOnly) && SameSite(mentee, mentor) is false;

    public static bool? SameSite(Mentee mentee, Mentor mentor) =>
        string.IsNullOrWhiteSpace(mentee.Site) || string.IsNullOrWhiteSpace(mentor.Site)
            ? null
            : mentee.Site.AsSpan().Trim().Equals(mentor.Site.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
