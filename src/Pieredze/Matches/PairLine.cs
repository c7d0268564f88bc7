using System.Text.Json;
using Pieredze.Matching;

namespace Pieredze.Matches;

/// <summary>One pair of a draft as the table shows it.</summary>
/// <param name="SharedTimes">Times of the week free for both; null when one of them said none.</param>
/// <param name="Waited">Rounds in which the mentee was left without a pair before this one; they come first.</param>
public sealed record PairLine(
    Proposal Proposal,
    Somebody Mentee,
    Somebody Mentor,
    Reasons Why,
    int? SharedTimes,
    int Waited,
    bool IsChanged
)
{
    /// <summary>Below this fit of 100 a pair is worth a second look.</summary>
    public const int LowFit = 60;

    private const double NoChoiceGiven = 0.5;

    public int Fit { get; } = Figures.Fit(Proposal.Score);

    /// <summary>What the mentee had chosen: the number of the choice, 0 when this mentor was not on the list, null when there was no list.</summary>
    public int? Choice =>
        Proposal.Rank > 0 ? Proposal.Rank
        : Proposal.PreferencePart == NoChoiceGiven ? null
        : 0;

    /// <summary>Keys of what a coordinator may want to look at before publishing.</summary>
    public IEnumerable<string> Tags()
    {
        if (Fit < LowFit)
        {
            yield return "tag-low-fit";
        }

        if (SharedTimes == 1)
        {
            yield return "tag-one-time";
        }

        if (Mentee.Unit is { Length: > 0 } unit && unit == Mentor.Unit)
        {
            yield return "tag-same-unit";
        }

        if (Why.CoveredNeeds.Count > 0 && Why.OpenNeeds.Count > Why.CoveredNeeds.Count)
        {
            yield return "tag-needs-open";
        }
    }

    public static List<PairLine> Of(
        MatchRound round,
        IReadOnlyDictionary<Guid, Somebody> people,
        ILookup<Guid, string> times,
        IReadOnlyDictionary<Guid, int> waited,
        IReadOnlyList<DraftPair>? before
    )
    {
        int? Shared(Guid mentee, Guid mentor) =>
            times[mentee].Any() && times[mentor].Any() ? times[mentee].Intersect(times[mentor]).Count() : null;
        var mentors = before?.ToDictionary(p => p.Mentee, p => p.Mentor);
        return
        [
            .. round.Proposals.Select(p => new PairLine(
                p,
                people[p.MenteeId],
                people[p.MentorId],
                ReasonWords.Read(p.Reasons),
                Shared(p.MenteeId, p.MentorId),
                waited.GetValueOrDefault(p.MenteeId),
                mentors is not null && mentors.GetValueOrDefault(p.MenteeId) != p.MentorId
            )),
        ];
    }
}
