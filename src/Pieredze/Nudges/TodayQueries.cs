using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Watching;

namespace Pieredze.Nudges;

/// <summary>What everybody's first page asks, compiled once because it is asked more often than anything else.</summary>
internal static class TodayQueries
{
    public static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<Relationship>>> Pairs = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me) =>
                db.Set<Relationship>()
                    .Where(r => r.MentorId == me || r.MenteeId == me)
                    .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
                    .Include(r => r.Stages)
                    .AsSingleQuery()
        )
    );

    public static readonly Compiled<Func<Database, Guid, DateTime, IAsyncEnumerable<ProposalLine>>> Proposals = new(
        () =>
            EF.CompileAsyncQuery(
                (Database db, Guid me, DateTime now) =>
                    from p in db.Set<Proposal>()
                    where
                        (p.State == ProposalState.AwaitingMentee && p.MenteeId == me)
                        || (p.State == ProposalState.AwaitingMentor && p.MentorId == me)
                    where p.ExpiresAt > now
                    join other in db.Set<Person>() on (p.MenteeId == me ? p.MentorId : p.MenteeId) equals other.Id
                    select new ProposalLine(p.Id, other.FirstName + " " + other.LastName, p.ExpiresAt)
            )
    );

    public static readonly Compiled<Func<Database, Guid, bool, IAsyncEnumerable<PlaceLine>>> Places = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me, bool english) =>
                from e in db.Set<Enrolment>()
                where e.PersonId == me && e.State != EnrolmentState.Declined && e.State != EnrolmentState.Left
                join p in db.Set<Programme>() on e.ProgrammeId equals p.Id
                select new PlaceLine(
                    e.Id,
                    english ? p.TitleEn : p.TitleLv,
                    e.Side,
                    e.State,
                    e.ProfileDoneAt != null,
                    e.BriefingDoneAt != null || !p.BriefingRequired,
                    p.Id,
                    p.MatchingMode == MatchingMode.Choice && p.State == ProgrammeState.Running && e.Side == Side.Mentee
                )
        )
    );

    /// <summary>All pairs of mine that are not closed, with how many messages I have not read.</summary>
    public static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<PathLine>>> Paths = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me) =>
                from r in db.Set<Relationship>()
                where (r.MentorId == me || r.MenteeId == me) && r.Standing != Standing.Closed
                join other in db.Set<Person>() on (r.MenteeId == me ? r.MentorId : r.MenteeId) equals other.Id
                orderby r.IntroducedOn descending
                select new PathLine(
                    r.Id,
                    other.FirstName + " " + other.LastName,
                    r.Standing == Standing.Active || r.Standing == Standing.Paused,
                    db.Set<Message>()
                        .Count(m =>
                            m.RelationshipId == r.Id
                            && m.AuthorId != me
                            && (
                                (r.MenteeId == me ? r.Mentee.ReadUntil : r.Mentor.ReadUntil) == null
                                || m.SentAt > (r.MenteeId == me ? r.Mentee.ReadUntil : r.Mentor.ReadUntil)
                            )
                        )
                )
        )
    );

    public static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<RunLine>>> Runs = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me) =>
                db.Set<Programme>()
                    .Where(p => p.Staff.Any(s => s.PersonId == me))
                    .OrderByDescending(p => p.State == ProgrammeState.Running)
                    .ThenByDescending(p => p.CreatedAt)
                    .Select(p => new RunLine(
                        new ProgrammeLine(p.Id, p.TitleLv, p.TitleEn, p.State, false),
                        db.Set<HarmAlert>().Any(a => a.ProgrammeId == p.Id && a.ClosedOn == null && !a.Answers.Any())
                    ))
        )
    );

    public static async Task<List<T>> AllAsync<T>(this IAsyncEnumerable<T> found)
    {
        List<T> all = [];
        await foreach (var one in found)
        {
            all.Add(one);
        }

        return all;
    }
}
