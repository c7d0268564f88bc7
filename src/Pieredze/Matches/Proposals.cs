using System.Text.Json;
using Pieredze.Matching;

namespace Pieredze.Matches;

internal static class Proposals
{
    public static Proposal Of(
        Guid programme,
        string mentee,
        string mentor,
        ScoreParts parts,
        Reasons why,
        Guid? round = null
    ) =>
        new()
        {
            ProgrammeId = programme,
            RoundId = round,
            MenteeId = Guid.Parse(mentee),
            MentorId = Guid.Parse(mentor),
            Rank = why.ChoiceRank ?? 0,
            NeedPart = parts.Need,
            StylePart = parts.Style,
            PreferencePart = parts.Preference,
            LogisticsPart = parts.Logistics,
            Score = parts.Total,
            Reasons = JsonSerializer.Serialize(why),
        };

    /// <summary>The pairs of a result as proposals of a round, not yet published.</summary>
    public static List<Proposal> Of(MatchRound round, MatchRequest request, IEnumerable<MatchedPair> pairs)
    {
        var mentees = request.Mentees.ToDictionary(m => m.Id);
        var mentors = request.Mentors.ToDictionary(m => m.Id);
        return
        [
            .. pairs.Select(pair =>
            {
                var why = Matcher.WhyThis(mentees[pair.MenteeId], mentors[pair.MentorId], request);
                var proposal = Of(round.ProgrammeId, pair.MenteeId, pair.MentorId, pair.Parts, why, round.Id);
                proposal.Pinned = pair.Pinned;
                return proposal;
            }),
        ];
    }
}
