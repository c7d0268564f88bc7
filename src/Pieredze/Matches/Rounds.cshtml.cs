using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Matches;

public sealed record RoundLine(Guid Id, int Number, RoundState State, int Pairs);

public sealed class RoundsModel(Database db, Rounds rounds, Me me) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid ProgrammeId { get; set; }

    public Programme Run { get; private set; } = null!;
    public IReadOnlyList<RoundLine> List { get; private set; } = [];
    public IReadOnlyList<Enrolment> Ready { get; private set; } = [];
    public IReadOnlyList<(string Key, int Count)> NotReady { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public Task<IActionResult> OnPostAsync() =>
        db.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            var round = await rounds.DraftAsync(Run, me.Id);
            return LocalRedirect($"/programmes/{ProgrammeId}/matches/{round.Id}");
        });

    public async Task LoadAsync()
    {
        Run = await db.Programmes.SingleAsync(p => p.Id == ProgrammeId);
        List = await db
            .MatchRounds.Where(r => r.ProgrammeId == ProgrammeId)
            .OrderByDescending(r => r.Number)
            .Select(r => new RoundLine(r.Id, r.Number, r.State, r.Proposals.Count))
            .ToListAsync();
        var all = await db.Enrolments.Where(e => e.ProgrammeId == ProgrammeId).AsNoTracking().ToListAsync();
        var pairs = db.Relationships.Where(r => r.ProgrammeId == ProgrammeId);
        var walking = await pairs
            .Where(r => r.Standing == Standing.Active || r.Standing == Standing.Paused)
            .Select(r => new { r.MenteeId, r.MentorId })
            .ToListAsync();
        var open = await db
            .Proposals.Where(p =>
                p.ProgrammeId == ProgrammeId
                && (p.State == ProposalState.AwaitingMentee || p.State == ProposalState.AwaitingMentor)
            )
            .Select(p => new { p.MenteeId, p.MentorId })
            .ToListAsync();
        var content = await pairs.LastAndCompleted().Select(r => r.MenteeId).ToListAsync();
        var engaged = walking.Concat(open).ToList();
        var mentees = engaged.Select(w => w.MenteeId).ToHashSet();
        var taken = engaged.CountBy(w => w.MentorId).ToDictionary();
        Ready =
        [
            .. all.Where(e => WhyNot(e) is null)
                .Where(e =>
                    e.Side == People.Side.Mentee
                        ? !mentees.Contains(e.PersonId) && (e.Choices.Count > 0 || !content.Contains(e.PersonId))
                        : taken.GetValueOrDefault(e.PersonId) < e.Capacity
                ),
        ];
        NotReady = [.. all.Select(WhyNot).OfType<string>().CountBy(key => key).Select(c => (c.Key, c.Value))];
    }

    private string? WhyNot(Enrolment e) =>
        e.State switch
        {
            EnrolmentState.Invited => "waits-invited",
            EnrolmentState.Declined or EnrolmentState.Left => "waits-left",
            EnrolmentState.Paused => "waits-paused",
            _ when e.ProfileDoneAt is null => "waits-profile",
            _ when Run.BriefingRequired && e.BriefingDoneAt is null => "waits-briefing",
            _ => null,
        };
}
