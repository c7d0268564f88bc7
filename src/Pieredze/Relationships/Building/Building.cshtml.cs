using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Building;

public sealed class BuildingModel(PairDesk desk) : PairPage(desk)
{
    public Parts Mine => Desk.Pair.PartOf(Desk.MyId);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostFitAsync(Fit? fit) =>
        ChangeAsync(() =>
        {
            Refusal.Check(fit is null ? new("fit-missing") : null);
            Desk.Pair.AnswerFit(Desk.MyId, fit!.Value, Desk.Clock.Now);
        });

    public Task<IActionResult> OnPostValuesAsync(List<string?> values, string? why, string? seen) =>
        ChangeAsync(() =>
        {
            List<string> typed =
            [
                .. values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!.Trim()).Distinct(),
            ];
            Refusal.Check(Seen.WhyNot(seen, [Mine.Values, Mine.WhyValues], [typed, why]));
            Desk.Pair.TellValues(Desk.MyId, typed, why);
        });

    public Task<IActionResult> OnPostDifferencesAsync(string? text, string? seen) =>
        ChangeAsync(() =>
        {
            Refusal.Check(Seen.WhyNot(seen, [Mine.Differences], [text]));
            Desk.Pair.TellDifferences(Desk.MyId, text ?? "");
        });

    public Task<IActionResult> OnPostLearningAsync(string? text, string? seen) =>
        ChangeAsync(() =>
        {
            Refusal.Check(Seen.WhyNot(seen, [Mine.LearningGoal], [text]));
            Desk.Pair.TellLearningGoal(Desk.MyId, text);
        });

    public override Task LoadAsync() => Desk.WithAgreements(PairId);

    /// <summary>The value in this row: as typed just now, else as kept.</summary>
    public string? Value(int row) =>
        Typed("Values", "values") is null
            ? Mine.Values.ElementAtOrDefault(row)
            : Request.Form["values"].ElementAtOrDefault(row);
}
