using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Safeguards.Supporting;

/// <summary>Circles, hours and private questions of a mentor or of a support person.</summary>
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
        var questions = await PrivateQuestion.OpenAsync(db, sealer, Between(person));
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
                    .. questions.Select(q => new OwnThing(
                        ("written", q.Question.AskedOn),
                        ("author", q.Mentor),
                        ("text", q.Text),
                        ("answer", q.Answer)
                    )),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        await Between(person).ExecuteDeleteAsync();
        await db.SupervisionHours.Where(h => h.SupporterId == person).ExecuteDeleteAsync();
        await db.Set<CircleSeat>().Where(s => s.PersonId == person).ExecuteDeleteAsync();
    }

    private IQueryable<MentorQuestion> Between(Guid person) =>
        db.MentorQuestions.Where(q => q.MentorId == person || q.SupporterId == person);
}
