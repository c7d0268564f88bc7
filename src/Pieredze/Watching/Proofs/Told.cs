using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Programmes;

namespace Pieredze.Watching.Proofs;

/// <summary>All that the folder is made of: settings, counts and what the staff wrote; nothing that a pair wrote is among it.</summary>
public sealed record Told
{
    public required Programme Programme { get; init; }
    public required Organisation? Organisation { get; init; }
    public required MonthlyLook? Look { get; init; }
    public required IReadOnlyList<HarmAlert> Alerts { get; init; }
    public required MeasurementPlan? Plan { get; init; }
    public required IReadOnlyList<Published> Reports { get; init; }

    public IReadOnlyList<ReadinessChange> Changes { get; init; } = [];
    public IReadOnlyList<Round> Rounds { get; init; } = [];

    /// <summary>How often the staff did what, and when last.</summary>
    public IReadOnlyList<Deed> Deeds { get; init; } = [];
}

/// <summary>That a wave or a round of the pulse was published.</summary>
public sealed record Published(Wave? Wave, int? Round, DateTime At);

/// <summary>A published round of matching and how many pairs it proposed.</summary>
public sealed record Round(int Number, DateTime PublishedAt, int Pairs);

/// <summary>One kind of happening, counted.</summary>
public sealed record Deed(string Kind, int Times, DateTime Last);
