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

public sealed class RoundModel(Database db, Rounds rounds, Me me, Platform.Words.Words words) : PageModel, IReload
{
    private Dictionary<Guid, string> _names = [];

    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid ProgrammeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "round")]
    public Guid RoundId { get; set; }

    public Programme Run { get; private set; } = null!;
    public MatchRound Round { get; private set; } = null!;
    public IReadOnlyList<LeftOver> LeftOver { get; private set; } = [];

    public IReadOnlyList<ForbiddenPair> Forbidden { get; private set; } = [];

    public string NameOf(Guid person) => _names.GetValueOrDefault(person, "");

    public async Task<IActionResult> OnGetAsync() => await Found() ? Page() : NotFound();

    public Task<IActionResult> OnPostAgainAsync() =>
        Change(async () =>
        {
            var fallen = await rounds.RunAgainAsync(Run, Round);
            if (fallen > 0)
            {
                TempData["Done"] = words.For("Matches").Count("pins-fallen", fallen);
            }
        });

    public Task<IActionResult> OnPostPublishAsync() => Change(() => rounds.PublishAsync(Run, Round, me.Id));

    public Task<IActionResult> OnPostPinAsync(Guid proposal, bool keep) =>
        ChangePair(
            proposal,
            async pair =>
            {
                pair.Pinned = keep;
                await db.SaveChangesAsync();
            }
        );

    public Task<IActionResult> OnPostForbidAsync(Guid proposal) =>
        ChangePair(proposal, pair => rounds.ForbidAsync(Round, pair));

    /// <summary>Lets two people be paired again; the next run takes them into account.</summary>
    public Task<IActionResult> OnPostLiftAsync(Guid apart) =>
        Change(async () =>
        {
            Refusal.Check(Rounds.WhyNotChange(Round));
            db.ForbiddenPairs.RemoveRange(Forbidden.Where(f => f.Id == apart));
            await db.SaveChangesAsync();
        });

    public Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        return Found();
    }

    private Task<IActionResult> ChangePair(Guid proposal, Func<Proposal, Task> change) =>
        Change(async () =>
        {
            Refusal.Check(Rounds.WhyNotChange(Round));
            if (Round.Proposals.SingleOrDefault(p => p.Id == proposal) is { } found)
            {
                await change(found);
            }
        });

    private Task<IActionResult> Change(Func<Task> change) =>
        db.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            if (!await Found())
            {
                return NotFound();
            }

            await change();
            return LocalRedirect($"/programmes/{ProgrammeId}/matches/{RoundId}");
        });

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
        Forbidden = await db.ForbiddenPairs.Where(f => f.ProgrammeId == ProgrammeId).OrderBy(f => f.Id).ToListAsync();
        var ids = round
            .Proposals.SelectMany(p => new[] { p.MenteeId, p.MentorId })
            .Concat(Forbidden.SelectMany(f => new[] { f.MenteeId, f.MentorId }))
            .Concat(LeftOver.Select(l => l.Person))
            .ToHashSet();
        _names = await db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return true;
    }
}
