using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;

namespace Pieredze.Relationships.Working;

public sealed class FeaturesModel(PairDesk desk) : PairPage(desk)
{
    private Stage Stage => Desk.Pair.Stage;

    public bool IsTime => Stage is Stage.Working or Stage.Ending;
    public FeatureCheck? Mine => Of(Desk.MyId);
    public FeatureCheck? Others => Of(Desk.Other.Id);

    /// <summary>Only when both have answered does each see the other's answers.</summary>
    public bool CanCompare => Mine is not null && Others is not null;

    public int? Answer(int item) =>
        int.TryParse(Typed("Check", $"answers[{item - 1}]"), out var typed) ? typed
        : Mine is { } mine ? mine.Answers[item - 1]
        : null;

    public override Task LoadAsync() => Desk.WithFeatureChecks(PairId);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostCheckAsync(Dictionary<int, int> answers, string? seen) =>
        ChangeAsync(() =>
        {
            List<int> told = [.. Enumerable.Range(0, FeatureCheck.Items).Select(i => answers.GetValueOrDefault(i))];
            Refusal.Check(Seen.WhyNot(seen, [Mine?.Answers], [told]));
            Desk.Pair.CheckFeatures(Desk.MyId, told, Desk.Clock.Now);
        });

    // The last stage in which somebody answered, once the time for it is over.
    private FeatureCheck? Of(Guid person) =>
        Desk.Pair.FeatureChecks.FirstOrDefault(f => f.PersonId == person && f.Stage == (IsTime ? Stage : Stage.Ending));
}
