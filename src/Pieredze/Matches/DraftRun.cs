using Microsoft.EntityFrameworkCore;
using Pieredze.Matching;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Finds the pairs of a round and keeps them as its newest draft; whoever calls saves.</summary>
public sealed class DraftRun(Database db, RequestBuilder requests, Clock clock)
{
    /// <summary>Reading the people, looking for the pairs, writing them down.</summary>
    private const int LongSteps = 3;

    /// <summary>Throws the pairs away except the pinned ones and finds the best by what counts in the round.</summary>
    public async Task FillAsync(
        Programme programme,
        MatchRound round,
        Guid by,
        IReadOnlyCollection<PairId> pins,
        LongRun? run = null
    )
    {
        var request = await requests.BuildAsync(programme, pins, round.Seed, aim: round.Aim) with
        {
            Standing = Pairs(round),
        };
        run?.Tell(1, LongSteps);
        var result = Matcher.Solve(request, run?.Token ?? default);
        run?.Tell(2, LongSteps);
        Refusal.Check(result.Problems.Count > 0 ? new("round-weights") : null);
        await KeepAsync(
            round,
            by,
            Proposals.Of(round, request, result.Pairs),
            MorePlaces.Of(request, result, run?.Token ?? default),
            Exclusions.Of(request, result.Totals),
            result.UnkeptPins.Count
        );
    }

    /// <summary>The same, at a desk of its own: a round that was called off meanwhile stays as it was.</summary>
    public async Task FillInBackgroundAsync(Guid roundId, Guid by, IReadOnlyCollection<PairId> pins, LongRun run)
    {
        var token = run.Token;
        run.Tell(0, LongSteps);
        var round = await db.MatchRounds.WithPairs().SingleAsync(r => r.Id == roundId, token);
        var programme = await db.Programmes.SingleAsync(p => p.Id == round.ProgrammeId, token);
        await FillAsync(programme, round, by, pins, run);
        round.RunningSince = null;
        token.ThrowIfCancellationRequested();
        await db.SaveChangesAsync(token);
    }

    /// <summary>Brings the pairs of an earlier draft back, as far as they are still possible.</summary>
    public async Task TakeBackAsync(Programme programme, MatchRound round, MatchDraft draft, Guid by)
    {
        var pairs = draft.ReadPairs();
        var wanted = pairs.ToDictionary(p => Seat.Pair(p.Mentee, p.Mentor));
        var request = await requests.BuildAsync(
            programme,
            wanted.Keys,
            round.Seed,
            aim: draft.Aim with
            {
                LeastFit = 0,
            }
        );
        var mentees = pairs.Select(p => p.Mentee.ToString()).ToHashSet();
        request = request with { Mentees = [.. request.Mentees.Where(m => mentees.Contains(m.Id))] };
        var result = Matcher.Solve(request);
        Refusal.Check(result.Problems.Count > 0 ? new("round-weights") : null);
        var kept = Proposals.Of(round, request, result.Pairs.Where(p => p.Pinned));
        foreach (var pair in kept)
        {
            pair.Pinned = wanted[Seat.Pair(pair.MenteeId, pair.MentorId)].Pinned;
        }

        round.Aim = draft.Aim;
        await KeepAsync(
            round,
            by,
            kept,
            [.. LeftOver.Read(draft.Unmatched), .. Fallen(pairs, kept, result.UnkeptPins)],
            Exclusions.Read(draft.RuledOut),
            pairs.Count - kept.Count,
            draft.Number
        );
    }

    public static IReadOnlyList<PairId> Pairs(MatchRound round) =>
        [.. round.LastOfEach().Values.Select(p => Seat.Pair(p.MenteeId, p.MentorId))];

    private static IEnumerable<LeftOver> Fallen(
        IReadOnlyList<DraftPair> pairs,
        List<Proposal> kept,
        IReadOnlyList<UnkeptPin> unkept
    )
    {
        var (mentees, mentors) = (kept.Select(p => p.MenteeId).ToHashSet(), kept.Select(p => p.MentorId).ToHashSet());
        var rules = unkept.ToDictionary(p => p.Pair, p => p.Rule ?? Obstacle.NotEnrolled);
        foreach (var pair in pairs.Where(p => !mentees.Contains(p.Mentee)))
        {
            var rule = rules.GetValueOrDefault(Seat.Pair(pair.Mentee, pair.Mentor), Obstacle.NotEnrolled);
            yield return new(pair.Mentee, Side.Mentee, rule, null, null);
            if (mentors.Add(pair.Mentor))
            {
                yield return new(pair.Mentor, Side.Mentor, rule, null, null);
            }
        }
    }

    private async Task KeepAsync(
        MatchRound round,
        Guid by,
        List<Proposal> pairs,
        List<LeftOver> left,
        Exclusions ruledOut,
        int fallen,
        int? takenFrom = null
    )
    {
        var earlier = await db.MatchDrafts.Where(d => d.RoundId == round.Id).OrderBy(d => d.Number).ToListAsync();
        db.MatchDrafts.RemoveRange(earlier.Take(earlier.Count - MatchDraft.MostKept + 1));
        db.Proposals.RemoveRange(round.Proposals);
        db.Proposals.AddRange(pairs);
        round.Unmatched = LeftOver.Write(left);
        var draft = new MatchDraft
        {
            RoundId = round.Id,
            Number = 1 + (earlier.LastOrDefault()?.Number ?? 0),
            RanAt = clock.Now,
            RanBy = by,
            Aim = round.Aim with { },
            Figures = Figures.Of(
                pairs.Count + left.Count(l => l.Side == Side.Mentee && l.WasReady()),
                [.. pairs.Select(p => (p.Score, p.Rank))]
            ),
            RuledOut = System.Text.Json.JsonSerializer.Serialize(ruledOut),
            FallenPins = fallen,
            TakenFrom = takenFrom,
        };
        draft.Keep(
            pairs.Select(p => new DraftPair(p.MenteeId, p.MentorId, p.Score, p.Rank, p.Pinned)),
            round.Unmatched
        );
        db.MatchDrafts.Add(draft);
        db.NoteChange(
            round,
            takenFrom is not null ? "match-draft-restored"
                : draft.Number == 1 ? "match-round-drafted"
                : "match-round-run",
            clock.Now,
            by,
            takenFrom ?? draft.Number
        );
    }
}
