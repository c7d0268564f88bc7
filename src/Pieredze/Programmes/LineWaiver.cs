using Pieredze.Platform;

namespace Pieredze.Programmes;

/// <summary>Why a programme puts up with mentors who stand above their own mentee, and who answers for it.</summary>
public sealed class LineWaiver
{
    public const int LongestReason = 1000;

    public required string Reason { get; init; }
    public required Guid GivenBy { get; init; }
    public required DateTime GivenAt { get; init; }
    public required bool IsByAdministrator { get; init; }
}

public sealed partial class Programme
{
    /// <summary>Near to sponsorship it is not the coordinator's to say, because there it does most harm.</summary>
    public Refusal? WhyNotWaiveLine(string? reason, bool byAdministrator) =>
        string.IsNullOrWhiteSpace(reason) ? new("waiver-reason-missing")
        : StyleDial.Band(Style) == StyleBand.Sponsorship && !byAdministrator ? new("waiver-by-administrator")
        : null;

    public void WaiveLine(Guid by, string? reason, bool byAdministrator, DateTime now)
    {
        Refusal.Check(WhyNotWaiveLine(reason, byAdministrator));
        LineWaiver = new()
        {
            Reason = reason!.Trim(),
            GivenBy = by,
            GivenAt = now,
            IsByAdministrator = byAdministrator,
        };
        Version++;
    }

    public void EndLineWaiver()
    {
        if (LineWaiver is not null)
        {
            LineWaiver = null;
            Version++;
        }
    }
}
