using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Measuring.Pulse;
using Pieredze.Measuring.Scales;
using Pieredze.Platform.Data;
using Pieredze.Platform.Words;
using Pieredze.Programmes;

namespace Pieredze.Measuring.Surveys;

/// <summary>What somebody answered in the waves, and to which rounds of the pulse they were invited; what they said there nobody can find.</summary>
public sealed class OwnSurveys(Database db, Words words) : IPersonalData
{
    public string Key => "surveys";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var titles = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Title(words.Language));
        var replies = await db
            .SurveyReplies.AsNoTracking()
            .Include(r => r.Answers)
            .Where(r => r.PersonId == person)
            .OrderBy(r => r.AnsweredOn)
            .ToListAsync();
        var scales = await db.OwnScales.AsNoTracking().ToListAsync();
        var rounds = db.PulseRounds;
        var pulses = await db
            .PulseParticipations.Where(p => p.PersonId == person)
            .Join(
                rounds,
                p => p.RoundId,
                r => r.Id,
                (p, r) =>
                    new
                    {
                        p.HasAnswered,
                        r.ProgrammeId,
                        r.OpensOn,
                    }
            )
            .OrderBy(p => p.OpensOn)
            .ToListAsync();
        var reminders = await db
            .SurveyReminders.AsNoTracking()
            .Where(r => r.PersonId == person)
            .OrderBy(r => r.LastOn)
            .ToListAsync();
        return
        [
            new(
                "replies",
                [.. replies.Select(r => Told(r, titles, [.. scales.Where(s => s.ProgrammeId == r.ProgrammeId)]))]
            ),
            new(
                "pulses",
                [
                    .. pulses.Select(p => new OwnThing(
                        ("programme", titles[p.ProgrammeId]),
                        ("opened", p.OpensOn),
                        ("answered", p.HasAnswered)
                    )),
                ]
            ),
            new(
                "survey-reminders",
                [
                    .. reminders.Select(r => new OwnThing(
                        ("programme", titles[r.ProgrammeId]),
                        ("wave", Coded.Of("wave", r.Wave)),
                        ("times", r.Sent),
                        ("last", r.LastOn)
                    )),
                ]
            ),
        ];
    }

    public async Task EraseAsync(Guid person)
    {
        db.SurveyReplies.RemoveRange(
            await db.SurveyReplies.Include(r => r.Answers).Where(r => r.PersonId == person).ToListAsync()
        );
        await db.PulseParticipations.Where(p => p.PersonId == person).ExecuteDeleteAsync();
        await db.SurveyReminders.Where(r => r.PersonId == person).ExecuteDeleteAsync();
    }

    // The words are those of the reader, as everywhere else in what is told of oneself.
    private object Asked(string item, IEnumerable<OwnScale> scales) =>
        scales.SelectMany(SurveyItem.In).FirstOrDefault(i => i.Code == item)?.Own is { } own
            ? new Said(item, own.Item.Text(words.Language))
            : new Coded(item, new SurveyItem(item, default).Word);

    private OwnThing Told(SurveyReply reply, Dictionary<Guid, string> titles, IReadOnlyList<OwnScale> scales) =>
        new(
            ("programme", titles[reply.ProgrammeId]),
            ("wave", Coded.Of("wave", reply.Wave)),
            ("side", Coded.Of("side", reply.Side)),
            ("waiting", reply.IsWaiting),
            ("answered-on", reply.AnsweredOn),
            ("finished", reply.IsFinished)
        )
        {
            Within =
            [
                new(
                    "answers",
                    [
                        .. reply
                            .Answers.OrderBy(a => a.Item)
                            .Select(a => new OwnThing(("item", Asked(a.Item, scales)), ("answer", a.Value))),
                    ]
                ),
            ],
        };
}
