using Pieredze.Matching.Solving;

namespace Pieredze.Matching;

/// <summary>
/// The proof that a result is the best one: a price for every person. When no possible pair costs less than its two
/// prices, no result can cost less than all prices together; the result costs exactly that.
/// </summary>
public sealed class Certificate
{
    internal Certificate(
        IReadOnlyList<PairId> pairs,
        IReadOnlyDictionary<string, Cost> menteePrices,
        IReadOnlyDictionary<string, Cost> mentorPrices
    ) => (Pairs, MenteePrices, MentorPrices) = (pairs, menteePrices, mentorPrices);

    internal static Certificate None { get; } = new([], new Dictionary<string, Cost>(), new Dictionary<string, Cost>());

    internal IReadOnlyList<PairId> Pairs { get; }

    internal IReadOnlyDictionary<string, Cost> MenteePrices { get; }

    internal IReadOnlyDictionary<string, Cost> MentorPrices { get; }

    /// <summary>Checks the proof against a request, scoring every pair anew and trusting no solver.</summary>
    /// <param name="request">The request that was solved.</param>
    /// <returns>True when the pairs keep every rule and no other result is better.</returns>
    public bool Verify(MatchRequest request)
    {
        if (request.Problems().Count > 0)
        {
            return false;
        }

        var field = new Field(request);
        var pins = new PinBoard(request, field);
        return SamePeople(field) && new Proof(this, field, pins).Holds();
    }

    private bool SamePeople(Field field) =>
        MenteePrices.Count == field.Mentees.Length
        && MentorPrices.Count == field.Mentors.Length
        && field.Mentees.All(mentee => MenteePrices.ContainsKey(mentee.Id))
        && field.Mentors.All(mentor => MentorPrices.ContainsKey(mentor.Id));
}
