using Microsoft.EntityFrameworkCore;
using Pieredze.Activity;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Relationships;
using Pieredze.Relationships.Ending;

namespace Pieredze.Nudges;

/// <summary>An ending that drags on is told of after eight weeks and closed gently two weeks later.</summary>
public sealed class WindingUp(Database db, Post post, Aftercare aftercare, Clock clock)
{
    public async Task RunAsync()
    {
        var told = clock.Today.AddDays(-Relationship.WeeksUntilNotice * 7);
        var happenings = db.Happenings;
        var open = await db
            .Relationships.Where(r =>
                r.Stage == Stage.Ending && r.Standing == Standing.Active && r.Closing!.StartedOn <= told
            )
            .Select(r => new
            {
                Pair = r,
                ToldAt = happenings
                    .Where(h => h.RelationshipId == r.Id && h.Kind == "ending-notice")
                    .Max(h => (DateTime?)h.At),
            })
            .ToListAsync();
        foreach (var (pair, toldAt) in open.Select(o => (o.Pair, o.ToldAt)))
        {
            var kind =
                toldAt is null ? "ending-notice"
                : pair.WindUp(DateOnly.FromDateTime(clock.ToLocal(toldAt.Value)), clock.Today) ? "pair-wound-up"
                : null;
            if (kind is not null)
            {
                await TellAsync(pair, kind);
                if (pair.Standing == Standing.EndedEarly)
                {
                    await aftercare.GiveAsync(pair);
                }

                db.Note(kind, clock.Now, null, pair.ProgrammeId, pair.Id);
            }
        }

        await db.SaveChangesAsync();
    }

    private async Task TellAsync(Relationship pair, string kind)
    {
        var (mentee, mentor) = (pair.MenteeId, pair.MentorId);
        foreach (var person in await db.People.Where(p => p.Id == mentee || p.Id == mentor).ToListAsync())
        {
            var words = post.In("Nudges", person.Language);
            post.Add(
                new(
                    "pair",
                    words[$"{kind}-subject"],
                    [words[$"{kind}-text"]],
                    words["remind-open"],
                    $"{post.Url}/pairs/{pair.Id}"
                ),
                person.Email,
                person.Name,
                person.Language,
                person.Id
            );
        }
    }
}
