using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Supporting;

/// <summary>Circles, hours and private questions of a mentor; of a support person their own answers only.</summary>
public sealed class OwnSupport(Database db, Sealer sealer) : IPersonalData
{
    public string Key => "mentor-support";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var circles = await db
            .Circles.Where(c => c.CalledBy == person || c.Seats.Any(s => s.PersonId == person))
            .Include(c => c.Seats)
            .OrderBy(c => c.StartsAt)
            .AsNoTracking()
            .ToListAsync();
        var hours = await db
            .SupervisionHours.Where(h => h.SupporterId == person)
            .OrderBy(h => h.On)
            .AsNoTracking()
            .ToListAsync();
        var asked = await PrivateQuestion.OpenAsync(db, sealer, db.MentorQuestions.Where(q => q.MentorId == person));
        var answered = await PrivateQuestion.OpenAsync(
            db,
            sealer,
            db.MentorQuestions.Where(q => q.SupporterId == person && q.Answer != null)
        );
        return
        [
            new(
                "circles",
                [
                    .. circles.Select(c => new OwnThing(
                        ("at", c.StartsAt),
                        ("topic", c.Topic),
                        ("comes", c.Seats.FirstOrDefault(s => s.PersonId == person)?.Comes)
                    )),
                ]
            ),
            new("supervision", [.. hours.Select(h => new OwnThing(("on", h.On), ("minutes", h.Minutes)))]),
            new(
                "private-questions",
                [
                    .. asked.Select(q => new OwnThing(
                        ("written", q.Question.AskedOn),
                        ("text", q.Text),
                        ("answer", q.Answer)
                    )),
                    // What was asked is the mentor's: it must not stay with whoever has lost the role.
                    .. answered.Select(q => new OwnThing(("written", q.Question.AnsweredOn), ("answer", q.Answer))),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        await db.MentorQuestions.Where(q => q.MentorId == person).ExecuteDeleteAsync();
        await db
            .MentorQuestions.Where(q => q.SupporterId == person)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(q => q.Answer, (byte[]?)null).SetProperty(q => q.AnsweredOn, (DateOnly?)null)
            );
        await db.SupervisionHours.Where(h => h.SupporterId == person).ExecuteDeleteAsync();
        await db.Set<CircleSeat>().Where(s => s.PersonId == person).ExecuteDeleteAsync();
    }
}
