using Microsoft.AspNetCore.Mvc;

namespace Pieredze.Relationships.Working;

public sealed class LearningModel(PairDesk desk) : PairPage(desk)
{
    public LearningFigures Figures { get; private set; } = null!;

    public IEnumerable<Insight> Insights => Desk.Pair.Insights.OrderByDescending(i => i.WrittenAt);

    public override async Task LoadAsync()
    {
        await Desk.WithLearning(PairId);
        Figures = LearningFigures.Of(Desk.Pair);
    }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostInsightAsync(InsightKind kind, string? text) =>
        ChangeAsync(() => Desk.Pair.KeepInsight(Desk.MyId, kind, text ?? "", null, Desk.Clock.Now));

    public Task<IActionResult> OnPostShowAsync(Guid insight, bool shared) =>
        ChangeAsync(() => Desk.Pair.ShowInsight(Desk.MyId, insight, shared));

    public Task<IActionResult> OnPostForgetAsync(Guid insight) =>
        ChangeAsync(() => Desk.Pair.ForgetInsight(Desk.MyId, insight));

    /// <summary>The view was challenged in one meeting, or about one goal, or about neither.</summary>
    public Task<IActionResult> OnPostChallengeAsync(
        Guid? whose,
        string? text,
        ChallengeOutcome? outcome,
        Guid? about
    ) =>
        ChangeAsync(() =>
        {
            var isGoal = Desk.Pair.Goals.Any(g => g.Id == about);
            Desk.Pair.Raise(
                Desk.MyId,
                whose,
                text ?? "",
                outcome,
                isGoal ? (null, about) : (about, null),
                Desk.Clock.Now
            );
        });

    public Task<IActionResult> OnPostSettleAsync(Guid challenge, ChallengeOutcome outcome) =>
        ChangeAsync(() => Desk.Pair.Settle(Desk.MyId, challenge, outcome));
}
