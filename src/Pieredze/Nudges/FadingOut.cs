using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.Ending;

namespace Pieredze.Nudges;

/// <summary>A pair that was silent, was asked, and stayed silent for two weeks more is closed gently.</summary>
public sealed class FadingOut(Database db, Post post, Aftercare aftercare, Clock clock)
{
    public async Task RunAsync()
    {
        var (last, now, happenings, messages) = (
            clock.Today.AddDays(-Relationship.DaysOfNotice),
            clock.Now,
            db.Happenings,
            db.Messages
        );
        var asked = await db
            .Nudges.Where(n => n.Kind == NudgeKind.Silent && n.SentOn != null)
            .GroupBy(n => n.RelationshipId)
            .Select(g => new
            {
                Pair = g.Key,
                On = g.Max(n => n.SentOn)!.Value,
                AnsweredOn = g.Max(n => n.AnsweredOn),
            })
            .Where(a => a.On <= last)
            .ToListAsync();
        foreach (var ask in asked.Where(a => a.AnsweredOn is not { } answered || answered < a.On))
        {
            var found = await db
                .Relationships.Where(r => r.Id == ask.Pair && r.Standing == Standing.Active)
                .Select(r => new
                {
                    Pair = r,
                    Ahead = r.NextMeetingAt >= now,
                    Said = messages.Where(m => m.RelationshipId == r.Id).Max(m => (DateTime?)m.SentAt),
                    Done = happenings
                        .Where(h => h.RelationshipId == r.Id && h.ActorId != null)
                        .Max(h => (DateTime?)h.At),
                })
                .SingleOrDefaultAsync();
            var stirred =
                found is null
                || found.Ahead
                || found.Pair.LastMetOn >= ask.On
                || Day(found.Said) >= ask.On
                || Day(found.Done) >= ask.On;
            if (!stirred && found!.Pair.FadeOut(ask.On, clock.Today))
            {
                await TellAsync(found.Pair);
                await aftercare.GiveAsync(found.Pair);
                db.Note("pair-faded", now, null, found.Pair.ProgrammeId, found.Pair.Id);
                await db.SaveChangesAsync();
            }
        }
    }

    private async Task TellAsync(Relationship pair)
    {
        var (mentee, mentor) = (pair.MenteeId, pair.MentorId);
        foreach (
            var person in await db
                .People.Where(p => (p.Id == mentee || p.Id == mentor) && p.ErasedAt == null)
                .ToListAsync()
        )
        {
            var words = post.In("Nudges", person.Language);
            post.Add(
                new(
                    "pair",
                    words["pair-faded-subject"],
                    [words["pair-faded-text"]],
                    words["remind-open"],
                    $"{post.Url}/pairs/{pair.Id}/goodbye"
                ),
                person.Email,
                person.Name,
                person.Language,
                person.Id
            );
        }
    }

    private DateOnly? Day(DateTime? at) => at is { } known ? DateOnly.FromDateTime(clock.ToLocal(known)) : null;
}
