using Pieredze.Platform;

namespace Pieredze.Programmes;

/// <summary>The one organisation of this installation: its name and language, whom to turn to, and for how long things are kept.</summary>
public sealed class Organisation
{
    public int Id { get; init; } = 1;
    public required string Name { get; set; }

    /// <summary>«lv» or «en»: what somebody hears who has not chosen.</summary>
    public string Language { get; set; } = "lv";

    public string ReferralContacts { get; set; } = "";
    public int RetentionDays { get; set; } = 90;

    /// <summary>Months after its end in which what was written of a concern is still kept.</summary>
    public int ConcernMonths { get; set; } = 12;

    /// <summary>People in a running programme must always find out whom to turn to.</summary>
    public static Refusal? WhyNotContacts(string? contacts, bool programmesRun) =>
        programmesRun && string.IsNullOrWhiteSpace(contacts) ? new("organisation-contacts-needed") : null;
}
