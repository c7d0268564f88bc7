using Pieredze.Matching.Solving;

namespace Pieredze.Matching;

/// <summary>
/// A round under way: people come and go, pairs are pinned and ruled out, and each time the result is exactly the one that
/// solving from scratch gives, for less work. A session never changes; a change makes a new one, and the old one stays
/// good to go back to.
/// </summary>
/// <remarks>
/// People who are the same objects as before are not scored again, and a result that is still proved is not looked for
/// again. A session holds the pairs that were looked at, about 16 bytes each.
/// </remarks>
public sealed class MatchSession
{
    private readonly Known? known;
    private readonly long few;

    private MatchSession(MatchRequest request, long few, Known? before, CancellationToken token)
    {
        (Request, this.few) = (request, few);
        (Result, known) = Matcher.Solve(request, few, before, token);
    }

    /// <summary>The request as it is now.</summary>
    public MatchRequest Request { get; }

    /// <summary>Its result; <see cref="MatchResult.Work"/> is the work since the session before.</summary>
    public MatchResult Result { get; }

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
        return With(changes.Aggregate(Request, (request, change) => change.To(request)), token);
    }

    /// <summary>Goes on with a request that differs in any way; the less it differs, the less work.</summary>
    /// <param name="request">The request as it is from now on.</param>
    /// <param name="token">Ends the work early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The session after it.</returns>
    public MatchSession With(MatchRequest request, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new MatchSession(request, few, known, token);
    }

    internal static MatchSession Begin(MatchRequest request, long few, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new MatchSession(request, few, before: null, token);
    }
}
