using System.Security.Claims;

namespace Pieredze.Accounts;

/// <summary>Who is asking. Every query for a person starts from here.</summary>
public sealed class Me(IHttpContextAccessor http)
{
    public const string NameClaim = "name";
    public const string AdminClaim = "admin";
    public const string SessionClaim = "session";

    private ClaimsPrincipal User => http.HttpContext?.User ?? new ClaimsPrincipal();

    public bool IsSignedIn => User.Identity?.IsAuthenticated == true;
    public Guid Id => Guid.TryParse(User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty;
    public Guid SessionId => Guid.TryParse(User.FindFirstValue(SessionClaim), out var id) ? id : Guid.Empty;
    public string Name => User.FindFirstValue(NameClaim) ?? "";

    /// <summary>What the gate found out about me and the thing in the address, enough to let me in.</summary>
    public Access.Who Held { get; set; }

    public bool IsAdmin => User.HasClaim(AdminClaim, "yes");

    public string Initials => InitialsOf(Name);

    public static string InitialsOf(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[..1]).Take(2));
}
