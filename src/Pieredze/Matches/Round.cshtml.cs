using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>The matching lab: one round, what it came to, and everything a coordinator can turn before anybody is told.</summary>
public sealed class RoundModel(Database db, Rounds rounds, RoundPairs roundPairs, LabSight sight, Clock clock, Me me)
    : PageModel,
        IReload
{
    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid ProgrammeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "round")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true)]
    public LabFilter Filter { get; set; } = new();

    public Programme Run { get; private set; } = null!;
    public MatchRound Round { get; private set; } = null!;
    public Lab Lab { get; private set; } = null!;

    /// <summary>What the dials show: what counts in the round, or what was turned to ask for its price.</summary>
    public Aim Turned => Lab.Prices?.Turned ?? Round.Aim;

    public string? Reason { get; private set; }

    /// <summary>The day by which mentees answer if the round were published now.</summary>
    public DateOnly AnswersUntil => clock.Today.AddDays(Run.AnswerDays);

    /// <summary>Whether nothing was found yet, because the first run is on its way.</summary>
    public bool IsFirst => Lab.IsRunning && Lab.Draft is null;

    public DateTime Now => clock.Now;

    public DateTime Local(DateTime time) => clock.ToLocal(time);

    public string Here => $"/programmes/{ProgrammeId}/matches/{RoundId}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Found(rounds => rounds.WithPairs().AsNoTracking()))
        {
            return NotFound();
        }

        await LookAsync();
        return Page();
    }

    public Task<IActionResult> OnPostAgainAsync() => Change(() => rounds.RunAgainAsync(Run, Round, me.Id));

    public Task<IActionResult> OnPostSaveAsync([FromForm] AimForm form) =>
        Change(() =>
        {
            Refusal.Check(form.WhyNot() ?? rounds.WhyNotChange(Round));
            Round.Aim = form.On(Round.Aim);
            return rounds.RunAgainAsync(Run, Round, me.Id);
        });

    /// <summary>Asks what every aim would come to, so that its price is known before one commits.</summary>
    public Task<IActionResult> OnPostPricesAsync([FromForm] AimForm form) =>
        Change(
            () =>
            {
                Refusal.Check(form.WhyNot());
                return rounds.PriceAsync(Run, Round, form.On(Round.Aim));
            },
            fragment: "#prices"
        );

    public Task<IActionResult> OnPostCancelAsync() => Change(() => rounds.CancelAsync(Round, me.Id));

    public Task<IActionResult> OnPostPublishAsync(
        [FromForm, MaxLength(MatchChange.LongestReason, ErrorMessage = "too-long")] string? reason
    )
    {
        Reason = reason;
        return Change(() => rounds.PublishAsync(Run, Round, me.Id, reason));
    }

    public Task<IActionResult> OnPostPinAsync(Guid proposal, bool keep) =>
        ChangePair(proposal, pair => roundPairs.PinAsync(Round, pair, keep, me.Id));

    public Task<IActionResult> OnPostForbidAsync(Guid proposal) =>
        ChangePair(proposal, pair => roundPairs.ForbidAsync(Round, pair, me.Id));

    public Task<IActionResult> OnPostLiftAsync(Guid apart) =>
        Change(async () =>
        {
            Refusal.Check(rounds.WhyNotChange(Round));
            if (
                await db.ForbiddenPairs.SingleOrDefaultAsync(f => f.Id == apart && f.ProgrammeId == ProgrammeId) is
                { } pair
            )
            {
                await roundPairs.LiftAsync(Round, pair, me.Id);
            }
        });

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        await Found();
        await LookAsync();
    }

    // Only the one pair is read, as a round may have thousands.
    private Task<IActionResult> ChangePair(Guid proposal, Func<Proposal, Task> change) =>
        Change(
            async () =>
            {
                Refusal.Check(rounds.WhyNotChange(Round));
                if (Round.Proposals.SingleOrDefault() is { } found)
                {
                    await change(found);
                }
            },
            found => found.Include(r => r.Proposals.Where(p => p.Id == proposal)).AsSplitQuery()
        );

    private Task<IActionResult> Change(
        Func<Task> change,
        Func<IQueryable<MatchRound>, IQueryable<MatchRound>>? with = null,
        string fragment = ""
    ) =>
        db.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            if (!await Found(with))
            {
                return NotFound();
            }

            if (!ModelState.IsValid)
            {
                await LookAsync();
                return Page();
            }

            await change();
            return LocalRedirect($"{Here}{Filter.Query()}{fragment}");
        });

    private async Task<bool> Found(Func<IQueryable<MatchRound>, IQueryable<MatchRound>>? with = null)
    {
        var round = await (with is null ? db.MatchRounds.WithPairs() : with(db.MatchRounds)).SingleOrDefaultAsync(r =>
            r.Id == RoundId && r.ProgrammeId == ProgrammeId
        );
        if (round is null)
        {
            return false;
        }

        (Round, Run) = (round, await db.Programmes.SingleAsync(p => p.Id == ProgrammeId));
        return true;
    }

    private async Task LookAsync() => Lab = await sight.OfAsync(Round, Filter);
}
