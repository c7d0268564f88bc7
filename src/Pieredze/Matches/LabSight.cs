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
        var (drafts, earlier) = await DraftsAsync(round);
        var changes = await db.MatchChanges.Newest(round.Id).Take(MostChanges).AsNoTracking().ToListAsync();
        var apart = await db
            .ForbiddenPairs.Where(f => f.ProgrammeId == round.ProgrammeId)
            .OrderBy(f => f.Id)
            .AsNoTracking()
            .ToListAsync();
        var people = await Somebody.AllOfAsync(db, round.ProgrammeId);
        string? NameOf(Guid? id) => id is { } known ? people.GetValueOrDefault(known)?.Name : null;
        var staff = await StaffAsync([.. drafts.Select(d => d.RanBy), .. changes.Select(c => c.ById)]);
        var told = await ToldAsync(round);
        // Who stands on both sides has the same times in both places, or nearly so.
        var times = told.SelectMany(t => t.Availability.Select(time => (t.Person, time)))
            .ToLookup(t => t.Person, t => t.time);
        var waited = told.Where(t => t is { Side: People.Side.Mentee, Waited: > 0 })
            .ToDictionary(t => t.Person, t => t.Waited);
        var pairs = PairLine.Of(round, people, times, waited, earlier);
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
            Alone = [.. (await AloneAsync(left, told, people)).OrderBy(a => a.Name, names)],
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
            Fairness = Fairness.Of(round, people, await db.WalkingAsync(round.ProgrammeId)),
            Prices = board.Of(round.Id, drafts.FirstOrDefault()?.Id, changes.FirstOrDefault()?.Id),
            Run = desk.At(round.Id),
            RunningSince = round.RunningSince is { } since ? clock.ToLocal(since) : null,
        };
    }

    // The newest first; the pairs, which may be thousands, only of the one before it.
    private async Task<(List<DraftRow> Drafts, IReadOnlyList<DraftPair>? Earlier)> DraftsAsync(MatchRound round)
    {
        var drafts = db.MatchDrafts.Where(d => d.RoundId == round.Id);
        var rows = await drafts
            .OrderByDescending(d => d.Number)
            .Select(d => new
            {
                Row = new DraftRow(
                    d.Id,
                    d.Number,
                    d.RanAt,
                    d.RanBy,
                    d.Aim,
                    d.Figures,
                    d.RuledOut,
                    d.FallenPins,
                    d.TakenFrom
                ),
                Pairs = drafts.Count(later => later.Number > d.Number) == 1 ? d.Pairs : null,
            })
            .ToListAsync();
        var pairs = rows.Select(r => r.Pairs).OfType<string>().FirstOrDefault();
        return ([.. rows.Select(r => r.Row)], pairs is null ? null : MatchDraft.Read(pairs));
    }

    private async Task<List<Told>> ToldAsync(MatchRound round) =>
        round.State != RoundState.Draft
            ? []
            : await db
                .Enrolments.Where(e => e.ProgrammeId == round.ProgrammeId)
                .Select(e => new Told(e.Id, e.PersonId, e.Side, e.State, e.Languages, e.Availability, e.WaitedRounds))
                .ToListAsync();

    private Task<Dictionary<Guid, string>> StaffAsync(HashSet<Guid> ids) =>
        db.Accounts.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);

    // What would help somebody without a pair follows from what they told for matching, and from what mentors bring.
    private async Task<IEnumerable<AloneLine>> AloneAsync(
        IReadOnlyList<LeftOver> left,
        IReadOnlyList<Told> told,
        Dictionary<Guid, Somebody> people
    )
    {
        var places = told.Where(t => t.Side == People.Side.Mentee).ToDictionary(t => t.Person);
        var bring = told.Where(t => t is { Side: People.Side.Mentor, State: EnrolmentState.Accepted }).ToList();
        var topics = await TopicsAsync(left, places, bring);
        var languages = bring.SelectMany(t => t.Languages).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = bring
            .SelectMany(t => topics[t.Id])
            .Select(t => t.Trim())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return left.Select(l =>
        {
            var place = l.Side == Matching.Side.Mentee ? places.GetValueOrDefault(l.Person) : null;
            return new AloneLine(
                l,
                people.GetValueOrDefault(l.Person)?.Name ?? "",
                place is null ? AskedFor.Nothing
                    : l.Because == Obstacle.NoCommonLanguage ? AskedFor.Of(place.Languages, languages)
                    : l.Because == Obstacle.NoNeedCovered ? AskedFor.Of([.. topics[place.Id]], known)
                    : AskedFor.Nothing,
                place?.Waited ?? 0,
                [.. l.Ask.Select(id => people.GetValueOrDefault(id)?.Name).OfType<string>()]
            );
        });
    }

    // Only where a topic stands in the way.
    private async Task<ILookup<Guid, string>> TopicsAsync(
        IReadOnlyList<LeftOver> left,
        Dictionary<Guid, Told> places,
        List<Told> bring
    )
    {
        var asking = left.Where(l => l is { Side: Matching.Side.Mentee, Because: Obstacle.NoNeedCovered })
            .Select(l => places.GetValueOrDefault(l.Person)?.Id)
            .OfType<Guid>()
            .ToList();
        if (asking.Count == 0)
        {
            return Array.Empty<Guid>().ToLookup(id => id, _ => "");
        }

        var wanted = asking.Concat(bring.Select(t => t.Id)).ToHashSet();
        var all = await db
            .Enrolments.Where(e => wanted.Contains(e.Id))
            .SelectMany(e => e.Competences)
            .OrderBy(c => c.Id)
            .Select(c => new { c.EnrolmentId, c.Topic })
            .ToListAsync();
        return all.ToLookup(c => c.EnrolmentId, c => c.Topic);
    }

    /// <summary>What a place told for matching, as far as the lab shows something of it.</summary>
    private sealed record Told(
        Guid Id,
        Guid Person,
        People.Side Side,
        EnrolmentState State,
        List<string> Languages,
        List<string> Availability,
        int Waited
    );
}
