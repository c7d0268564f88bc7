using Pieredze.Platform.Web;

namespace Pieredze.Platform;

/// <summary>What time it is: instants in UTC, days and hours in the reader's time zone, else in the organisation's.</summary>
public sealed class Clock(TimeProvider time, Settings settings)
{
    /// <summary>The organisation's own zone.</summary>
    public TimeZoneInfo Home { get; } = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);

    public TimeZoneInfo Zone => ReaderZone.Current ?? Home;

    // Both databases keep microseconds and .NET has tenths of them: milliseconds survive the round trip.
    public DateTime Now
    {
        get
        {
            var now = time.GetUtcNow().UtcDateTime;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        }
    }

    public DateOnly Today => DateOnly.FromDateTime(ToLocal(Now));

    public DateTime ToLocal(DateTime utc) => In(Zone, utc);

    /// <summary>The day by the organisation's own clock, whoever asks.</summary>
    public DateOnly HomeToday => HomeDay(Now);

    /// <summary>The day on which something happened, by the organisation's own clock.</summary>
    public DateOnly HomeDay(DateTime utc) => DateOnly.FromDateTime(In(Home, utc));

    /// <summary>The first day of the month that a day lies in.</summary>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>What the clock on the wall shows in a zone.</summary>
    public static DateTime In(TimeZoneInfo zone, DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);

    public DateTime ToUtc(DateTime local) => ToUtc(local, Zone);

    /// <summary>The instant of a wall-clock time; a time that the spring change skips moves an hour on.</summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(wall) ? wall.AddHours(1) : wall, zone);
    }
}
