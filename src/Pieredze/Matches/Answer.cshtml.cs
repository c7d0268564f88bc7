using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Matches;

public sealed class AnswerModel(Database db, Answers answers, Me me, Clock clock, Platform.Words.Words words)
    : PageModel,
        IReload
{
    [BindProperty(SupportsGet = true, Name = "proposal")]
    public Guid ProposalId { get; set; }

    [BindProperty, MaxLength(2000)]
    public string? Words { get; set; }

    public Proposal Proposal { get; private set; } = null!;
    public Person Other { get; private set; } = null!;
    public string? Introduction { get; private set; }
    public bool MayAsk => Proposal.WhyNotAsk(me.Id, clock.Now) is null;
    public bool MayReply => Proposal.WhyNotReply(me.Id) is null;

    /// <summary>The day by which an answer is awaited.</summary>
    public DateOnly? Until => Proposal.ExpiresAt is { } until ? DateOnly.FromDateTime(clock.ToLocal(until)) : null;

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAcceptAsync() => Change(() => answers.AcceptAsync(Proposal, me.Id));

    public Task<IActionResult> OnPostDeclineAsync() => Change(() => answers.DeclineAsync(Proposal, me.Id));

    public Task<IActionResult> OnPostAskAsync() => Say(words => answers.AskAsync(Proposal, me.Id, words));

    public Task<IActionResult> OnPostReplyAsync() => Say(words => answers.ReplyAsync(Proposal, me.Id, words));

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Proposal = await db.Proposals.Of(me).SingleAsync(p => p.Id == ProposalId);
        var (other, programme) = (Proposal.Other(me.Id), Proposal.ProgrammeId);
        var side = other == Proposal.MentorId ? Side.Mentor : Side.Mentee;
        Other = await db.People.AsNoTracking().SingleAsync(p => p.Id == other);
        Introduction = await db
            .Enrolments.Where(e => e.ProgrammeId == programme && e.PersonId == other && e.Side == side)
            .Select(e => e.Introduction)
            .SingleOrDefaultAsync();
    }

    private async Task<IActionResult> Say(Func<string, Task> say)
    {
        if (string.IsNullOrWhiteSpace(Words))
        {
            ModelState.AddModelError(nameof(Words), words["required"]);
        }

        if (!ModelState.IsValid)
        {
            await LoadAsync();
            return Page();
        }

        return await Change(() => say(Words!.Trim().ReplaceLineEndings("\n")));
    }

    private Task<IActionResult> Change(Func<Task> change) =>
        db.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            await change();
            return LocalRedirect($"/proposals/{ProposalId}");
        });
}
