using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>A mentee whose mentor is another one in the earlier draft; null is nobody.</summary>
public sealed record Moved(string Mentee, string? Then, int? FitThen, string? Now, int? FitNow);

/// <summary>An earlier draft beside the present pairs, and the way back to it.</summary>
public sealed class DraftModel(Database db, Rounds rounds, Clock clock, Me me, Platform.Words.Words words)
    : PageModel,
        IReload
{
    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid ProgrammeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "round")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true, Name = "draft")]
    public Guid DraftId { get; set; }

    public Programme Run { get; private set; } = null!;
    public MatchRound Round { get; private set; } = null!;
    public MatchDraft Draft { get; private set; } = null!;
    public Figures Now { get; private set; } = null!;
    public IReadOnlyList<Moved> Moved { get; private set; } = [];
    public bool MayTakeBack { get; private set; }
    public string Back => $"/programmes/{ProgrammeId}/matches/{RoundId}";
    public DateTime RanAt => clock.ToLocal(Draft.RanAt);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Found())
        {
            return NotFound();
        }

        await LookAsync();
        return Page();
    }

    public Task<IActionResult> OnPostAsync() =>
        db.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            if (!await Found())
            {
                return NotFound();
            }

            await rounds.TakeBackAsync(Run, Round, Draft, me.Id);
            TempData["Done"] = words.For("Matches")["draft-restored", ("n", Draft.Number)];
            return LocalRedirect(Back);
        });

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        await Found();
        await LookAsync();
    }

    private async Task<bool> Found()
    {
        var found = await db
            .MatchRounds.WithPairs()
            .SingleOrDefaultAsync(r => r.Id == RoundId && r.ProgrammeId == ProgrammeId);
        var draft = await db.MatchDrafts.SingleOrDefaultAsync(d => d.Id == DraftId && d.RoundId == RoundId);
        if (found is null || draft is null)
        {
            return false;
        }

        (Round, Draft, Run) = (found, draft, await db.Programmes.SingleAsync(p => p.Id == ProgrammeId));
        return true;
    }

    private async Task LookAsync()
    {
        var then = Draft.ReadPairs().ToDictionary(p => p.Mentee);
        var now = Round.LastOfEach();
        var changed = then
            .Keys.Union(now.Keys)
            .Where(id => then.GetValueOrDefault(id)?.Mentor != now.GetValueOrDefault(id)?.MentorId)
            .ToList();
        var people = await Somebody.AllOfAsync(db, ProgrammeId);
        string? NameOf(Guid? id) => id is { } known ? people.GetValueOrDefault(known)?.Name : null;
        Moved =
        [
            .. changed
                .Select(id => (Id: id, Then: then.GetValueOrDefault(id), Now: now.GetValueOrDefault(id)))
                .Select(m => new Moved(
                    NameOf(m.Id) ?? "",
                    NameOf(m.Then?.Mentor),
                    m.Then is null ? null : Figures.Fit(m.Then.Score),
                    NameOf(m.Now?.MentorId),
                    m.Now is null ? null : Figures.Fit(m.Now.Score)
                ))
                .OrderBy(m => m.Mentee, StringComparer.Create(words.Culture, ignoreCase: true)),
        ];
        var waiting = LeftOver.Read(Round.Unmatched).Count(l => l.Side == Matching.Side.Mentee && l.WasReady());
        Now = Figures.Of(now.Count + waiting, [.. now.Values.Select(p => (p.Score, p.Rank))]);
        MayTakeBack = rounds.WhyNotChange(Round) is null;
    }
}
