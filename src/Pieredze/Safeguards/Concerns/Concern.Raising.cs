using Pieredze.Platform;

namespace Pieredze.Safeguards.Concerns;

// Raising it, and writing on from both sides.
public sealed partial class Concern
{
    /// <summary>A text must say something and fit its field.</summary>
    public static Refusal? WhyNotText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? new("concern-text-needed")
        : text.Length > LongestText ? new("concern-text-long", ("most", LongestText))
        : null;

    /// <summary>Somebody must be chosen, and only out of those who may be.</summary>
    public static Refusal? WhyNotRaise(
        string? text,
        IReadOnlyCollection<Guid> chosen,
        IReadOnlyCollection<Guid> among
    ) =>
        WhyNotText(text)
        ?? (
            chosen.Count == 0 ? new("concern-nobody-chosen")
            : chosen.Except(among).Any() ? new("concern-not-support")
            : null
        );

    /// <summary>With a name, or with what is left of a receipt.</summary>
    public static Concern Raise(NewConcern raised, Sealer sealer, DateOnly today)
    {
        Refusal.Check(WhyNotRaise(raised.Text, raised.Chosen, raised.Among));
        var concern = new Concern
        {
            Id = raised.Id,
            ProgrammeId = raised.ProgrammeId,
            AuthorId = raised.AuthorId,
            RelationshipId = raised.AuthorId is null ? null : raised.RelationshipId,
            ReceiptHash = raised.ReceiptHash,
            RaisedOn = today,
        };
        foreach (var person in raised.Chosen.Distinct())
        {
            concern._handlers.Add(new() { ConcernId = concern.Id, PersonId = person });
        }

        concern.Enter(null, raised.Text, sealer, today);
        return concern;
    }

    public Refusal? WhyNotWrite(string? text) =>
        State == ConcernState.Closed ? new("concern-closed") : WhyNotText(text);

    /// <summary>Whether what a form carries has been written already: sent again, it is the same entry.</summary>
    public bool Has(Guid number) => _entries.Exists(e => e.Id == number);

    /// <summary>The author adds something or answers.</summary>
    public void Write(string? text, Sealer sealer, DateOnly today, Guid? number = null)
    {
        Refusal.Check(WhyNotWrite(text));
        Enter(null, text, sealer, today, number: number);
    }

    /// <summary>A handler answers; with the first answer the talk has begun.</summary>
    public void Answer(Guid by, string? text, Sealer sealer, DateOnly today, Guid? number = null)
    {
        Refusal.Check(WhyNotHandled(by) ?? WhyNotWrite(text));
        var began = State == ConcernState.Open ? ConcernState.Talking : (ConcernState?)null;
        State = began ?? State;
        Enter(by, text, sealer, today, began, number: number);
    }

    public Refusal? WhyNotShow(Guid person, IReadOnlyCollection<Guid> among) =>
        State == ConcernState.Closed ? new("concern-closed")
        : !among.Contains(person) ? new("concern-not-support")
        : IsHandledBy(person) ? new("concern-shown-already")
        : null;

    /// <summary>The author, and nobody else, lets one more person read it.</summary>
    public void Show(Guid person, IReadOnlyCollection<Guid> among)
    {
        Refusal.Check(WhyNotShow(person, among));
        _handlers.Add(new() { ConcernId = Id, PersonId = person });
    }

    private void Enter(
        Guid? by,
        string? text,
        Sealer sealer,
        DateOnly today,
        ConcernState? state = null,
        string? advice = null,
        Guid? number = null
    ) =>
        _entries.Add(
            new()
            {
                Id = number ?? Guid.NewGuid(),
                ConcernId = Id,
                Position = _entries.Count + 1,
                HandlerId = by,
                On = today,
                Text = Sealed(text, sealer),
                Advice = Sealed(advice, sealer),
                State = state,
            }
        );

    private byte[]? Sealed(string? text, Sealer sealer) =>
        string.IsNullOrWhiteSpace(text) ? null : sealer.Seal(Id, text.Trim().ReplaceLineEndings("\n"));
}

/// <summary>What a concern is raised with; Among are those of mentor support who may be chosen.</summary>
public sealed record NewConcern
{
    public required Guid Id { get; init; }
    public required Guid ProgrammeId { get; init; }
    public Guid? AuthorId { get; init; }
    public Guid? RelationshipId { get; init; }
    public byte[]? ReceiptHash { get; init; }
    public required string? Text { get; init; }
    public required IReadOnlyCollection<Guid> Chosen { get; init; }
    public required IReadOnlyCollection<Guid> Among { get; init; }
}
