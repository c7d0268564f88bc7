using Microsoft.EntityFrameworkCore;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Nudges;

/// <summary>What lies in the pairs of one person, compiled once; each asks for all pairs together.</summary>
internal static class WalkQueries
{
    /// <summary>Me and those with whom I walk.</summary>
    public static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<Person>>> People = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me) =>
                db.Set<Person>()
                    .AsNoTracking()
                    .Where(p =>
                        p.Id == me
                        || db.Set<Relationship>()
                            .Where(r => r.MentorId == me || r.MenteeId == me)
                            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
                            .Select(r => r.MentorId == me ? r.MenteeId : r.MentorId)
                            .Contains(p.Id)
                    )
        )
    );

    public static readonly Compiled<Func<Database, Guid, DateOnly, IAsyncEnumerable<Session>>> Sessions = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me, DateOnly since) =>
                db.Set<Session>()
                    .Where(s =>
                        db.Set<Relationship>()
                            .Where(r => r.MentorId == me || r.MenteeId == me)
                            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
                            .Select(r => r.Id)
                            .Contains(s.RelationshipId)
                    )
                    .Where(s =>
                        s.State == SessionState.Planned
                        || s.NextSteps.Any(n => n.OwnerId == me && (n.DoneOn == null || n.DoneOn >= since))
                    )
                    .Include(s => s.NextSteps.Where(n => n.OwnerId == me && (n.DoneOn == null || n.DoneOn >= since)))
        )
    );

    public static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<Goal>>> AllGoals = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me) =>
                db.Set<Goal>()
                    .Where(g =>
                        db.Set<Relationship>()
                            .Where(r => r.MentorId == me || r.MenteeId == me)
                            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
                            .Select(r => r.Id)
                            .Contains(g.RelationshipId)
                    )
                    .Include(g => g.Methods)
                    .Include(g => g.Steps)
                    .AsSingleQuery()
        )
    );

    public static readonly Compiled<Func<Database, Guid, DateOnly, IAsyncEnumerable<Goal>>> OpenGoals = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me, DateOnly since) =>
                db.Set<Goal>()
                    .Where(g =>
                        db.Set<Relationship>()
                            .Where(r => r.MentorId == me || r.MenteeId == me)
                            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
                            .Select(r => r.Id)
                            .Contains(g.RelationshipId)
                    )
                    .Where(g => g.State == GoalState.Active || g.State == GoalState.Proposed)
                    .Include(g => g.Steps.Where(s => s.DoneOn == null || s.DoneOn >= since))
        )
    );

    public static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<Problem>>> Problems = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me) =>
                db.Set<Problem>()
                    .Where(p =>
                        db.Set<Relationship>()
                            .Where(r => r.MentorId == me || r.MenteeId == me)
                            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
                            .Select(r => r.Id)
                            .Contains(p.RelationshipId)
                    )
                    .Include(p => p.Options)
        )
    );

    public static readonly Compiled<Func<Database, Guid, IAsyncEnumerable<Agreement>>> Agreements = new(() =>
        EF.CompileAsyncQuery(
            (Database db, Guid me) =>
                db.Set<Agreement>()
                    .Where(a =>
                        db.Set<Relationship>()
                            .Where(r => r.MentorId == me || r.MenteeId == me)
                            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
                            .Select(r => r.Id)
                            .Contains(a.RelationshipId)
                    )
        )
    );
}
