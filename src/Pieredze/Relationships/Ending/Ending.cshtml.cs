using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class EndingModel(PairDesk desk, Farewell farewell) : PairPage(desk)
{
    public Parts Mine => Desk.Pair.PartOf(Desk.MyId);

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostStartAsync(DateOnly? on) =>
        ChangeAsync(() =>
        {
            Refusal.Check(on is null ? new("closing-meeting-in-the-past") : null);
            var before = Desk.Pair.Stage;
            Desk.Pair.StartEnding(Desk.MyId, on!.Value, Desk.Clock.Today);
            if (before == Desk.Pair.Stage)
            {
                return null;
            }

            farewell.Tell(Desk.Other, "ending", $"/pairs/{PairId}/ending");
            return "stage-entered";
        });

    public Task<IActionResult> OnPostGrowthAsync(string? plan, string? step, DateOnly? on, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(
                seen,
                closing => [closing.GrowthPlan, closing.NextGrowthStep, closing.NextGrowthStepOn],
                [plan, step, on]
            );
            Desk.Pair.PlanGrowth(Desk.MyId, plan ?? "", step ?? "", on, Desk.Clock.Today);
        });

    public Task<IActionResult> OnPostReviewAsync(string? worked, string? learned, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(seen, _ => [Mine.ReviewWorked, Mine.ReviewLearned], [worked, learned]);
            Desk.Pair.Review(Desk.MyId, worked ?? "", learned ?? "");
        });

    public Task<IActionResult> OnPostCelebrateAsync(string? how, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(seen, closing => [closing.Celebration], [how]);
            Desk.Pair.Celebrate(Desk.MyId, how);
        });

    public Task<IActionResult> OnPostNotesAsync(string? confidential, string? notes, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(seen, closing => [closing.WhatStaysConfidential, closing.WhatHappensToNotes], [confidential, notes]);
            Desk.Pair.SettleNotes(Desk.MyId, confidential, notes);
        });

    public Task<IActionResult> OnPostConfidenceAsync(int now) =>
        ChangeAsync(() => Desk.Pair.TellConfidence(Desk.MyId, now));

    public Task<IActionResult> OnPostExtendAsync() => ChangeAsync(() => Desk.Pair.Extend(Desk.MyId));

    public override Task LoadAsync() => Desk.WithSessions(PairId);

    // Both write on these pages: nobody saves over words that they have not seen.
    private void Unless(string? seen, Func<Closing, object?[]> stored, object?[] typed) =>
        Refusal.Check(Desk.Pair.Closing is { } closing ? Seen.WhyNot(seen, stored(closing), typed) : null);
}
