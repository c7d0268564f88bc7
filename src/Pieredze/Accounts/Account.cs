using Microsoft.AspNetCore.Identity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Accounts;

/// <summary>How somebody signs in. Its id is the id of the person it belongs to.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>«lv» or «en»; null until chosen.</summary>
    public string? Language { get; set; }

    /// <summary>The IANA name of the zone in which this person lives; null means the organisation's.</summary>
    public string? TimeZone { get; set; }

    /// <summary>How the person's name is shown, kept here so that every page knows it without a look at People.</summary>
    public required string Name
    {
        get;
        set => (field, Search) = (value, Folded.Of(value));
    }

    /// <summary>The name, folded for search.</summary>
    public string Search { get; private set; } = "";

    public bool IsAdmin { get; set; }
    public DateTime? DisabledAt { get; private set; }
    public required DateTime CreatedAt { get; init; }

    /// <summary>The kinds of mail that this person does not want; some kinds cannot be stopped.</summary>
    public List<string> StoppedMails { get; set; } = [];

    /// <summary>Whoever shut themselves out could not let themselves in again.</summary>
    public Refusal? WhyNotDisable(Guid by) => Id == by ? new("account-own") : null;

    public void Disable(DateTime now) => DisabledAt ??= now;

    public void Enable() => DisabledAt = null;
}
