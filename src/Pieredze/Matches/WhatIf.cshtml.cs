using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Matching;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>Somebody who can be chosen in the question.</summary>
public sealed record Eligible(Guid Id, string Name);

/// <summary>A mentor who would fit a mentee, and how well.</summary>
public sealed record Possible(Guid Mentor, string Name, int Fit, Reasons Why, bool IsPresent);

/// <summary>Why not these two: the rule against a pair, or what it would cost and who would be moved.</summary>
public sealed class WhatIfModel(
    Database db,
    Rounds rounds,
    RequestBuilder requests,
    BestPairs bestPairs,
    Me me,
    Platform.Words.Words words
) : PageModel, IReload
{
    private Dictionary<Guid, Somebody> _people = [];

    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid ProgrammeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "round")]
    public Guid RoundId { get; set; }

    [BindProperty(SupportsGet = true, Name = "mentee")]
    public Guid? MenteeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "mentor")]
    public Guid? MentorId { get; set; }

    public Programme Run { get; private set; } = null!;
    public MatchRound Round { get; private set; } = null!;
    public IReadOnlyList<Eligible> Mentees { get; private set; } = [];
    public IReadOnlyList<Eligible> Mentors { get; private set; } = [];
    public Eligible? Mentee { get; private set; }
    public Eligible? Mentor { get; private set; }
    public IReadOnlyList<Possible> Candidates { get; private set; } = [];
    public Detour? Detour { get; private set; }
    public IReadOnlyList<Moved> Moved { get; private set; } = [];
    public MatchTotals? Best { get; private set; }

    /// <summary>Those who have somebody now and would have nobody.</summary>
    public IReadOnlyList<Moved> LeftOut => [.. Moved.Where(m => m.Now is null)];

    public bool IsPresent { get; private set; }
    public bool MayPin { get; private set; }
    public string Back => $"/programmes/{ProgrammeId}/matches/{RoundId}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Found())
        {
            return NotFound();
        }

        await LookAsync();
        return Page();
    }

    /// <summary>Keeps the pair and runs the round again.</summary>
    public Task<IActionResult> OnPostAsync() =>
        db.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            if (!await Found())
            {
                return NotFound();
            }

            var request = await RequestAsync();
            if (request.Mentees.Any(m => m.Id == $"{MenteeId}") && request.Mentors.Any(m => m.Id == $"{MentorId}"))
            {
                await rounds.PinAsync(Run, Round, MenteeId!.Value, MentorId!.Value, me.Id);
            }

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
        if (found is null)
        {
            return false;
        }

        (Round, Run) = (found, await db.Programmes.SingleAsync(p => p.Id == ProgrammeId));
        return true;
    }

    private async Task<MatchRequest> RequestAsync() =>
        await requests.BuildAsync(Run, Rounds.Pins(Round), Round.Seed, aim: Round.Aim) with
        {
            Standing = DraftRun.Pairs(Round),
        };

    private async Task LookAsync()
    {
        MayPin = rounds.WhyNotChange(Round) is null;
        var request = await RequestAsync();
        _people = await Somebody.AllOfAsync(db, ProgrammeId);
        Mentees = Named(request.Mentees.Where(m => m.Enrolled).Select(m => m.Id));
        Mentors = Named(request.Mentors.Where(m => m.Enrolled).Select(m => m.Id));
        Mentee = Mentees.FirstOrDefault(m => m.Id == MenteeId);
        Mentor = Mentors.FirstOrDefault(m => m.Id == MentorId);
        if (Round.State == RoundState.Draft)
        {
            // The answer to the next question is compared with these; they are looked for while the list is read.
            _ = bestPairs.Of(request);
        }

        if (Mentee is null)
        {
            return;
        }

        Candidates =
        [
            .. Matcher
                .Shortlist(request, $"{Mentee.Id}")
                .Select(c => new Possible(
                    Guid.Parse(c.MentorId),
                    NameOf(c.MentorId),
                    Figures.Fit(c.Parts.Total),
                    c.Reasons,
                    Round.Proposals.Any(p => p.MenteeId == Mentee.Id && $"{p.MentorId}" == c.MentorId)
                )),
        ];
        if (Mentor is not null)
        {
            await AskAsync(request, Seat.Pair(Mentee.Id, Mentor.Id));
        }
    }

    private async Task AskAsync(MatchRequest request, PairId pair)
    {
        var best = await bestPairs.Of(request).WaitAsync(HttpContext.RequestAborted);
        IsPresent = best.Pairs.Any(p => p.MenteeId == pair.MenteeId && p.MentorId == pair.MentorId);
        Best = best.Totals;
        if (IsPresent)
        {
            return;
        }

        Detour = Matcher.WhatIf(request, best, pair, HttpContext.RequestAborted);
        if (Detour.Price is { } price)
        {
            Moved =
            [
                .. Displaced
                    .Of(request, best, price)
                    .Select(one => new Moved(
                        NameOf(one.Mentee),
                        one.Then is null ? null : NameOf(one.Then),
                        one.FitThen,
                        one.Now is null ? null : NameOf(one.Now),
                        one.FitNow
                    ))
                    .OrderBy(m => m.Now is not null)
                    .ThenBy(m => m.Mentee, StringComparer.Create(words.Culture, ignoreCase: true)),
            ];
        }
    }

    private string NameOf(string id) => _people.GetValueOrDefault(Guid.Parse(id))?.Name ?? "";

    private List<Eligible> Named(IEnumerable<string> ids) =>
        [
            .. ids.Select(id => new Eligible(Guid.Parse(id), NameOf(id)))
                .OrderBy(p => p.Name, StringComparer.Create(words.Culture, ignoreCase: true)),
        ];
}
