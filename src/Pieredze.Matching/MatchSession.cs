using Pieredze.Matching.Solving;

namespace Pieredze.Matching;

/// <summary>
/// A round under way: people come and go, pairs are pinned and ruled out, and each time the result is exactly the one that
/// solving from scratch gives, for less work. A session never changes; a change makes a new one, and the old one stays
/// good to go back to.
/// </summary>
/// <remarks>
/// People who are the same objects as before are not scored again, and a result that is still proved is not looked for
/// again; a mentee who comes in is seated by one search. Who is with whom is found at once, the result told when it is
/// asked for. A session holds the pairs that were looked at, about 16 bytes each.
/// </remarks>
public sealed class MatchSession
{
    private readonly long few;
    private readonly Lock gate = new();
    private readonly Arrivals? arrivals;
    private readonly IReadOnlyList<RequestProblem> problems = [];
    private Known? known;

    private MatchSession(MatchRequest request, long few, Known? before, CancellationToken token)
    {
        (Request, this.few) = (request, few);
        problems = request.Problems();
        known = problems.Count > 0 ? null : Matcher.Find(request, few, before, token);
    }

    private MatchSession(MatchRequest request, long few, Arrivals arrivals) =>
        (Request, this.few, this.arrivals) = (request, few, arrivals);

    /// <summary>The request as it is now.</summary>
    public MatchRequest Request { get; }

    /// <summary>Its result; <see cref="MatchResult.Work"/> is the work since the session before.</summary>
    public MatchResult Result => problems.Count > 0 ? Report.Unanswerable(Request, problems) : Settled().Tell();

    /// <summary>Solves a request and remembers what is of use when it changes.</summary>
    /// <param name="request">The people and the rules.</param>
    /// <param name="token">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    public static MatchSession Begin(MatchRequest request, CancellationToken token = default) =>
        Begin(request, Search.Few, token);

    /// <summary>Goes on with changes, one after the other, solved once at the end.</summary>
    /// <param name="changes">The changes; one that names nobody known changes nothing.</param>
    /// <param name="token">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The session after them.</returns>
    public MatchSession With(IEnumerable<Change> changes, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var all = changes.ToList();
        var request = all.Aggregate(Request, (before, change) => change.To(before));
        return After(all, token) is { } after ? new MatchSession(request, few, after) : With(request, token);
    }

    /// <summary>Goes on with a request that differs in any way; the less it differs, the less work.</summary>
    /// <param name="request">The request as it is from now on.</param>
    /// <param name="token">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The session after it.</returns>
    public MatchSession With(MatchRequest request, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new MatchSession(request, few, known ?? arrivals?.Known, token);
    }

    internal static MatchSession Begin(MatchRequest request, long few, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new MatchSession(request, few, before: null, token);
    }

    // Null where something else changes than that mentees come in whom nobody knows.
    private Arrivals? After(List<Change> changes, CancellationToken token)
    {
        var round = known is null ? arrivals : Arrivals.To(known);
        foreach (var change in changes)
        {
            round = change is PutMentee put ? round?.With(put.Mentee, token) : null;
        }

        return changes.Count == 0 ? null : round;
    }

    private Known Settled()
    {
        lock (gate)
        {
            return known ??= arrivals?.Settle(Request, default) ?? Matcher.Find(Request, few, known: null, default);
        }
    }
}
