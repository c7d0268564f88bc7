using Pieredze.Platform;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships;

// What both learn: insights, views that were challenged, and how far they see mentoring in what they do.
public sealed partial class Relationship
{
    private readonly List<Insight> _insights = [];
    private readonly List<Challenge> _challenges = [];
    private readonly List<FeatureCheck> _featureChecks = [];

    public IReadOnlyList<Insight> Insights => _insights;
    public IReadOnlyList<Challenge> Challenges => _challenges;
    public IReadOnlyList<FeatureCheck> FeatureChecks => _featureChecks;

    public void KeepInsight(Guid by, InsightKind kind, string text, Guid? session, DateTime now)
    {
        Refusal.Check(WhyNotWalker(by) ?? WhyNotText(text) ?? WhyNotOurs(session, null));
        if (_insights.Exists(i => i.AuthorId == by && i.Kind == kind && i.Text == text.Trim()))
        {
            return;
        }

        _insights.Add(
            new Insight
            {
                RelationshipId = Id,
                AuthorId = by,
                SessionId = session,
                Kind = kind,
                Text = text.Trim(),
                WrittenAt = now,
            }
        );
    }

    /// <summary>Its writer shows it to the other, or takes it back.</summary>
    public void ShowInsight(Guid by, Guid insight, bool shared)
    {
        if (Own(by, insight) is { } found)
        {
            found.IsShared = shared;
        }
    }

    public void ForgetInsight(Guid by, Guid insight)
    {
        if (Own(by, insight) is { } found)
        {
            _insights.Remove(found);
        }
    }

    public Challenge Raise(
        Guid by,
        Guid? whose,
        string assumption,
        ChallengeOutcome? outcome,
        (Guid? Session, Guid? Goal) about,
        DateTime now
    )
    {
        Refusal.Check(
            WhyNotProposeGoal(by)
                ?? WhyNotText(assumption)
                ?? (whose is { } person ? WhyNotWalker(person) : null)
                ?? (whose == by ? new Refusal("challenge-of-oneself") : null)
                ?? WhyNotOurs(about.Session, about.Goal)
        );
        if (_challenges.Find(c => c.ById == by && c.WhoseId == whose && c.Assumption == assumption.Trim()) is { } same)
        {
            return same;
        }

        var challenge = new Challenge
        {
            RelationshipId = Id,
            ById = by,
            WhoseId = whose,
            Assumption = assumption.Trim(),
            Outcome = outcome,
            SessionId = about.Session,
            GoalId = about.Goal,
            RaisedAt = now,
        };
        _challenges.Add(challenge);
        return challenge;
    }

    /// <summary>What came of it is said by whoever held the view; of a view that all share, by either.</summary>
    public void Settle(Guid by, Guid challenge, ChallengeOutcome outcome)
    {
        if (_challenges.Find(c => c.Id == challenge) is { } found)
        {
            Refusal.Check(
                !IsWalker(by) ? new("not-your-pair")
                : found.WhoseId is { } holder && holder != by ? new("challenge-of-other")
                : null
            );
            found.Outcome = outcome;
        }
    }

    public Refusal? WhyNotCheckFeatures(Guid by, IReadOnlyList<int> answers) =>
        !IsWalker(by) ? new("not-your-pair")
        : Stage is not (Stage.Working or Stage.Ending) ? new("features-later")
        : answers.Count != FeatureCheck.Items || answers.Any(a => a is < 1 or > 5) ? new("features-all")
        : null;

    /// <summary>Answers the ten features; once a stage, and changed as often as one likes.</summary>
    public void CheckFeatures(Guid by, IReadOnlyList<int> answers, DateTime now)
    {
        Refusal.Check(WhyNotCheckFeatures(by, answers));
        var check = _featureChecks.Find(f => f.PersonId == by && f.Stage == Stage);
        if (check is null)
        {
            check = new FeatureCheck
            {
                RelationshipId = Id,
                PersonId = by,
                Stage = Stage,
            };
            _featureChecks.Add(check);
        }

        (check.Answers, check.AnsweredAt) = ([.. answers], now);
    }

    private Insight? Own(Guid by, Guid insight)
    {
        var found = _insights.Find(i => i.Id == insight);
        Refusal.Check(found is not null && found.AuthorId != by ? new("not-yours") : null);
        return found;
    }

    private Refusal? WhyNotWalker(Guid person) => IsWalker(person) ? null : new("not-your-pair");

    // Also that another pair's meeting or goal is never tied to this one.
    private Refusal? WhyNotOurs(Guid? session, Guid? goal) =>
        (session is null || _sessions.Exists(s => s.Id == session))
        && (goal is null || _goals.Exists(g => g.Id == goal))
            ? null
            : new("not-your-pair");
}
