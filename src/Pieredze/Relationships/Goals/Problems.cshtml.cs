using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed class ProblemsModel(PairDesk desk) : PairPage(desk)
{
    public override Task LoadAsync() => Desk.WithProblems(PairId);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostRaiseAsync(string? text) =>
        ChangeAsync(() => Desk.Pair.RaiseProblem(Desk.MyId, text ?? "", Desk.Clock.Now));

    public Task<IActionResult> OnPostNoneAsync(bool none) => ChangeAsync(() => Desk.Pair.SayNoProblem(Desk.MyId, none));

    public Task<IActionResult> OnPostOptionAsync(Guid problem, string? text, bool together) =>
        Do(problem, (pair, me, found) => pair.AddOption(me, found, text ?? "", together));

    public Task<IActionResult> OnPostRewordAsync(Guid problem) =>
        Do(
            problem,
            (pair, me, found) =>
            {
                Refusal.Check(SharedText.WhyNot(Wording(found)));
                pair.Reword(me, found, Wording(found).Text);
            }
        );

    public Task<IActionResult> OnPostRephraseAsync(Guid problem, Guid option) =>
        Do(
            problem,
            (pair, me, found) =>
            {
                var words = found.Options.FirstOrDefault(o => o.Id == option);
                Refusal.Check(words is null ? new("option-unknown") : pair.WhyNotReword(me, words));
                Refusal.Check(SharedText.WhyNot(Wording(words!)));
                pair.Reword(me, words!, Wording(words!).Text);
            }
        );

    public SharedText Wording(Problem problem) => Shared("Reword", "text", problem.Text, ("problem", problem.Id));

    public SharedText Wording(Option option) => Shared("Rephrase", "text", option.Text, ("option", option.Id));

    /// <summary>Where questions count more than advice, the mentor asks first and proposes later.</summary>
    public bool ShouldWait(Problem problem) =>
        !Desk.IAmMentee && Desk.Style.AsksFirst && problem.Options.All(o => o.AuthorId == Desk.Mentor.Id && !o.IsJoint);

    public Task<IActionResult> OnPostChooseAsync(Guid problem, Guid option) =>
        Do(problem, (pair, me, found) => pair.Choose(me, found, option));

    public Task<IActionResult> OnPostResultAsync(Guid problem) =>
        Do(
            problem,
            (pair, me, found) =>
            {
                Refusal.Check(SharedText.WhyNot(Result(found)));
                pair.TellResult(me, found, Result(found).Text ?? "");
            }
        );

    public SharedText Result(Problem problem) => Shared("Result", "text", problem.Result, ("problem", problem.Id));

    /// <summary>What was just typed into a form of this one problem.</summary>
    public string? TypedOf(Problem problem, string form) =>
        Typed(form, "problem") == $"{problem.Id}" ? Typed(form, "text") : null;

    private Task<IActionResult> Do(Guid problem, Action<Relationship, Guid, Problem> change) =>
        ChangeAsync(() =>
        {
            var found = Desk.Pair.Problems.FirstOrDefault(p => p.Id == problem);
            Refusal.Check(found is null ? new("problem-unknown") : null);
            change(Desk.Pair, Desk.MyId, found!);
        });
}
