using Microsoft.EntityFrameworkCore;
using Pieredze.Matching;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Matches;

/// <summary>What a coordinator does to single pairs of a draft; each of it is kept with who did it.</summary>
public sealed class RoundPairs(Database db, Rounds rounds, Clock clock)
{
    public async Task PinAsync(MatchRound round, Proposal pair, bool keep, Guid by)
    {
        Refusal.Check(rounds.WhyNotChange(round));
        if (pair.Pinned == keep)
        {
            return;
        }

        pair.Pinned = keep;
        Note(round, keep ? "match-pair-pinned" : "match-pair-unpinned", by, pair.MenteeId, pair.MentorId);
        await db.SaveChangesAsync();
    }

    /// <summary>Keeps two people apart and takes their pair out of the draft; whoever is left alone is listed.</summary>
    public async Task ForbidAsync(MatchRound round, Proposal pair, Guid by)
    {
        Refusal.Check(rounds.WhyNotChange(round));
        db.ForbiddenPairs.Add(
            new()
            {
                ProgrammeId = round.ProgrammeId,
                MenteeId = pair.MenteeId,
                MentorId = pair.MentorId,
            }
        );
        db.Proposals.Remove(pair);
        List<LeftOver> alone = [new(pair.MenteeId, Side.Mentee, Obstacle.Forbidden, null, null)];
        if (!await db.Proposals.AnyAsync(p => p.RoundId == round.Id && p.MentorId == pair.MentorId && p.Id != pair.Id))
        {
            alone.Add(new(pair.MentorId, Side.Mentor, Obstacle.Forbidden, null, null));
        }

        round.Unmatched = LeftOver.Write(LeftOver.Read(round.Unmatched).Concat(alone));
        Note(round, "match-pair-forbidden", by, pair.MenteeId, pair.MentorId);
        await db.SaveChangesAsync();
    }

    /// <summary>Lets two people be paired again; the next run takes them into account.</summary>
    public async Task LiftAsync(MatchRound round, ForbiddenPair apart, Guid by)
    {
        Refusal.Check(rounds.WhyNotChange(round));
        db.ForbiddenPairs.Remove(apart);
        Note(round, "match-pair-lifted", by, apart.MenteeId, apart.MentorId);
        await db.SaveChangesAsync();
    }

    private void Note(MatchRound round, string kind, Guid by, Guid mentee, Guid mentor) =>
        db.NoteChange(round, kind, clock.Now, by).On(mentee, mentor);
}
