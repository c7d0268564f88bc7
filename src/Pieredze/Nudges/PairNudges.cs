using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.Working;

namespace Pieredze.Nudges;

/// <summary>Few and kind: one nudge for one cause, at most one a week in a pair, and none for those who want none.</summary>
public sealed class PairNudges(Database db, Clock clock, NudgePost post)
{
    private const int DaysApart = 7;

    /// <summary>Nudges in the pairs of a programme. The caller saves.</summary>
    public async Task SendAsync(Programme programme)
    {
        var pairs = await SignsAsync(programme.Id);
        var ids = pairs.ConvertAll(p => p.Id);
        var nudges = await db.Nudges.Where(n => ids.Contains(n.RelationshipId)).ToListAsync();
        var due = await DueStepsAsync(ids);
        var walkers = pairs.SelectMany(p => new[] { p.MenteeId, p.MentorId }).ToList();
        var people = await db
            .People.AsNoTracking()
            .Where(p => walkers.Contains(p.Id) && p.ErasedAt == null)
            .ToDictionaryAsync(p => p.Id);
        foreach (var signs in pairs)
        {
            // «We walk on» is a sign of life, too.
            var said = nudges
                .Where(n => n.RelationshipId == signs.Id && n.Kind == NudgeKind.Silent)
                .Max(n => n.AnsweredOn);
            var pair = said > signs.LastSign ? signs with { LastSign = said.Value } : signs;
            var cause = Cause.Of(pair, Quiet.Days(programme.RhythmWeeks), clock.Today);
            var told = false;
            foreach (var person in new[] { pair.MenteeId, pair.MentorId }.Where(people.ContainsKey))
            {
                var mine = nudges.Where(n => n.RelationshipId == pair.Id && n.PersonId == person).ToList();
                var why = cause ?? (due.TryGetValue((pair.Id, person), out var day) ? new(NudgeKind.Steps, day) : null);
                if (why is not null && IsTime(mine, why))
                {
                    Remembered(mine, pair.Id, person, why.Kind).Send(clock.Today);
                    await post.SendAsync(people[person], pair.Id, why.Kind);
                    told = true;
                }
            }

            if (told && cause is not null)
            {
                db.Note(
                    cause.Kind == NudgeKind.Silent ? "pair-asked" : "pair-reminded",
                    clock.Now,
                    null,
                    programme.Id,
                    pair.Id
                );
            }
        }
    }

    private bool IsTime(List<Nudge> mine, Cause why)
    {
        var last = mine.Max(n => n.SentOn);
        var same = mine.Find(n => n.Kind == why.Kind);
        return same?.IsQuiet(clock.Today) != true
            && (same?.SentOn is not { } sent || sent <= why.Since || same.RestsUntil is not null)
            && (why.Kind == NudgeKind.Silent || last is null || last.Value.AddDays(DaysApart) <= clock.Today);
    }

    private Nudge Remembered(List<Nudge> mine, Guid pair, Guid person, NudgeKind kind)
    {
        if (mine.Find(n => n.Kind == kind) is { } known)
        {
            return known;
        }

        var made = new Nudge
        {
            RelationshipId = pair,
            PersonId = person,
            Kind = kind,
        };
        db.Nudges.Add(made);
        return made;
    }

    private async Task<List<PairSigns>> SignsAsync(Guid programme)
    {
        var (now, happenings, messages) = (clock.Now, db.Happenings, db.Messages);
        var found = await db
            .Relationships.AsNoTracking()
            .Where(r => r.ProgrammeId == programme && r.Standing == Standing.Active && r.Stage != Stage.MovingOn)
            .Select(r => new
            {
                r.Id,
                r.MenteeId,
                r.MentorId,
                r.Stage,
                r.IntroducedOn,
                r.PlannedEnd,
                r.LastMetOn,
                Ahead = r.NextMeetingAt >= now,
                Agreed = r.Agreements.Any(a => a.MenteeSignedAt != null && a.MentorSignedAt != null),
                Said = messages.Where(m => m.RelationshipId == r.Id).Max(m => (DateTime?)m.SentAt),
                Done = happenings.Where(h => h.RelationshipId == r.Id && h.ActorId != null).Max(h => (DateTime?)h.At),
            })
            .ToListAsync();
        return
        [
            .. found.Select(r => new PairSigns(
                r.Id,
                r.MenteeId,
                r.MentorId,
                r.Stage,
                r.IntroducedOn,
                r.PlannedEnd,
                r.LastMetOn,
                r.Ahead,
                r.Agreed,
                new[] { r.IntroducedOn, r.LastMetOn ?? r.IntroducedOn, Day(r.Said), Day(r.Done) }.Max()
            )),
        ];
    }

    // What each has promised and not done: the latest day that has come.
    private async Task<Dictionary<(Guid Pair, Guid Person), DateOnly>> DueStepsAsync(List<Guid> pairs)
    {
        var today = clock.Today;
        var due = await db
            .Sessions.Where(s => pairs.Contains(s.RelationshipId))
            .SelectMany(
                s => s.NextSteps.Where(n => n.DoneOn == null && n.DueOn <= today),
                (s, n) =>
                    new
                    {
                        s.RelationshipId,
                        n.OwnerId,
                        n.DueOn,
                    }
            )
            .ToListAsync();
        // A nudge on the day itself counts for that day.
        return due.GroupBy(d => (d.RelationshipId, d.OwnerId))
            .ToDictionary(g => g.Key, g => g.Max(d => d.DueOn!.Value).AddDays(-1));
    }

    private DateOnly Day(DateTime? at) => at is { } known ? DateOnly.FromDateTime(clock.ToLocal(known)) : default;
}
