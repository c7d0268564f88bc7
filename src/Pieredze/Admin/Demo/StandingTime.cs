using Pieredze.Platform;

namespace Pieredze.Admin.Demo;

/// <summary>A clock that stands, so that a story can be told as of a day long past.</summary>
internal sealed class StandingTime(DateTimeOffset at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => at;

    public static Clock At(DateOnly day, int hour, Settings settings) =>
        new(new StandingTime(new(day.ToDateTime(new TimeOnly(hour, 0)), TimeSpan.Zero)), settings);
}
