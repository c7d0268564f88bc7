using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Matches;

public sealed class AnswerModel(Database db, Answers answers, Me me) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "proposal")]
    public Guid ProposalId { get; set; }

    [BindProperty, MaxLength(2000)]
    public string? Words { get; set; }

    public Proposal Proposal { get; private set; } = null!;
    public Person Other { get; private set; } = null!;
    public string? Introduction { get; private set; }

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAcceptAsync() => Change(() => answers.AcceptAsync(Proposal, me.Id));

    public Task<IActionResult> OnPostDeclineAsync() => Change(() => answers.DeclineAsync(Proposal, me.Id));

    public async Task<IActionResult> OnPostSayAsync()
    {
        if (string.IsNullOrWhiteSpace(Words))
        {
            ModelState.AddModelError(nameof(Words), "required");
        }

        await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (me.Id == Proposal.MentorId)
        {
            Proposal.Ask(me.Id, Words!);
        }
        else
        {
            Proposal.Reply(me.Id, Words!);
        }

        await db.SaveChangesAsync();
        return LocalRedirect($"/proposals/{ProposalId}");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Proposal = await db.Proposals.Of(me).SingleAsync(p => p.Id == ProposalId);
        var (other, programme) = (
            Proposal.MenteeId == me.Id ? Proposal.MentorId : Proposal.MenteeId,
            Proposal.ProgrammeId
        );
        var side = other == Proposal.MentorId ? Side.Mentor : Side.Mentee;
        Other = await db.People.SingleAsync(p => p.Id == other);
        Introduction = await db
            .Enrolments.Where(e => e.ProgrammeId == programme && e.PersonId == other && e.Side == side)
            .Select(e => e.Introduction)
            .SingleOrDefaultAsync();
    }

    private async Task<IActionResult> Change(Func<Task> change)
    {
        await LoadAsync();
        await change();
        return LocalRedirect($"/proposals/{ProposalId}");
    }
}
