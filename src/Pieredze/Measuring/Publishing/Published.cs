using Pieredze.Measurement.Benefits;
using Pieredze.Platform;

namespace Pieredze.Measuring.Publishing;

/// <summary>How a wave stands: how many had answered when it was published, and when that was, or why it cannot be.</summary>
public sealed record WaveLine(Wave Wave, int? Replies, DateTime? PublishedAt, Refusal? WhyNot, bool MayStillAnswer);

/// <summary>How a round of the pulse stands.</summary>
public sealed record RoundLine(
    int Number,
    DateOnly OpensOn,
    DateOnly ClosesOn,
    bool IsClosed,
    int? Invited,
    int? Answered
);
