using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Concerns;

/// <summary>That something is not right, told to chosen people of mentor support, by name or without one.</summary>
public sealed partial class Concern : IVersioned
{
    public const int LongestText = 4000;
    private readonly List<ConcernHandler> _handlers = [];
    private readonly List<ConcernEntry> _entries = [];

    /// <summary>By chance and not by time: the id must not tell when somebody wrote.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    public required Guid ProgrammeId { get; init; }

    /// <summary>The pair it is about, where the author said so; never known of one without a name.</summary>
    public Guid? RelationshipId { get; private set; }

    /// <summary>Who raised it; null when it was raised without a name.</summary>
    public Guid? AuthorId { get; private set; }

    /// <summary>What is left of the receipt of one without a name; the receipt itself is with its author only.</summary>
    public byte[]? ReceiptHash { get; private set; }

    public ConcernState State { get; private set; } = ConcernState.Open;
    public DateOnly RaisedOn { get; private set; }

    /// <summary>Since when it is held to be true; stays when the talk is closed.</summary>
    public DateOnly? SubstantiatedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Whether its readers have yet to hear of something that was written without a name.</summary>
    public bool IsUntold { get; private set; }

    public int Version { get; private set; }
    public IReadOnlyList<ConcernHandler> Handlers => _handlers;
    public IReadOnlyList<ConcernEntry> Entries => _entries;

    public bool IsHandledBy(Guid person) => _handlers.Exists(h => h.PersonId == person);

    /// <summary>Without a name nobody is told at the moment of writing, because a row of that moment would tell it.</summary>
    public void LeaveUntold() => IsUntold = true;

    public void Tell() => IsUntold = false;

    private Refusal? WhyNotHandled(Guid by) => IsHandledBy(by) ? null : new("concern-not-yours");
}

/// <summary>How far a concern has come.</summary>
public enum ConcernState
{
    Open,
    Talking,
    Substantiated,
    NotSubstantiated,
    Closed,
}

/// <summary>Somebody of mentor support whom the author chose to read it; whoever is not chosen never sees it.</summary>
public sealed class ConcernHandler
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public required Guid ConcernId { get; init; }
    public required Guid PersonId { get; init; }
}

/// <summary>What one side wrote on a day, and how it moved the concern, if it did.</summary>
public sealed class ConcernEntry
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public required Guid ConcernId { get; init; }
    public required int Position { get; init; }

    /// <summary>The handler who wrote; null for the author, with or without a name.</summary>
    public Guid? HandlerId { get; init; }

    /// <summary>The day only, so that nobody can compare hours.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Sealed; null where the author closed it without a word.</summary>
    public byte[]? Text { get; init; }

    /// <summary>What the handlers recommend with a decision; sealed.</summary>
    public byte[]? Advice { get; init; }

    /// <summary>The state it came to by this; null for words alone.</summary>
    public ConcernState? State { get; init; }
}
