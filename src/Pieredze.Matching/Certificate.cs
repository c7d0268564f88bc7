using Pieredze.Matching.Solving;

namespace Pieredze.Matching;

/// <summary>
/// The proof that a result is the best one: a price for every person. When no possible pair costs less than its two
/// prices, no result can cost less than all prices together; the result costs exactly that.
/// </summary>
public sealed class Certificate
{
    internal Certificate(Evidence evidence) => Evidence = evidence;

    internal static Certificate None { get; } = new(Evidence.Nothing);

    internal Evidence Evidence { get; }

    /// <summary>Checks the proof against a request, scoring every pair anew and trusting no solver.</summary>
    /// <param name="request">The request that was solved.</param>
    /// <returns>True when the pairs keep every rule and no other result is better.</returns>
    public bool Verify(MatchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Problems().Count > 0)
        {
            return false;
        }

        var field = new Field(request);
        var pinned = field.Pins().Pinned;
        return Evidence.Pinned.SequenceEqual(pinned) && new Proof(field, field.Wishes(pinned), Evidence).Holds();
    }

    /// <summary>Checks the proof against scores from outside, reading every pair anew and trusting no solver.</summary>
    /// <param name="request">The request that was solved.</param>
    /// <returns>True when the pairs are possible and no other result is better.</returns>
    public bool Verify(ScoreRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var rows = request.Table.Scores();
        var pinned = new PinBoard(request.Pins, request.Seed, rows.Mentees.Length, rows).Pinned;
        return Evidence.Pinned.SequenceEqual(pinned) && new Proof(rows, rows.Wishes(request, pinned), Evidence).Holds();
    }
}
