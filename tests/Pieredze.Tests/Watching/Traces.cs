using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.MovingOn;
using Pieredze.Relationships.Working;

namespace Pieredze.Tests.Watching;

/// <summary>What a pair leaves behind, written straight into its drawers.</summary>
internal static class Traces
{
    public static void Doors(Database db, Relationship pair, int many, OpportunityKind what = OpportunityKind.Chance)
    {
        for (var i = 0; i < many; i++)
        {
            var door = new Opportunity
            {
                RelationshipId = pair.Id,
                AskedBy = pair.MenteeId,
                Kind = what,
                Text = "Projekts",
                CreatedAt = DateTime.UnixEpoch,
            };
            db.Add(door);
            db.Entry(door).Property(o => o.State).CurrentValue = OpportunityState.Made;
        }
    }

    // By the pair at work, and once it has moved on.
    public static void Introduced(Database db, Relationship pair, int many)
    {
        Doors(db, pair, many / 2, OpportunityKind.Introduction);
        for (var i = 0; i < many - many / 2; i++)
        {
            db.Add(
                new Introduction
                {
                    RelationshipId = pair.Id,
                    AskedBy = pair.MenteeId,
                    Whom = "grāmatvede",
                    AskedAt = DateTime.UnixEpoch,
                    State = IntroductionState.Made,
                }
            );
        }
    }

    public static void Come(Database db, Relationship pair, int waited, int rank, bool isEnded)
    {
        var place = db.ChangeTracker.Entries<Enrolment>().Single(e => e.Entity.PersonId == pair.MenteeId).Entity;
        place.AcceptedAt = pair.IntroducedOn.AddDays(-waited).ToDateTime(new(10, 0), DateTimeKind.Utc);
        db.Add(
            new Proposal
            {
                ProgrammeId = pair.ProgrammeId,
                MenteeId = pair.MenteeId,
                MentorId = pair.MentorId,
                Rank = rank,
                State = ProposalState.Accepted,
            }
        );
        if (isEnded)
        {
            pair.EndEarly(pair.MenteeId, pair.IntroducedOn.AddDays(5));
        }
    }

    public static void Goal(
        Database db,
        Relationship pair,
        GoalOrigin origin,
        GoalState state,
        string title = "Vadīt sapulci",
        DateTime? at = null
    )
    {
        var goal = new Goal
        {
            RelationshipId = pair.Id,
            Title = title,
            Kind = GoalKind.Growth,
            Horizon = Horizon.Medium,
            Origin = origin,
            CreatedAt = at ?? DateTime.UnixEpoch,
        };
        db.Add(goal);
        db.Entry(goal).Property(g => g.State).CurrentValue = state;
    }

    public static void Options(Database db, Relationship pair, bool ofMentor)
    {
        var problem = new Problem
        {
            RelationshipId = pair.Id,
            Text = "Nav laika",
            CreatedAt = DateTime.UnixEpoch,
        };
        db.Add(problem);
        db.Add(
            new Option
            {
                ProblemId = problem.Id,
                Text = "atteikties",
                AuthorId = ofMentor ? pair.MentorId : pair.MenteeId,
            }
        );
    }

    public static void Meetings(Database db, Relationship pair, int many, int challenged, string leads = "mentee")
    {
        for (var i = 0; i < many; i++)
        {
            var session = new Session
            {
                RelationshipId = pair.Id,
                StartsAt = pair.IntroducedOn.AddDays(i).ToDateTime(new(10, 0), DateTimeKind.Utc),
                Minutes = 60,
                PlannedBy = pair.MenteeId,
            };
            db.Add(session);
            db.Entry(session).Property(s => s.State).CurrentValue = SessionState.Held;
            db.Entry(session).Property(s => s.HeldIn).CurrentValue = Stage.Working;
            db.Entry(session).Property(s => s.MenteeHandOver).CurrentValue =
            [
                .. HandOver.Behaviours.Select(b => $"{b}:{leads}"),
            ];
            if (i < challenged)
            {
                db.Add(
                    new Challenge
                    {
                        RelationshipId = pair.Id,
                        ById = pair.MentorId,
                        Assumption = "Tā dara visi",
                        SessionId = session.Id,
                        RaisedAt = DateTime.UnixEpoch,
                    }
                );
            }
        }
    }
}
