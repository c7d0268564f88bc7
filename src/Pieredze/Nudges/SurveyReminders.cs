using Microsoft.EntityFrameworkCore;
using Pieredze.Measurement.Benefits;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Surveys;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Mail;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>Tells people of a wave when it opens to them, and once more when they have not answered.</summary>
public sealed class SurveyReminders(Database db, Post post, SendingHour hour, Clock clock)
{
    public async Task SendAsync()
    {
        var today = clock.Today;
        var asked = await AskedPeople.In(db, db.Relationships.OfBegun(db), db.Enrolments.OfRunning(db));
        var published = (
            await db
                .Snapshots.Where(s => s.Wave != null)
                .Select(s => new { s.ProgrammeId, Wave = s.Wave!.Value })
                .ToListAsync()
        ).ToLookup(s => s.ProgrammeId, s => s.Wave);
        var finished = (
            await db
                .SurveyReplies.Where(r => r.IsFinished)
                .Select(r => new
                {
                    r.ProgrammeId,
                    r.PersonId,
                    r.Wave,
                    r.Side,
                })
                .ToListAsync()
        ).Select(r => (r.ProgrammeId, r.PersonId, r.Side, r.Wave)).ToHashSet();
        var gone = await GoneAsync();
        var open = asked
            .Where(a => !gone.Contains((a.ProgrammeId, a.PersonId, a.Side)))
            .SelectMany(a => Enum.GetValues<Wave>().Where(w => a.IsOpen(w, today)).Select(w => (Asked: a, Wave: w)))
            .Where(o => !SurveyDesk.IsOver(o.Wave, published[o.Asked.ProgrammeId]))
            .Where(o => !finished.Contains((o.Asked.ProgrammeId, o.Asked.PersonId, o.Asked.Side, o.Wave)))
            .Select(o => (o.Asked.ProgrammeId, o.Asked.PersonId, o.Wave))
            .ToHashSet();
        var known = await db.SurveyReminders.ToListAsync();
        // What is over must not stand on anybody's first page any more.
        db.SurveyReminders.RemoveRange(known.Where(k => !open.Contains((k.ProgrammeId, k.PersonId, k.Wave))));
        var by = known.ToDictionary(k => (k.ProgrammeId, k.PersonId, k.Wave));
        var ids = open.Select(o => o.PersonId).Distinct().ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        foreach (var at in open)
        {
            if (!by.TryGetValue(at, out var reminder))
            {
                reminder = new()
                {
                    ProgrammeId = at.ProgrammeId,
                    PersonId = at.PersonId,
                    Wave = at.Wave,
                };
                db.SurveyReminders.Add(reminder);
            }

            if (reminder.IsDue(today))
            {
                reminder.Send(today);
                await WriteAsync(people[at.PersonId], at.ProgrammeId, at.Wave);
            }
        }

        await db.SaveChangesAsync();
    }

    // Whoever has left or was forgotten is not written to, however their pair went on.
    private async Task<HashSet<(Guid Programme, Guid Person, Side Side)>> GoneAsync()
    {
        var people = db.People;
        var places = await db
            .Enrolments.Where(e =>
                e.State == EnrolmentState.Left || people.Any(p => p.Id == e.PersonId && p.ErasedAt != null)
            )
            .Select(e => new
            {
                e.ProgrammeId,
                e.PersonId,
                e.Side,
            })
            .ToListAsync();
        return [.. places.Select(p => (p.ProgrammeId, p.PersonId, p.Side))];
    }

    private async Task WriteAsync(Person person, Guid programme, Wave wave)
    {
        var words = post.In("Nudges", person.Language);
        var letter = new Letter(
            "survey",
            words["remind-survey-subject"],
            [words["remind-survey-text"]],
            words["remind-open"],
            $"{post.Url}/surveys/{programme}/{wave}"
        );
        post.Add(letter, person.Email, person.Name, person.Language, person.Id, await hour.ForAsync(person));
    }
}
