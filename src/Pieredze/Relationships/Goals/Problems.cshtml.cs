using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Goals;

public sealed class ProblemsModel(PairDesk desk) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;

    public Task LoadAsync() => desk.WithProblems(PairId);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostRaiseAsync(string? text) =>
        Do((pair, me) => pair.RaiseProblem(me, text ?? "", desk.Clock.Now));

    public Task<IActionResult> OnPostNoneAsync(bool none) => Do((pair, me) => pair.SayNoProblem(me, none));

    public Task<IActionResult> OnPostOptionAsync(Guid problem, string? text) =>
        Do((pair, me) => pair.AddOption(me, pair.Problems.Single(p => p.Id == problem), text ?? ""), problem);

    public Task<IActionResult> OnPostChooseAsync(Guid problem, Guid option) =>
        Do((pair, me) => pair.Choose(me, pair.Problems.Single(p => p.Id == problem), option), problem);

    public Task<IActionResult> OnPostResultAsync(Guid problem, string? text) =>
        Do((pair, me) => pair.TellResult(me, pair.Problems.Single(p => p.Id == problem), text ?? ""), problem);

    private async Task<IActionResult> Do(Action<Relationship, Guid> change, Guid? problem = null)
    {
        await LoadAsync();
        if (problem is { } id && desk.Pair.Problems.All(p => p.Id != id))
        {
            return NotFound();
        }

        change(desk.Pair, desk.MyId);
        await desk.SaveAsync();
        return LocalRedirect($"/pairs/{PairId}/problems");
    }
}
