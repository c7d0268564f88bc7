using Microsoft.AspNetCore.Identity;

namespace Pieredze.Accounts;

/// <summary>How somebody signs in. Its id is the id of the person it belongs to.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>«lv» or «en»; null until chosen.</summary>
    public string? Language { get; set; }

    /// <summary>How the person's name is shown, kept here so that every page knows it without a look at People.</summary>
    public required string Name { get; set; }

    public bool IsAdmin { get; set; }
    public DateTime? DisabledAt { get; private set; }
    public required DateTime CreatedAt { get; init; }

    public void Disable(DateTime now) => DisabledAt ??= now;

    public void Enable() => DisabledAt = null;
}
