using Pieredze.Platform;
using Pieredze.Relationships.Goals;

namespace Pieredze.Relationships;

// What stands in the way, and what could be done about it.
public sealed partial class Relationship
{
    public void RaiseProblem(Guid by, string text, DateTime now)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotText(text));
        if (_problems.Exists(p => p.ChosenId is null && p.Text == text.Trim()))
        {
            return;
        }

        _problems.Add(
            new Problem
            {
                RelationshipId = Id,
                Text = text.Trim(),
                CreatedAt = now,
            }
        );
        NoProblemNow = false;
    }

    public void AddOption(Guid by, Problem problem, string text, bool together = false)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotText(text));
        if (problem.Options.Any(o => o.Text == text.Trim()))
        {
            return;
        }

        problem.Add(
            new Option
            {
                ProblemId = problem.Id,
                Text = text.Trim(),
                AuthorId = by,
                IsJoint = together,
            }
        );
    }

    /// <summary>Both may put the problem into clearer words.</summary>
    public void Reword(Guid by, Problem problem, string? text)
    {
        Refusal.Check(WhyNotProposeGoal(by) ?? WhyNotText(text));
        problem.Text = text!.Trim();
    }

    /// <summary>An option keeps the words of whoever thought of it; what both thought of, both may change.</summary>
    public Refusal? WhyNotReword(Guid by, Option option) =>
        WhyNotProposeGoal(by) ?? (option.AuthorId != by && !option.IsJoint ? new("option-of-other") : null);

    public void Reword(Guid by, Option option, string? text)
    {
        Refusal.Check(WhyNotReword(by, option) ?? WhyNotText(text));
        option.Text = text!.Trim();
    }

    public Refusal? WhyNotChoose(Guid by, Problem problem, Guid option) =>
        IsOver() ? new("pair-is-over")
        : !IsMentee(by) ? new("choice-is-the-mentees")
        : problem.Options.All(o => o.Id != option) ? new("option-unknown")
        : problem.Options.Count < 2 ? new("options-too-few")
        : null;

    public void Choose(Guid by, Problem problem, Guid option)
    {
        Refusal.Check(WhyNotChoose(by, problem, option));
        problem.ChosenId = option;
    }

    public void TellResult(Guid by, Problem problem, string text)
    {
        Refusal.Check(
            WhyNotProposeGoal(by) ?? WhyNotText(text) ?? (problem.ChosenId is null ? new("nothing-chosen") : null)
        );
        problem.Result = text.Trim();
    }

    public void SayNoProblem(Guid by, bool none)
    {
        Refusal.Check(WhyNotProposeGoal(by));
        NoProblemNow = none;
    }
}
