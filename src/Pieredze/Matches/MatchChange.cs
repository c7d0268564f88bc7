using Pieredze.Activity;
using Pieredze.Platform.Data;

namespace Pieredze.Matches;

/// <summary>What somebody changed about a round: on which pair, on which draft, and why, where a reason was asked.</summary>
public sealed class MatchChange
{
    public const int LongestReason = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }

    /// <summary>The key of the happening that was noted with it.</summary>
    public required string Kind { get; init; }

    public required DateTime At { get; init; }
    public required Guid ById { get; init; }
    public Guid? MenteeId { get; private set; }
    public Guid? MentorId { get; private set; }
    public int? Draft { get; init; }
    public string? Reason { get; init; }

    public void On(Guid mentee, Guid mentor) => (MenteeId, MentorId) = (mentee, mentor);

    /// <summary>One of the two left for good: that something was changed stays, about whom goes.</summary>
    public void Forget() => (MenteeId, MentorId) = (null, null);
}

public static class MatchChanges
{
    /// <summary>Of one round, the newest first.</summary>
    public static IQueryable<MatchChange> Newest(this IQueryable<MatchChange> changes, Guid round) =>
        changes.Where(c => c.RoundId == round).OrderByDescending(c => c.At).ThenByDescending(c => c.Id);

    /// <summary>Keeps what was done for the page of the round, and notes for the log that it happened.</summary>
    public static MatchChange NoteChange(
        this Database db,
        MatchRound round,
        string kind,
        DateTime at,
        Guid by,
        int? draft = null,
        string? reason = null
    )
    {
        var change = new MatchChange
        {
            RoundId = round.Id,
            Kind = kind,
            At = at,
            ById = by,
            Draft = draft,
            Reason = reason,
        };
        db.MatchChanges.Add(change);
        db.Note(kind, at, by, programme: round.ProgrammeId, about: round.Id);
        return change;
    }
}
