using System.Text.Json;
using System.Text.Json.Serialization;
using Pieredze.Measurement.Harms;
using Pieredze.Platform;

namespace Pieredze.Watching;

/// <summary>How the six harms stood in a programme in one month. It is looked at once and never changes, so that no two of them differ by one person's answer.</summary>
public sealed class MonthlyLook
{
    private static readonly JsonSerializerOptions Kept = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProgrammeId { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    public required DateTime TakenAt { get; init; }

    /// <summary>Whether the style dial leaned to sponsorship then, and the limits were tighter.</summary>
    public required bool IsTightened { get; init; }

    /// <summary>The signs as JSON of keys and numbers.</summary>
    public required string Signs { get; init; }

    public IReadOnlyList<Sign> All => JsonSerializer.Deserialize<List<Sign>>(Signs, Kept)!;

    public static MonthlyLook At(
        Guid programme,
        DateOnly day,
        ProgrammeFacts facts,
        bool isNearSponsorship,
        DateTime now
    ) =>
        new()
        {
            ProgrammeId = programme,
            Month = Clock.MonthOf(day),
            TakenAt = now,
            IsTightened = isNearSponsorship,
            Signs = JsonSerializer.Serialize(HarmWatch.Look(facts, isNearSponsorship).Select(Sign.Of), Kept),
        };
}
