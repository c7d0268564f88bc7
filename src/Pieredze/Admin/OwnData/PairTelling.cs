using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Relationships;
using Pieredze.Relationships.Building;
using Pieredze.Relationships.Ending;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.MovingOn;

namespace Pieredze.Admin.OwnData;

/// <summary>Tells one of the two what is kept of their pair; what the other answered alone is left out.</summary>
internal sealed class PairTelling(
    Guid person,
    IReadOnlyDictionary<Guid, string> names,
    IReadOnlyDictionary<Guid, string> programmes,
    IReadOnlyDictionary<(Guid Person, Guid Programme, Side Side), string?> transitions
)
{
    public OwnThing Of(
        Relationship pair,
        IEnumerable<Goal> goals,
        IEnumerable<Problem> problems,
        IEnumerable<SoundingBoard> ideas
    ) =>
        new(
            ("programme", programmes.GetValueOrDefault(pair.ProgrammeId)),
            ("other", NameOf(pair.Other(person))),
            ("side", Coded.Of("side", pair.IsMentee(person) ? Side.Mentee : Side.Mentor)),
            ("introduced", pair.IntroducedOn),
            ("planned-end", pair.PlannedEnd),
            ("stage", new Coded($"{pair.Stage}", $"stage-{"abcde"[(int)pair.Stage]}")),
            ("standing", new Coded($"{pair.Standing}", $"own-standing-{pair.Standing}")),
            ("paused-until", pair.PausedUntil),
            ("suspended-on", pair.SuspendedOn),
            ("ended", pair.EndedOn),
            ("ended-by-me", pair.EndedBy == person),
            ("thanks-from-other", pair.PartOf(pair.Other(person)).Gratitude),
            (
                "transition-of-other",
                transitions.GetValueOrDefault(
                    (pair.Other(person), pair.ProgrammeId, pair.IsMentee(person) ? Side.Mentor : Side.Mentee)
                )
            )
        )
        {
            Within =
            [
                new("my-answers", [Mine(pair.PartOf(person))]),
                new("agreements", [.. pair.Agreements.OrderBy(a => a.Number).Select(Agreement)]),
                new("goals", [.. goals.OrderBy(g => g.CreatedAt).Select(Goal)]),
                new("problems", [.. problems.OrderBy(p => p.CreatedAt).Select(Problem)]),
                new("closing", pair.Closing is { } closing ? [Closing(closing)] : []),
                new("ideas", [.. ideas.OrderBy(i => i.AskedAt).Select(Idea)]),
            ],
        };

    private string? NameOf(Guid id) => names.GetValueOrDefault(id);

    private static OwnThing Mine(Parts mine) =>
        new(
            ("fit", mine.Fit is { } fit ? new Coded($"{fit}", $"own-fit-{fit}") : null),
            ("values", mine.Values),
            ("why-values", mine.ValueReasons.Where(reason => reason.Length > 0).ToList()),
            ("differences", mine.Differences),
            ("how-i-learn", mine.Learning),
            ("how-i-communicate", mine.Communication),
            ("strength-in-difference", mine.Strength),
            ("respect-felt", mine.Respect),
            ("style-experienced", mine.Experienced.Count == 0 ? null : string.Join(' ', mine.Experienced)),
            ("learning-goal", mine.LearningGoal),
            ("worked", mine.ReviewWorked),
            ("learned", mine.ReviewLearned),
            ("stay-in-touch", mine.StayInTouch),
            ("contact-preference", mine.ContactPreference),
            ("confidence-at-start", mine.ConfidenceAtStart),
            ("confidence-now", mine.ConfidenceNow),
            ("private-note", mine.PrivateNote),
            ("thanks", mine.Gratitude),
            ("shares-confidence", mine.SharesConfidence),
            ("shows-celebration", mine.ShowsCelebration),
            ("end-reason", mine.EndReason is { } reason ? new Coded($"{reason}", $"own-reason-{reason}") : null),
            ("end-reason-text", mine.EndReasonText),
            ("contact-form", mine.ContactForm is { } form ? new Coded($"{form}", $"own-contact-{form}") : null),
            ("listed", mine.IsAlumnus),
            ("ask-me-about", mine.AskMeAbout)
        );

    private OwnThing Agreement(Agreement agreement) =>
        new([
            ("number", agreement.Number),
            ("written", agreement.WrittenAt),
            ("author", NameOf(agreement.WrittenBy)),
            ("mentee-signed", agreement.MenteeSignedAt),
            ("mentor-signed", agreement.MentorSignedAt),
            ("style-intended", string.Join(' ', agreement.Dial)),
            ("personal-scope", agreement.Text.PersonalScope is { } scope ? Coded.Of("personal-scope", scope) : null),
            .. agreement.Text.Parts().Select(p => ($"agreement-{p.Key}", (object?)p.Text)),
        ]);

    private static OwnThing Goal(Goal goal) =>
        new(
            ("title", goal.Title),
            ("why-mine", goal.WhyMine),
            ("how-we-will-know", goal.HowWeWillKnow),
            ("due", goal.DueOn),
            ("horizon", Coded.Of("horizon", goal.Horizon)),
            ("origin", Coded.Of("origin", goal.Origin)),
            ("state", new Coded($"{goal.State}", $"own-goal-{goal.State}")),
            ("attainment", goal.Level),
            ("weight", goal.Weight),
            ("project-milestone", goal.ProjectMilestone),
            ("shape", goal.Shape is { } shape ? Coded.Of("shape", shape) : null),
            ("shape-answers", goal.ShapeAnswers.Where(answer => answer.Length > 0).ToList()),
            ("created", goal.CreatedAt)
        )
        {
            Within =
            [
                new("methods", [.. goal.Methods.Select(Method)]),
                new(
                    "steps",
                    [
                        .. goal.Steps.Select(s => new OwnThing(
                            ("level", new Coded($"{s.Level}", $"own-step-{s.Level}")),
                            ("text", s.Text),
                            ("due", s.DueOn),
                            ("done", s.DoneOn),
                            ("repeat", s.Repeat == StepRepeat.Once ? null : Coded.Of("repeat", s.Repeat)),
                            ("done-days", s.DoneDays)
                        )),
                    ]
                ),
            ],
        };

    private static OwnThing Method(EvaluationMethod method) =>
        new(
            ("kind", Coded.Of("method", method.Kind)),
            ("text", method.Description),
            ("levels", method.Levels),
            ("counted", method.Unit),
            ("target", method.Target),
            ("from-whom", method.FromWhom)
        )
        {
            Within =
            [
                new(
                    "measures",
                    [.. method.InTime.Select(m => new OwnThing(("at", m.On), ("measured", m.Value), ("text", m.Text)))]
                ),
                new(
                    "milestones",
                    [.. method.Milestones.Select(m => new OwnThing(("text", m.Text), ("done", m.DoneOn)))]
                ),
            ],
        };

    private OwnThing Problem(Problem problem) =>
        new(("text", problem.Text), ("result", problem.Result), ("created", problem.CreatedAt))
        {
            Within =
            [
                new(
                    "options",
                    [
                        .. problem.Options.Select(o => new OwnThing(
                            ("text", o.Text),
                            ("author", NameOf(o.AuthorId)),
                            ("together", o.IsJoint),
                            ("chosen", problem.ChosenId == o.Id)
                        )),
                    ]
                ),
            ],
        };

    private static OwnThing Closing(Closing closing) =>
        new(
            ("started", closing.StartedOn),
            ("ends-by", closing.EndsBy),
            ("growth-plan", closing.GrowthPlan),
            ("next-growth-step", closing.NextGrowthStep),
            ("due", closing.NextGrowthStepOn),
            ("celebration", closing.Celebration),
            ("successes", closing.Successes),
            ("last-agenda", closing.LastAgenda),
            ("stays-confidential", closing.WhatStaysConfidential),
            ("happens-to-notes", closing.WhatHappensToNotes)
        );

    private OwnThing Idea(SoundingBoard idea) =>
        new(
            ("author", NameOf(idea.AskedBy)),
            ("question", idea.Question),
            ("answer", idea.Answer),
            ("created", idea.AskedAt)
        );
}
