using Pieredze.Platform;

namespace Pieredze.Relationships.Working;

/// <summary>A stretch of time in which both are usually free.</summary>
public sealed record CommonTime(DateTime From, DateTime Until);

/// <summary>Where the free hours of two people meet, each in their own zone, day by day, clock changes included.</summary>
public static class CommonTimes
{
    private const int Days = 14;
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(30);

    /// <summary>The common times of the next two weeks, in UTC.</summary>
    public static IReadOnlyList<CommonTime> Of(
        (IReadOnlyList<FreeTime> Times, TimeZoneInfo Zone) one,
        (IReadOnlyList<FreeTime> Times, TimeZoneInfo Zone) other,
        DateTime now
    ) =>
        [
            .. (
                from mine in Coming(one.Times, one.Zone, now)
                from theirs in Coming(other.Times, other.Zone, now)
                let @from = mine.From > theirs.From ? mine.From : theirs.From
                let until = mine.Until < theirs.Until ? mine.Until : theirs.Until
                where until - @from >= Shortest && @from > now
                orderby @from
                select new CommonTime(@from, until)
            ).Distinct(),
        ];

    private static List<CommonTime> Coming(IReadOnlyList<FreeTime> times, TimeZoneInfo zone, DateTime now)
    {
        var today = DateOnly.FromDateTime(Clock.In(zone, now));
        return
        [
            .. Enumerable
                .Range(0, Days)
                .Select(today.AddDays)
                .SelectMany(day =>
                    times
                        .Where(t => t.Day == day.DayOfWeek)
                        .Select(t => new CommonTime(
                            Clock.ToUtc(day.ToDateTime(t.From), zone),
                            Clock.ToUtc(day.ToDateTime(t.Until), zone)
                        ))
                ),
        ];
    }
}
