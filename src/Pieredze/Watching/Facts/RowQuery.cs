using Microsoft.EntityFrameworkCore;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Between;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.MovingOn;
using Pieredze.Relationships.Working;

namespace Pieredze.Watching.Facts;

/// <summary>Reads what is counted about a programme: ids, dates and numbers.</summary>
internal static class RowQuery
{
    public static async Task<Rows> Of(Database db, Guid programme)
    {
        var people = db.People;
        var pairs = db.Relationships.Where(r => r.ProgrammeId == programme);
        var mentees = pairs.Select(r => r.MenteeId);
        return new()
        {
            Places = await db
                .Enrolments.Where(e => e.ProgrammeId == programme)
                .Join(
                    people,
                    e => e.PersonId,
                    p => p.Id,
                    (e, p) =>
                        new PlaceRow(
                            e.PersonId,
                            e.Side,
                            e.State,
                            e.AcceptedAt,
                            e.LeftAt,
                            p.Unit,
                            p.Site,
                            p.Grade,
                            p.Profession,
                            p.Language,
                            e.IsNominated
                        )
                )
                .ToListAsync(),
            Pairs = await Pairs(pairs),
            Meetings = await pairs
                .SelectMany(
                    r => r.Sessions.Where(s => s.State == SessionState.Held && s.HeldIn == Stage.Working),
                    (r, s) =>
                        new MeetingRow(
                            r.Id,
                            s.StartsAt,
                            s.MentorHandOver,
                            s.MenteeHandOver,
                            r.Challenges.Count(c => c.SessionId == s.Id)
                        )
                )
                .ToListAsync(),
            Introducers = await db
                .Introductions.Where(i => i.State == IntroductionState.Made)
                .Join(
                    pairs,
                    i => i.RelationshipId,
                    r => r.Id,
                    (i, r) => i.AskedBy == r.MenteeId ? r.MentorId : r.MenteeId
                )
                .ToListAsync(),
            Ranks =
            [
                .. (
                    await db
                        .Proposals.Where(p =>
                            p.ProgrammeId == programme && p.State == ProposalState.Accepted && p.Rank > 0
                        )
                        .Select(p => new { p.MenteeId, p.Rank })
                        .ToListAsync()
                ).Select(p => (p.MenteeId, p.Rank)),
            ],
            Elsewhere =
            [
                .. (
                    await db
                        .Relationships.Where(r =>
                            r.ProgrammeId != programme
                            && r.Standing != Standing.EndedEarly
                            && mentees.Contains(r.MenteeId)
                        )
                        .Select(r => new { r.MenteeId, r.IntroducedOn })
                        .ToListAsync()
                ).Select(r => (r.MenteeId, r.IntroducedOn)),
            ],
            Managers = await people
                .Where(p => p.ManagerId != null)
                .ToDictionaryAsync(p => p.Id, p => p.ManagerId!.Value),
        };
    }

    private static Task<List<PairRow>> Pairs(IQueryable<Relationship> pairs) =>
        pairs
            .Select(r => new PairRow(
                r.Id,
                r.MentorId,
                r.MenteeId,
                r.IntroducedOn,
                r.Stage,
                r.Standing,
                r.Stages.Any(s => s.Stage == Stage.Goals),
                r.Stages.Any(s => s.Stage == Stage.Working)
            )
            {
                Doors = r.Opportunities.Count(o => o.State == OpportunityState.Made),
                Introduced = r.Opportunities.Count(o =>
                    o.State == OpportunityState.Made && o.Kind == OpportunityKind.Introduction
                ),
                ActiveGoals = r.Goals.Count(g => g.State == GoalState.Active),
                ActiveOfOthers = r.Goals.Count(g =>
                    g.State == GoalState.Active
                    && (
                        g.Origin == GoalOrigin.Mentor
                        || g.Origin == GoalOrigin.Manager
                        || g.Origin == GoalOrigin.Programme
                    )
                ),
                Goals = r.Goals.Count(g => g.State != GoalState.Rejected),
                GoalsOfChange = r.Goals.Count(g =>
                    g.State != GoalState.Rejected && (g.Kind == GoalKind.Change || g.Kind == GoalKind.Project)
                ),
                Rejected = r.Goals.Count(g => g.State == GoalState.Rejected),
                // The same words again, and not from the mentee: compared in the database, so that none come here.
                Overridden = r.Goals.Count(g =>
                    g.State == GoalState.Rejected
                    && r.Goals.Any(again =>
                        again.Title == g.Title && again.CreatedAt > g.CreatedAt && again.Origin != GoalOrigin.Mentee
                    )
                ),
                Options = r.Problems.SelectMany(p => p.Options).Count(),
                OptionsOfMentor = r
                    .Problems.SelectMany(p => p.Options)
                    .Count(o => o.AuthorId == r.MentorId && !o.IsJoint),
            })
            .ToListAsync();
}
