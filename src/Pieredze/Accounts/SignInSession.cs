namespace Pieredze.Accounts;

/// <summary>One browser in which somebody is signed in; ending it shuts that browser out on its next request.</summary>
public sealed class SignInSession
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid AccountId { get; init; }
    public required DateTime StartedAt { get; init; }
    public required string Browser { get; init; }
    public DateTime? EndedAt { get; private set; }

    public void End(DateTime now) => EndedAt ??= now;
}
