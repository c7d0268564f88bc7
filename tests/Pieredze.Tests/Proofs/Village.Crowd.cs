using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Tests.Proofs;

public sealed partial class Village
{
    /// <summary>Fills the village: more people, more pairs, and more of everything in the one pair that we know.</summary>
    public async Task CrowdAsync(Database db, int many)
    {
        var round = new MatchRound
        {
            ProgrammeId = Programme.Id,
            Number = 2,
            CreatedAt = _now,
            Seed = 8,
        };
        db.Add(round);
        for (var i = 0; i < many; i++)
        {
            var (mentee, mentor) = (Someone($"Anna{i}"), Someone($"Ilze{i}"));
            db.AddRange(mentee, mentor, Enrolled(mentee, Side.Mentee), Enrolled(mentor, Side.Mentor));
            db.Add(
                new Relationship
                {
                    ProgrammeId = Programme.Id,
                    MentorId = mentor.Id,
                    MenteeId = mentee.Id,
                    IntroducedOn = _today.AddDays(-40),
                    PlannedEnd = _today.AddDays(300),
                }
            );
            db.Add(
                new Proposal
                {
                    RoundId = round.Id,
                    ProgrammeId = Programme.Id,
                    MenteeId = mentee.Id,
                    MentorId = mentor.Id,
                    Reasons = WhyFitting,
                }
            );
            // The mentor we know walks with others too.
            db.Add(
                new Relationship
                {
                    ProgrammeId = Programme.Id,
                    MentorId = Mentor.Id,
                    MenteeId = mentee.Id,
                    IntroducedOn = _today.AddDays(-40),
                    PlannedEnd = _today.AddDays(300),
                }
            );
            More(db);
        }

        await db.SaveChangesAsync();
    }

    private void More(Database db)
    {
        var session = new Session
        {
            RelationshipId = Pair.Id,
            StartsAt = _now.AddDays(-2),
            Minutes = 60,
            PlannedBy = Mentee.Id,
            State = SessionState.Held,
        };
        session.Add(Written(session, Mentee, isPrivate: false));
        var goal = new Goal
        {
            RelationshipId = Pair.Id,
            Title = "Vēl viens",
            Kind = GoalKind.Skill,
            Horizon = Horizon.Long,
            Origin = GoalOrigin.Mentee,
            CreatedAt = _now,
        };
        goal.Add(
            new LadderStep
            {
                GoalId = goal.Id,
                Level = LadderLevel.Weekly,
                Text = "solis",
            }
        );
        var problem = new Problem
        {
            RelationshipId = Pair.Id,
            Text = "Cits",
            CreatedAt = _now,
        };
        problem.Add(
            new Option
            {
                ProblemId = problem.Id,
                Text = "pamēģināt",
                AuthorId = Mentee.Id,
            }
        );
        db.AddRange(session, goal, problem);
    }
}
