using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;

namespace Pieredze.Relationships.Goals;

// The forms by which the mentee sees how far the goal is.
public sealed partial class GoalPageModel
{
    public Task<IActionResult> OnPostMethodAsync(MethodKind kind, string? text) =>
        Do(null, (pair, me) => pair.AddMethod(me, Goal, kind, text ?? ""));

    public Task<IActionResult> OnPostLevelAsync(int? level, Guid? method, DateOnly? on, string? text) =>
        Do(
            "goal-marked",
            (pair, me) =>
            {
                Refusal.Check(pair.WhyNotChangeGoal(me, Goal) ?? (level is null ? new("level-out-of-range") : null));
                var today = Desk.Clock.Today;
                if (Goal.Methods.FirstOrDefault(m => m.Id == method) is { Kind: MethodKind.Attainment } scale)
                {
                    pair.Measure(me, Goal, scale, on ?? today, level, text, today);
                }
                else
                {
                    pair.Mark(me, Goal, level!.Value);
                }
            }
        );

    public Task<IActionResult> OnPostMeasureAsync(Guid method, string? value, DateOnly? on, string? text) =>
        With(
            method,
            (pair, me, found) =>
                pair.Measure(me, Goal, found, on ?? Desk.Clock.Today, Number(value), text, Desk.Clock.Today)
        );

    public Task<IActionResult> OnPostLevelsAsync(Guid method, List<string?> levels, string? seen) =>
        With(
            method,
            (pair, me, found) =>
            {
                List<string> typed = [.. levels.Select(level => $"{level}".Trim())];
                Refusal.Check(Seen.WhyNot(seen, [found.Levels], [typed]));
                pair.NameLevels(me, Goal, found, typed);
            }
        );

    public Task<IActionResult> OnPostDetailAsync(Guid method, string? unit, string? target, string? whom) =>
        With(
            method,
            (pair, me, found) =>
            {
                var isNumber = string.IsNullOrWhiteSpace(target) || Number(target) is not null;
                Refusal.Check(pair.WhyNotChangeGoal(me, Goal) ?? (isNumber ? null : new("number-missing")));
                pair.Detail(me, Goal, found, unit, Number(target), whom);
            }
        );

    public Task<IActionResult> OnPostMilestoneAsync(Guid method, string? text) =>
        With(method, (pair, me, found) => pair.AddMilestone(me, Goal, found, text ?? ""));

    public Task<IActionResult> OnPostPassAsync(Guid milestone, bool done) =>
        Do(null, (pair, me) => pair.Pass(me, Goal, milestone, done, Desk.Clock.Today));

    /// <summary>The forms of the first scale are found by name; a goal seldom has a second.</summary>
    public bool IsFirst(EvaluationMethod method) => Goal.Methods.First(m => m.Kind == method.Kind) == method;

    /// <summary>What was just typed into a form of this one method.</summary>
    public string? TypedOf(EvaluationMethod method, string form, string field) =>
        Typed(form, "method") == $"{method.Id}" ? Typed(form, field) : null;

    public string? LevelOf(EvaluationMethod method, int level) =>
        TypedOf(method, "Levels", "levels") is null
            ? method.Levels.ElementAtOrDefault(level)
            : Request.Form["levels"].ElementAtOrDefault(level);

    private Task<IActionResult> With(Guid method, Action<Relationship, Guid, EvaluationMethod> change) =>
        Do(
            null,
            (pair, me) =>
            {
                var found = Goal.Methods.FirstOrDefault(m => m.Id == method);
                Refusal.Check(pair.WhyNotChangeGoal(me, Goal) ?? (found is null ? new("method-unknown") : null));
                change(pair, me, found!);
            }
        );

    // «3,5» and “3.5” are the same number.
    private static double? Number(string? typed) =>
        double.TryParse(
            typed?.Trim().Replace(',', '.').Replace('−', '-'),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
