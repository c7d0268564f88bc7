using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;

namespace Pieredze.Admin.OwnData;

/// <summary>Meetings: what both wrote, and one's own private notes. The other's private notes stay in the database.</summary>
public sealed class OwnMeetings(Database db, Me me, Platform.Words.Words words) : IPersonalData
{
    public string Key => "meetings";

    public async Task<IReadOnlyList<OwnPart>> TellAsync(Guid person)
    {
        var mine = db.Relationships.Of(me);
        var sessions = await db
            .Sessions.Where(s => mine.Any(r => r.Id == s.RelationshipId))
            .Include(s => s.Agenda)
            .Include(s => s.NextSteps)
            .Include(s => s.Observations)
            .Include(s => s.Notes.Where(n => !n.IsPrivate || n.AuthorId == person))
            .OrderBy(s => s.StartsAt)
            .ThenBy(s => s.Id)
            .AsNoTracking()
            .AsSplitQuery()
            .ToListAsync();
        var pairs = await mine.Select(r => new
            {
                r.Id,
                r.MenteeId,
                r.MentorId,
            })
            .ToDictionaryAsync(r => r.Id);
        var walkers = pairs.Values.SelectMany(r => new[] { r.MenteeId, r.MentorId }).ToList();
        var names = await db.People.Where(p => walkers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return
        [
            new(
                "meetings",
                [
                    .. sessions.Select(s =>
                    {
                        var (mentee, mentor) = (pairs[s.RelationshipId].MenteeId, pairs[s.RelationshipId].MentorId);
                        return Thing(
                            s,
                            mentee == person,
                            names.GetValueOrDefault(mentee == person ? mentor : mentee),
                            names
                        );
                    }),
                ]
            ),
        ];
    }

    // Agenda and steps were this person's own lines; shared notes were written by two hands and stay with the other.
    public async Task EraseAsync(Guid person)
    {
        await db.Set<Note>().Where(n => n.AuthorId == person && n.IsPrivate).ExecuteDeleteAsync();
        await db.Set<Observation>().Where(o => o.AuthorId == person).ExecuteDeleteAsync();
        await db.Set<AgendaItem>().Where(a => a.OwnerId == person).ExecuteDeleteAsync();
        await db.Set<NextStep>().Where(n => n.OwnerId == person).ExecuteDeleteAsync();
        var mine = db.Relationships.Of(me);
        var sessions = await db
            .Sessions.Where(s => mine.Any(r => r.Id == s.RelationshipId))
            .Select(s => new
            {
                Session = s,
                IsMentee = mine.Any(r => r.Id == s.RelationshipId && r.MenteeId == person),
            })
            .ToListAsync();
        foreach (var (session, isMentee) in sessions.Select(s => (s.Session, s.IsMentee)))
        {
            if (isMentee)
            {
                (session.MenteeHandOver, session.MenteeTalkShare) = ([], null);
                session.ForgetLearned(mentee: true);
            }
            else
            {
                (session.MentorHandOver, session.MentorTalkShare) = ([], null);
                session.ForgetLearned(mentee: false);
            }
        }
    }

    private OwnThing Thing(Session session, bool isMentee, string? other, Dictionary<Guid, string> names) =>
        new(
            ("started", session.StartsAt),
            ("minutes", session.Minutes),
            ("place", session.Place),
            ("with", other),
            ("state", new Coded($"{session.State}", $"own-meeting-{session.State}")),
            ("hand-over", (isMentee ? session.MenteeHandOver : session.MentorHandOver).Select(Led)),
            ("talk-share", isMentee ? session.MenteeTalkShare : session.MentorTalkShare),
            ("questions", session.Questions),
            ("depth-topic", session.DepthTopic),
            ("techniques", Marks("technique", session.Techniques)),
            ("other-technique", session.OtherTechnique),
            ("supports", Marks("support", session.Supports)),
            ("experience", Marks("experience", session.Experience)),
            ("mentee-learned", session.MenteeLearned),
            ("mentor-learned", session.MentorLearned)
        )
        {
            Within =
            [
                new(
                    "agenda",
                    [
                        .. session
                            .Agenda.OrderBy(a => a.Position)
                            .Select(a => new OwnThing(
                                ("text", a.Text),
                                ("author", names.GetValueOrDefault(a.OwnerId))
                            )),
                    ]
                ),
                new(
                    "notes",
                    [
                        .. session
                            .Notes.OrderBy(n => n.WrittenAt)
                            .Select(n => new OwnThing(
                                ("text", n.Text),
                                ("private", n.IsPrivate),
                                ("author", names.GetValueOrDefault(n.AuthorId)),
                                ("written", n.WrittenAt)
                            )),
                    ]
                ),
                new(
                    "observations",
                    [
                        .. session.Observations.Select(o => new OwnThing(
                            ("text", o.Text),
                            ("author", names.GetValueOrDefault(o.AuthorId)),
                            ("written", o.WrittenAt)
                        )),
                    ]
                ),
                new(
                    "next-steps",
                    [
                        .. session.NextSteps.Select(n => new OwnThing(
                            ("text", n.Text),
                            ("author", names.GetValueOrDefault(n.OwnerId)),
                            ("due", n.DueOn),
                            ("done", n.DoneOn)
                        )),
                    ]
                ),
            ],
        };

    private IEnumerable<Said> Marks(string prefix, List<string> codes) =>
        codes.Select(c => new Said(c, words.For("Relationships/Working")[$"{prefix}-{c}"]));

    // Who led what, such as «agenda:mentee».
    private Said Led(string answer)
    {
        var (w, parts) = (words.For("Relationships/Working"), answer.Split(':'));
        return new(answer, parts.Length == 2 ? $"{w[$"did-{parts[0]}"]} {w[$"own-led-{parts[1]}"]}" : answer);
    }
}
