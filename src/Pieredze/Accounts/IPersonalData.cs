using Pieredze.Platform;

namespace Pieredze.Accounts;

/// <summary>What one feature keeps about people: it tells each of them all of it, and lets go of it when they leave for good.</summary>
public interface IPersonalData
{
    /// <summary>The heading under which it is told: «account», «pairs».</summary>
    string Key { get; }

    /// <summary>Everything about this person, and what two people share; never what belongs to somebody else.</summary>
    Task<IReadOnlyList<OwnPart>> TellAsync(Guid person);

    Task<Refusal?> WhyNotEraseAsync(Guid person) => Task.FromResult<Refusal?>(null);

    /// <summary>Runs inside the transaction of the whole leave-taking, which saves.</summary>
    Task EraseAsync(Guid person);
}
