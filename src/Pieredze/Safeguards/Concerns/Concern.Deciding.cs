using Pieredze.Platform;

namespace Pieredze.Safeguards.Concerns;

// What the handlers find, and how it ends.
public sealed partial class Concern
{
    public Refusal? WhyNotDecide(Guid by, bool substantiated, string? reason, string? advice) =>
        WhyNotHandled(by)
        ?? (
            State == ConcernState.Closed ? new("concern-closed")
            : State == Found(substantiated) ? new("concern-decided-so")
            : string.IsNullOrWhiteSpace(reason) ? new("concern-reason-needed")
            : reason.Length > LongestText || advice?.Length > LongestText
                ? new("concern-text-long", ("most", LongestText))
            : null
        );

    /// <summary>Only with a written reason; a later decision may correct an earlier one, and both stay written.</summary>
    public void Decide(Guid by, bool substantiated, string? reason, string? advice, Sealer sealer, DateOnly today)
    {
        Refusal.Check(WhyNotDecide(by, substantiated, reason, advice));
        State = Found(substantiated);
        SubstantiatedOn = substantiated ? today : null;
        Enter(by, reason, sealer, today, State, advice);
    }

    /// <summary>A pair is halted only on a written decision that it was so, and only where the author named the pair.</summary>
    public Refusal? WhyNotAskToSuspend(Guid by) =>
        WhyNotHandled(by)
        ?? (
            SubstantiatedOn is null || State == ConcernState.Closed ? new("suspension-needs-decision")
            : RelationshipId is null ? new("suspension-needs-pair")
            : null
        );

    public Refusal? WhyNotClose(Guid? by, string? reason) =>
        State == ConcernState.Closed ? new("concern-closed")
        : by is { } handler && WhyNotHandled(handler) is { } why ? why
        : by is not null && string.IsNullOrWhiteSpace(reason) ? new("concern-reason-needed")
        : reason?.Length > LongestText ? new("concern-text-long", ("most", LongestText))
        : null;

    /// <summary>The author may end it at any time without a reason (null stands for them), a handler with one.</summary>
    public void Close(Guid? by, string? reason, Sealer sealer, DateOnly today, Guid? number = null)
    {
        Refusal.Check(WhyNotClose(by, reason));
        (State, ClosedOn) = (ConcernState.Closed, today);
        Enter(by, reason, sealer, today, State, number: number);
    }

    /// <summary>Lets go of all that was written and of everybody; that there was one stays in the count of the programme.</summary>
    public void Forget(DateOnly today)
    {
        _entries.Clear();
        _handlers.Clear();
        (AuthorId, RelationshipId, ReceiptHash) = (null, null, null);
        (State, ClosedOn) = (ConcernState.Closed, ClosedOn ?? today);
    }

    private static ConcernState Found(bool substantiated) =>
        substantiated ? ConcernState.Substantiated : ConcernState.NotSubstantiated;
}
