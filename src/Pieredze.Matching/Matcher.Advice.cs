using Pieredze.Matching.Solving;

namespace Pieredze.Matching;

/// <content>What a coordinator may ask about a result, answered from the prices of its proof.</content>
public static partial class Matcher
{
    /// <summary>Says for every mentor what one more place would bring: whom to ask first.</summary>
    /// <param name="request">The request.</param>
    /// <param name="best">Its result.</param>
    /// <param name="token">Ends the work early.</param>
    /// <returns>All mentors in the order of their ids; empty when the result does not belong to the request.</returns>
    public static IReadOnlyList<PlaceWorth> WorthOfPlaces(
        MatchRequest request,
        MatchResult best,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(best);
        var open = request with
        {
            Mentors = [.. request.Mentors.Select(one => WithPlaces(one, Math.Max(1, one.Capacity)))],
        };
        return Asked(open, best) is var (field, wishes)
            ? new PlaceWorths(field, wishes, best.Certificate.Evidence).All(token)
            : [];
    }

    /// <summary>Solves again with one more place of a mentor; the pins that are kept stay, the others stay away.</summary>
    /// <param name="request">The request.</param>
    /// <param name="best">Its result.</param>
    /// <param name="mentorId">Whose place.</param>
    /// <param name="token">Ends the work early.</param>
    /// <returns>What would change; nothing when the id is unknown.</returns>
    public static Difference WithOneMorePlace(
        MatchRequest request,
        MatchResult best,
        string mentorId,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(best);
        var wider = request with
        {
            Mentors =
            [
                .. request.Mentors.Select(one =>
                    one.Id == mentorId && one.Capacity < int.MaxValue
                        ? WithPlaces(one, Math.Max(0, one.Capacity) + 1)
                        : one
                ),
            ],
            Pins = [.. best.Pairs.Where(pair => pair.Pinned).Select(pair => new PairId(pair.MenteeId, pair.MentorId))],
            Standing = [.. best.Pairs.Select(pair => new PairId(pair.MenteeId, pair.MentorId))],
        };
        return Difference.Between(best, Solve(wider, token));
    }

    /// <summary>Lays all mentors before a coordinator who looks for one mentee's.</summary>
    /// <param name="request">The request.</param>
    /// <param name="best">Its result.</param>
    /// <param name="menteeId">For whom.</param>
    /// <returns>The possible mentors by score, equals by the lottery; then the others by rule and id. Sort by
    /// <see cref="Prospect.Toll"/> to see first what costs the others least.</returns>
    public static IReadOnlyList<Prospect> MentorsFor(MatchRequest request, MatchResult best, string menteeId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(best);
        return Asked(request, best) is var (field, wishes) && field.MenteeNumbers.TryGetValue(menteeId, out var mentee)
            ? new Prospects(field, wishes, best.Certificate.Evidence).OfMentee(mentee)
            : [];
    }

    /// <summary>Lays all mentees before a coordinator who looks for one mentor's.</summary>
    /// <param name="request">The request.</param>
    /// <param name="best">Its result.</param>
    /// <param name="mentorId">For whom.</param>
    /// <returns>The mentees, in the order of <see cref="MentorsFor"/>.</returns>
    public static IReadOnlyList<Prospect> MenteesFor(MatchRequest request, MatchResult best, string mentorId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(best);
        return Asked(request, best) is var (field, wishes) && field.MentorNumbers.TryGetValue(mentorId, out var mentor)
            ? new Prospects(field, wishes, best.Certificate.Evidence).OfMentor(mentor)
            : [];
    }

    private static Mentor WithPlaces(Mentor mentor, int places) => mentor with { Capacity = places };

    // Null where the result cannot be the request's.
    private static (Field Field, Wishes Wishes)? Asked(MatchRequest request, MatchResult best)
    {
        var evidence = best.Certificate.Evidence;
        if (
            request.Problems().Count > 0
            || evidence.MenteePrice.Length != request.Mentees.Count
            || evidence.MentorPrice.Length != request.Mentors.Count
        )
        {
            return null;
        }

        var field = new Field(request);
        return (field, field.Wishes(evidence.Pinned));
    }
}
