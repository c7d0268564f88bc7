using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Somebody without a pair in a round: facts only, never a veto by name.</summary>
public sealed record LeftOver(Guid Person, Matching.Side Side, Obstacle Because, int? Rivals, int? Places);

/// <summary>Makes, runs again and publishes rounds.</summary>
public sealed class Rounds(Database db, RequestBuilder requests, ProposalMail mail, Clock clock)
{
    /// <summary>A new draft, or the one that already waits for review.</summary>
    public async Task<MatchRound> DraftAsync(Programme programme, Guid by)
    {
        var id = programme.Id;
        var drafts = db.MatchRounds.Include(r => r.Proposals);
        if (await drafts.FirstOrDefaultAsync(r => r.ProgrammeId == id && r.State == RoundState.Draft) is { } waiting)
        {
            return waiting;
        }

        var number = 1 + (await db.MatchRounds.Where(r => r.ProgrammeId == id).MaxAsync(r => (int?)r.Number) ?? 0);
        var round = new MatchRound
        {
            ProgrammeId = id,
            Number = number,
            CreatedAt = clock.Now,
            Seed = Random.Shared.NextInt64(),
        };
        db.MatchRounds.Add(round);
        await FillAsync(programme, round, []);
        db.Note("match-round-drafted", clock.Now, by, programme: id, about: round.Id);
        await db.SaveChangesAsync();
        return round;
    }

    /// <summary>Throws the draft's pairs away except the pinned ones and finds the best again; says how many pins fell.</summary>
    public async Task<int> RunAgainAsync(Programme programme, MatchRound round)
    {
        Refusal.Check(WhyNotChange(round));
        var pins = round.Proposals.Where(p => p.Pinned).Select(p => Seat.Pair(p.MenteeId, p.MentorId)).ToList();
        db.Proposals.RemoveRange(round.Proposals);
        var fallen = await FillAsync(programme, round, pins);
        await db.SaveChangesAsync();
        return fallen;
    }

    /// <summary>Keeps two people apart and takes their pair out of the draft; whoever is left alone is listed.</summary>
    public async Task ForbidAsync(MatchRound round, Proposal pair)
    {
        Refusal.Check(WhyNotChange(round));
        db.ForbiddenPairs.Add(
            new()
            {
                ProgrammeId = round.ProgrammeId,
                MenteeId = pair.MenteeId,
                MentorId = pair.MentorId,
            }
        );
        db.Proposals.Remove(pair);
        List<LeftOver> alone = [new(pair.MenteeId, Matching.Side.Mentee, Obstacle.Forbidden, null, null)];
        if (!round.Proposals.Any(p => p.MentorId == pair.MentorId && p.Id != pair.Id))
        {
            alone.Add(new(pair.MentorId, Matching.Side.Mentor, Obstacle.Forbidden, null, null));
        }

        var left = JsonSerializer.Deserialize<List<LeftOver>>(round.Unmatched)!;
        round.Unmatched = JsonSerializer.Serialize(left.Concat(alone));
        await db.SaveChangesAsync();
    }

    public async Task PublishAsync(Programme programme, MatchRound round, Guid by)
    {
        Refusal.Check(
            WhyNotChange(round)
                ?? (
                    programme.State != ProgrammeState.Running ? new("round-before-launch")
                    : round.Proposals.Count == 0 ? new("round-empty")
                    : null
                )
        );
        await StillPossibleAsync(programme, round);
        round.State = RoundState.Published;
        round.PublishedAt = clock.Now;
        foreach (var proposal in round.Proposals)
        {
            proposal.Publish(clock.Now, programme.AnswerDays);
        }

        var waiting = JsonSerializer
            .Deserialize<List<LeftOver>>(round.Unmatched)!
            .Where(l => l.Side == Matching.Side.Mentee)
            .Select(l => l.Person)
            .ToList();
        var enrolments = await db
            .Enrolments.Where(e =>
                e.ProgrammeId == programme.Id && e.Side == People.Side.Mentee && waiting.Contains(e.PersonId)
            )
            .ToListAsync();
        enrolments.ForEach(e => e.WaitedRounds++);
        await mail.AskMenteesAsync(programme, [.. round.Proposals]);
        db.Note("match-round-published", clock.Now, by, programme: programme.Id, about: round.Id);
        await db.SaveChangesAsync();
    }

    public static Refusal? WhyNotChange(MatchRound round) =>
        round.State == RoundState.Draft ? null : new("round-published-already");

    // A draft may lie for days while people leave, fill up or are told apart; it is judged anew before anybody hears of it.
    private async Task StillPossibleAsync(Programme programme, MatchRound round)
    {
        var pairs = round.Proposals.Select(p => Seat.Pair(p.MenteeId, p.MentorId)).ToList();
        var kept = Matcher.Solve(await requests.BuildAsync(programme, pairs, round.Seed));
        Refusal.Check(kept.UnkeptPins.Count > 0 ? new("round-outdated", ("n", kept.UnkeptPins.Count)) : null);
    }

    private async Task<int> FillAsync(Programme programme, MatchRound round, List<PairId> pins)
    {
        var request = await requests.BuildAsync(programme, pins, round.Seed);
        var result = Matcher.Solve(request);
        Refusal.Check(result.Problems.Count > 0 ? new("round-weights") : null);
        var mentees = request.Mentees.ToDictionary(m => m.Id);
        var mentors = request.Mentors.ToDictionary(m => m.Id);
        foreach (var pair in result.Pairs)
        {
            var why = Matcher.WhyThis(mentees[pair.MenteeId], mentors[pair.MentorId], request);
            var proposal = Proposals.Of(programme.Id, pair.MenteeId, pair.MentorId, pair.Parts, why, round.Id);
            proposal.Pinned = pair.Pinned;
            db.Proposals.Add(proposal);
        }

        round.Unmatched = JsonSerializer.Serialize(
            result.Unmatched.Select(u => new LeftOver(
                Guid.Parse(u.Id),
                u.Side,
                u.Because,
                u.Shortage?.Rivals,
                u.Shortage?.Places
            ))
        );
        return result.UnkeptPins.Count;
    }
}

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
}
