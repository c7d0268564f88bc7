using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Matches;

public sealed class RoundModel(Database db, Rounds rounds, Me me) : PageModel, IReload
{
    private Dictionary<Guid, string> _names = [];

    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid ProgrammeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "round")]
    public Guid RoundId { get; set; }

    public Programme Run { get; private set; } = null!;
    public MatchRound Round { get; private set; } = null!;
    public IReadOnlyList<LeftOver> LeftOver { get; private set; } = [];

    public string NameOf(Guid person) => _names.GetValueOrDefault(person, "");

    public async Task<IActionResult> OnGetAsync() => await Found() ? Page() : NotFound();

    public Task<IActionResult> OnPostAgainAsync() => Change(() => rounds.RunAgainAsync(Run, Round));

    public Task<IActionResult> OnPostPublishAsync() => Change(() => rounds.PublishAsync(Run, Round, me.Id));

    public Task<IActionResult> OnPostPinAsync(Guid proposal) => ChangePair(proposal, p => p.Pinned = !p.Pinned);

    public Task<IActionResult> OnPostForbidAsync(Guid proposal) =>
        ChangePair(
            proposal,
            p =>
            {
                db.ForbiddenPairs.Add(
                    new()
                    {
                        ProgrammeId = ProgrammeId,
                        MenteeId = p.MenteeId,
                        MentorId = p.MentorId,
                    }
                );
                db.Proposals.Remove(p);
            }
        );

    public Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        return Found();
    }

    private Task<IActionResult> ChangePair(Guid proposal, Action<Proposal> change) =>
        Change(async () =>
        {
            Refusal.Check(Rounds.WhyNotChange(Round));
            if (Round.Proposals.SingleOrDefault(p => p.Id == proposal) is { } found)
            {
                change(found);
                await db.SaveChangesAsync();
            }
        });

    private async Task<IActionResult> Change(Func<Task> change)
    {
        if (!await Found())
        {
            return NotFound();
        }

        await change();
        return LocalRedirect($"/programmes/{ProgrammeId}/matches/{RoundId}");
    }

    private async Task<bool> Found()
    {
        var round = await db
            .MatchRounds.Include(r => r.Proposals)
            .SingleOrDefaultAsync(r => r.Id == RoundId && r.ProgrammeId == ProgrammeId);
        if (round is null)
        {
            return false;
        }

        (Round, Run) = (round, await db.Programmes.SingleAsync(p => p.Id == ProgrammeId));
        LeftOver = JsonSerializer.Deserialize<List<LeftOver>>(round.Unmatched)!;
        var ids = round
            .Proposals.SelectMany(p => new[] { p.MenteeId, p.MentorId })
            .Concat(LeftOver.Select(l => l.Person))
            .ToHashSet();
        _names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return true;
    }
}
