using Pieredze.Measurement;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Working;

namespace Pieredze.Tests.Proofs;

// What the two have told of their work.
public sealed partial class Village
{
    private void Work(Database db, Session planned)
    {
        var held = new Session
        {
            RelationshipId = Pair.Id,
            StartsAt = _now.AddDays(-3),
            Minutes = 50,
            PlannedBy = Mentor.Id,
        };
        db.Add(held);
        db.Entry(held).Property(s => s.State).CurrentValue = SessionState.Held;
        db.Entry(held).Property(s => s.Questions).CurrentValue = ["Kas?"];
        var observation = Observed(held);
        var insights = new[] { Kept(Mentee.Id, false), Kept(Mentor.Id, false), Kept(Mentor.Id, true) };
        var challenge = new Challenge
        {
            RelationshipId = Pair.Id,
            ById = Mentee.Id,
            WhoseId = Mentor.Id,
            Assumption = "Vadītājs zina visu",
            SessionId = held.Id,
            RaisedAt = _now,
        };
        var door = new Opportunity
        {
            RelationshipId = Pair.Id,
            AskedBy = Mentor.Id,
            Kind = OpportunityKind.Chance,
            Text = "Projekta komanda",
            CreatedAt = _now,
        };
        db.Entry(door).Property(o => o.State).CurrentValue = OpportunityState.Made;
        db.Entry(door).Property(o => o.WhomAgreedOn).CurrentValue = _today;
        var contact = new Contact
        {
            RelationshipId = Pair.Id,
            AddedBy = Mentor.Id,
            Name = "grāmatvede",
            Closeness = Closeness.Known,
        };
        var time = new FreeTime
        {
            PersonId = Waiting.Id,
            Day = DayOfWeek.Tuesday,
            From = new(9, 0),
            Until = new(12, 0),
        };
        var feed = new CalendarFeed { PersonId = Waiting.Id };
        feed.Renew(_now);
        db.AddRange(observation, challenge, door, contact, time, feed);
        db.Add(
            WorkMonth.Of(
                Programme.Id,
                _today,
                _now,
                new()
                {
                    Counts = WorkCounts.Of([], [], []),
                    Goals = GoalCounts.Of([]),
                    Features = FeatureMeans.Of([]),
                    Transitions = Suppression.Of<TransitionKind?>([]),
                    Pairs = null,
                    Hours = null,
                }
            )
        );
        db.AddRange(insights);
        Pair.AllowAdvocacy(Mentee.Id, "par konkursu", _today);
        (Ids["observation"], Ids["insight"], Ids["challenge"]) = (observation.Id, insights[0].Id, challenge.Id);
        (Ids["opportunity"], Ids["contact"], Ids["time"]) = (door.Id, contact.Id, time.Id);
        (Ids["about"], Ids["whose"]) = (planned.Id, Mentor.Id);
    }

    private Insight Kept(Guid author, bool shared)
    {
        Pair.KeepInsight(author, shared ? InsightKind.Gratitude : InsightKind.Learned, "atziņa", null, _now);
        var insight = Pair.Insights[^1];
        Pair.ShowInsight(author, insight.Id, shared);
        return insight;
    }

    private Observation Observed(Session session) =>
        new()
        {
            SessionId = session.Id,
            AuthorId = Mentee.Id,
            Text = "Es pamanīju klusumu",
            WrittenAt = _now,
        };
}
