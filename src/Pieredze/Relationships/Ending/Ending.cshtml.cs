using Microsoft.AspNetCore.Mvc;
using Pieredze.Platform;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Goals;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class EndingModel(PairDesk desk, Farewell farewell) : PairPage(desk)
{
    public Parts Mine => Desk.Pair.PartOf(Desk.MyId);
    public Thanks Thanks => new(this);
    public bool IsOpen => Desk.Pair is { Standing: Standing.Active, Stage: Stage.Ending };
    public int Meetings => Desk.Pair.Sessions.Count(s => s.State == SessionState.Held);

    /// <summary>The goals that counted: those given up are no business of the ending.</summary>
    public IReadOnlyList<Goal> Goals =>
        [.. Desk.Pair.Goals.Where(g => g.State is GoalState.Active or GoalState.Reached)];

    /// <summary>What the two agreed to do, on the ladder and after meetings.</summary>
    public (int Done, int All) Steps
    {
        get
        {
            var steps = Goals
                .SelectMany(g => g.Steps.Select(s => s.DoneOn ?? s.DoneDays.Cast<DateOnly?>().LastOrDefault()))
                .Concat(Desk.Pair.Sessions.SelectMany(s => s.NextSteps.Select(n => n.DoneOn)))
                .ToList();
            return (steps.Count(done => done is not null), steps.Count);
        }
    }

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

    public Task<IActionResult> OnPostPlanAsync(DateOnly? meeting, string? agenda, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(seen, closing => [closing.ClosingMeetingOn, closing.LastAgenda], [meeting, agenda]);
            Desk.Pair.PlanClosing(Desk.MyId, meeting, agenda);
        });

    public Task<IActionResult> OnPostThankAsync(string? letter, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(seen, _ => [Mine.Gratitude], [letter]);
            Desk.Pair.Thank(Desk.MyId, letter);
        });

    public Task<IActionResult> OnPostReviewAsync(string? worked, string? learned, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(seen, _ => [Mine.ReviewWorked, Mine.ReviewLearned], [worked, learned]);
            Desk.Pair.Review(Desk.MyId, worked ?? "", learned ?? "");
        });

    public Task<IActionResult> OnPostCelebrateAsync(string? how, bool shows, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(seen, closing => [closing.Celebration], [how]);
            Desk.Pair.Celebrate(Desk.MyId, how);
            Desk.Pair.ShowCelebration(Desk.MyId, shows);
        });

    public Task<IActionResult> OnPostNotesAsync(string? confidential, string? notes, string? seen) =>
        ChangeAsync(() =>
        {
            Unless(seen, closing => [closing.WhatStaysConfidential, closing.WhatHappensToNotes], [confidential, notes]);
            Desk.Pair.SettleNotes(Desk.MyId, confidential, notes);
        });

    public Task<IActionResult> OnPostConfidenceAsync(int now, bool shares) =>
        ChangeAsync(() => Desk.Pair.TellConfidence(Desk.MyId, now, shares));

    public Task<IActionResult> OnPostExtendAsync() => ChangeAsync(() => Desk.Pair.Extend(Desk.MyId));

    public override Task LoadAsync() => Desk.WithWayWalked(PairId);

    // Both write on these pages: nobody saves over words that they have not seen.
    private void Unless(string? seen, Func<Closing, object?[]> stored, object?[] typed) =>
        Refusal.Check(Desk.Pair.Closing is { } closing ? Seen.WhyNot(seen, stored(closing), typed) : null);
}
