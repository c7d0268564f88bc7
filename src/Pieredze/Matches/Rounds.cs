using Microsoft.EntityFrameworkCore;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Makes, runs again and publishes rounds.</summary>
public sealed class Rounds(
    Database db,
    RequestBuilder requests,
    DraftRun run,
    PriceRun priceRun,
    SolveDesk desk,
    ProposalMail mail,
    Clock clock,
    Settings settings
)
{
    /// <summary>A new draft, or the one that already waits for review.</summary>
    public async Task<MatchRound> DraftAsync(Programme programme, Guid by)
    {
        var id = programme.Id;
        var drafts = db.MatchRounds.WithPairs();
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
            Aim = Aim.Of(programme),
        };
        db.MatchRounds.Add(round);
        await FindAsync(programme, round, by, []);
        return round;
    }

    /// <summary>Throws the draft's pairs away except the pinned ones and finds the best again.</summary>
    /// <param name="also">One more pair to keep; it takes the place of another pin of the same mentee.</param>
    public Task RunAgainAsync(Programme programme, MatchRound round, Guid by, PairId? also = null)
    {
        Refusal.Check(WhyNotChange(round));
        return FindAsync(programme, round, by, Pins(round, also));
    }

    /// <summary>Keeps a pair that the draft does not have, and finds the rest again around it.</summary>
    public Task PinAsync(Programme programme, MatchRound round, Guid mentee, Guid mentor, Guid by)
    {
        Refusal.Check(WhyNotChange(round));
        db.NoteChange(round, "match-pair-pinned", clock.Now, by).On(mentee, mentor);
        return RunAgainAsync(programme, round, by, Seat.Pair(mentee, mentor));
    }

    public async Task TakeBackAsync(Programme programme, MatchRound round, MatchDraft draft, Guid by)
    {
        Refusal.Check(WhyNotChange(round));
        await run.TakeBackAsync(programme, round, draft, by);
        await db.SaveChangesAsync();
    }

    /// <summary>Calls a long run off; the draft stays as it was before.</summary>
    public async Task CancelAsync(MatchRound round, Guid by)
    {
        desk.Cancel(round.Id);
        if (round.RunningSince is null)
        {
            return;
        }

        round.RunningSince = null;
        db.NoteChange(round, "match-run-cancelled", clock.Now, by);
        await db.SaveChangesAsync();
    }

    /// <summary>Asks what other aims would come to; nothing about the round changes.</summary>
    public async Task PriceAsync(Programme programme, MatchRound round, Aim aim)
    {
        Refusal.Check(WhyNotChange(round));
        if (!await IsLongAsync(programme))
        {
            await priceRun.FillAsync(round.Id, aim);
            return;
        }

        var id = round.Id;
        desk.Start(
            id,
            LongWork.Prices,
            (services, run) => services.GetRequiredService<PriceRun>().FillAsync(id, aim, run)
        );
    }

    public async Task PublishAsync(Programme programme, MatchRound round, Guid by, string? reason = null)
    {
        Refusal.Check(
            WhyNotChange(round)
                ?? (
                    programme.State != ProgrammeState.Running ? new("round-before-launch")
                    : round.Proposals.Count == 0 ? new("round-empty")
                    : await WhyNotGoAheadAsync(round, reason)
                )
        );
        await StillPossibleAsync(programme, round);
        round.State = RoundState.Published;
        round.PublishedAt = clock.Now;
        foreach (var proposal in round.Proposals)
        {
            proposal.Publish(clock.Now, programme.AnswerDays);
        }

        var waiting = LeftOver
            .Read(round.Unmatched)
            .Where(l => l.Side == Matching.Side.Mentee && l.WasReady())
            .Select(l => l.Person)
            .ToList();
        var enrolments = await db
            .Enrolments.Where(e =>
                e.ProgrammeId == programme.Id && e.Side == People.Side.Mentee && waiting.Contains(e.PersonId)
            )
            .ToListAsync();
        enrolments.ForEach(e => e.WaitedRounds++);
        await mail.AskMenteesAsync(programme, [.. round.Proposals]);
        db.NoteChange(round, "match-round-published", clock.Now, by, reason: Said(reason));
        await db.SaveChangesAsync();
    }

    public Refusal? WhyNotChange(MatchRound round) =>
        round.State != RoundState.Draft ? new("round-published-already")
        : desk.IsRunning(round.Id) ? new("round-running")
        : null;

    /// <summary>Where a group came off worse, whoever publishes says why they go ahead all the same.</summary>
    private async Task<Refusal?> WhyNotGoAheadAsync(MatchRound round, string? reason) =>
        Said(reason) is null
        && Fairness.Of(round, await Somebody.AllOfAsync(db, round.ProgrammeId), new Dictionary<Guid, int>()).IsNearLimit
            ? new("publish-reason-missing")
            : null;

    private static string? Said(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? null : reason.Trim().ReplaceLineEndings("\n");

    public static List<PairId> Pins(MatchRound round, PairId? also = null)
    {
        var pins = round.Proposals.Where(p => p.Pinned).Select(p => Seat.Pair(p.MenteeId, p.MentorId));
        return also is { } pair ? [.. pins.Where(p => p.MenteeId != pair.MenteeId), pair] : [.. pins];
    }

    // Few people at once, many in the background, so that nobody looks at a page that does not come.
    private async Task FindAsync(Programme programme, MatchRound round, Guid by, List<PairId> pins)
    {
        if (!await IsLongAsync(programme))
        {
            await run.FillAsync(programme, round, by, pins);
            round.RunningSince = null;
            await db.SaveChangesAsync();
            return;
        }

        round.RunningSince = clock.Now;
        await db.SaveChangesAsync();
        var roundId = round.Id;
        desk.Start(
            roundId,
            LongWork.Draft,
            (services, run) => services.GetRequiredService<DraftRun>().FillInBackgroundAsync(roundId, by, pins, run)
        );
    }

    private async Task<bool> IsLongAsync(Programme programme) =>
        await db.Enrolments.CountAsync(e => e.ProgrammeId == programme.Id && e.State == EnrolmentState.Accepted)
        > settings.MatchAtOnce;

    // A draft may lie for days while people leave, fill up or are told apart; it is judged anew before anybody hears of it.
    private async Task StillPossibleAsync(Programme programme, MatchRound round)
    {
        var pairs = DraftRun.Pairs(round);
        var request = await requests.BuildAsync(programme, pairs, round.Seed, aim: round.Aim);
        var mentees = pairs.Select(p => p.MenteeId).ToHashSet();
        request = request with { Mentees = [.. request.Mentees.Where(m => mentees.Contains(m.Id))] };
        var kept = Matcher.Solve(request);
        Refusal.Check(kept.UnkeptPins.Count > 0 ? new("round-outdated", ("n", kept.UnkeptPins.Count)) : null);
    }
}
