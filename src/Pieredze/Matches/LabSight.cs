using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Matches;

/// <summary>Gathers what the lab shows of a round.</summary>
public sealed class LabSight(Database db, SolveDesk desk, PriceBoard board, Clock clock, Platform.Words.Words words)
{
    private const int MostChanges = 30;

    public async Task<Lab> OfAsync(MatchRound round, LabFilter filter)
    {
        var names = StringComparer.Create(words.Culture, ignoreCase: true);
        var drafts = await DraftsAsync(round);
        var changes = await db
            .MatchChanges.Newest(round.Id)
            .Take(MostChanges)
            .AsNoTracking()
            .ToListAsync();
        var apart = await db
            .ForbiddenPairs.Where(f => f.ProgrammeId == round.ProgrammeId)
            .OrderBy(f => f.Id)
            .AsNoTracking()
            .ToListAsync();
        var people = await Somebody.AllOfAsync(db, round.ProgrammeId);
        string? NameOf(Guid? id) => id is { } known ? people.GetValueOrDefault(known)?.Name : null;
        var staff = await StaffAsync([.. drafts.Select(d => d.RanBy), .. changes.Select(c => c.ById)]);
        var earlier = await EarlierAsync(drafts.ElementAtOrDefault(1)?.Id);
        var pairs = PairLine.Of(round, people, await TimesAsync(round), earlier);
        var (left, last) = (LeftOver.Read(round.Unmatched), round.LastOfEach());
        return new()
        {
            Drafts =
            [
                .. drafts.Select(d => new DraftLine(d, staff.GetValueOrDefault(d.RanBy), clock.ToLocal(d.RanAt))),
            ],
            Figures = Figures.Of(
                last.Count + left.Count(l => l.Side == Matching.Side.Mentee && l.WasReady()),
                [.. last.Values.Select(p => (p.Score, p.Rank))]
            ),
            Pairs = pairs,
            Table = PairPage.Of(pairs, filter, names),
            Alone = [.. (await AloneAsync(round, left, people)).OrderBy(a => a.Name, names)],
            Apart = [.. apart.Select(f => new ApartLine(f.Id, NameOf(f.MenteeId) ?? "", NameOf(f.MentorId) ?? ""))],
            Changes =
            [
                .. changes.Select(c => new ChangeLine(
                    c,
                    clock.ToLocal(c.At),
                    staff.GetValueOrDefault(c.ById),
                    NameOf(c.MenteeId),
                    NameOf(c.MentorId)
                )),
            ],
            Fairness = Fairness.Of(round, people),
            Prices = board.Of(round.Id, drafts.FirstOrDefault()?.Id, changes.FirstOrDefault()?.Id),
            Run = desk.At(round.Id),
            RunningSince = round.RunningSince is { } since ? clock.ToLocal(since) : null,
        };
    }

    // Without the pairs of each, which may be thousands.
    private Task<List<DraftRow>> DraftsAsync(MatchRound round) =>
        db
            .MatchDrafts.Where(d => d.RoundId == round.Id)
            .OrderByDescending(d => d.Number)
            .Select(d => new DraftRow(
                d.Id,
                d.Number,
                d.RanAt,
                d.RanBy,
                d.Aim,
                d.Figures,
                d.RuledOut,
                d.FallenPins,
                d.TakenFrom
            ))
            .ToListAsync();

    private async Task<IReadOnlyList<DraftPair>?> EarlierAsync(Guid? draft) =>
        draft is null ? null : (await db.MatchDrafts.AsNoTracking().SingleAsync(d => d.Id == draft)).ReadPairs();

    // Who stands on both sides has the same times in both places, or nearly so.
    private async Task<ILookup<Guid, string>> TimesAsync(MatchRound round)
    {
        var told =
            round.Proposals.Count == 0 || round.State != RoundState.Draft
                ? []
                : await db
                    .Enrolments.Where(e => e.ProgrammeId == round.ProgrammeId)
                    .Select(e => new { e.PersonId, e.Availability })
                    .ToListAsync();
        return told.SelectMany(e => e.Availability.Select(time => (e.PersonId, time)))
            .ToLookup(t => t.PersonId, t => t.time);
    }

    private Task<Dictionary<Guid, string>> StaffAsync(HashSet<Guid> ids) =>
        db.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);

    // What would help somebody without a pair follows from what they told for matching.
    private async Task<IEnumerable<AloneLine>> AloneAsync(
        MatchRound round,
        IReadOnlyList<LeftOver> left,
        Dictionary<Guid, Somebody> people
    )
    {
        var asking = left.Where(l =>
                l is { Side: Matching.Side.Mentee, Because: Obstacle.NoCommonLanguage or Obstacle.NoNeedCovered }
            )
            .Select(l => l.Person)
            .ToList();
        var told =
            asking.Count == 0
                ? []
                : await db
                    .Enrolments.Include(e => e.Competences)
                    .Where(e =>
                        e.ProgrammeId == round.ProgrammeId
                        && e.Side == People.Side.Mentee
                        && asking.Contains(e.PersonId)
                    )
                    .AsNoTracking()
                    .AsSingleQuery()
                    .ToDictionaryAsync(e => e.PersonId);
        return left.Select(l =>
        {
            var place = l.Side == Matching.Side.Mentee ? told.GetValueOrDefault(l.Person) : null;
            return new AloneLine(
                l,
                people.GetValueOrDefault(l.Person)?.Name ?? "",
                l.Because == Obstacle.NoCommonLanguage
                    ? place?.Languages ?? []
                    : [.. place?.Competences.Select(c => c.Topic) ?? []]
            );
        });
    }
}
