using Pieredze.Accounts;

namespace Pieredze.Safeguards.Concerns;

/// <summary>A concern as one side reads it.</summary>
public sealed record ConcernView
{
    public required Concern Concern { get; init; }

    /// <summary>The handler who looks; null when the author does.</summary>
    public required Guid? HandlerId { get; init; }

    /// <summary>The name of the author, for its handlers; null without one.</summary>
    public required string? Author { get; init; }

    public required IReadOnlyList<Reader> Readers { get; init; }

    /// <summary>Mentor support that was not chosen.</summary>
    public required IReadOnlyList<Account> Others { get; init; }

    public required IReadOnlyList<ConcernLine> Lines { get; init; }

    /// <summary>By what an author without a name goes on for a while after giving the receipt.</summary>
    public string? Key { get; init; }

    /// <summary>Carries the number of the entry that would be written next by whoever reads it by name.</summary>
    public string? Once { get; init; }

    /// <summary>What was typed into a field of a form that was refused.</summary>
    public Func<string, string, string?> Typed { get; init; } = static (_, _) => null;

    public bool IsAuthor => HandlerId is null;

    /// <summary>Those who were chosen have all lost the role, and nobody will answer.</summary>
    public bool LacksReaders => IsOpen && !Readers.Any(r => r.StillReads);

    public bool IsOpen => Concern.State != ConcernState.Closed;
}

/// <summary>Somebody who was chosen, and whether they may still read it.</summary>
public sealed record Reader(Guid Id, string? Name, bool StillReads);

/// <summary>One entry with its words opened; the name is a handler's.</summary>
public sealed record ConcernLine(ConcernEntry Entry, string? Handler, string? Text, string? Advice);
