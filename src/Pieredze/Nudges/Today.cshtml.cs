using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Matches;
using Pieredze.People;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Questions;
using Pieredze.Relationships;
using Pieredze.Relationships.Working;

namespace Pieredze.Nudges;

/// <summary>My place in a programme and what is still to do for it.</summary>
public sealed record PlaceLine(
    Guid Id,
    string Title,
    Side Side,
    EnrolmentState State,
    bool Told,
    bool Briefed,
    Guid Programme,
    bool Chooses
)
{
    public bool IsOpen => State == EnrolmentState.Invited || (State == EnrolmentState.Accepted && !(Told && Briefed));
}

/// <summary>A proposal that waits for my answer.</summary>
public sealed record ProposalLine(Guid Id, string Other, DateTime? Until);

public sealed class TodayModel(
    Database db,
    Me me,
    Clock clock,
    WalkerDesk desk,
    Settings settings,
    Platform.Words.Words words
) : PageModel
{
    public bool IsSignedIn => me.IsSignedIn;
    public string Organisation => settings.Organisation;
    public string? AddressedAs { get; private set; }
    public IReadOnlyList<Walk> Walks { get; private set; } = [];
    public IReadOnlyList<MyStep> Steps { get; private set; } = [];
    public IReadOnlyList<ProposalLine> Proposals { get; private set; } = [];
    public IReadOnlyList<PlaceLine> Places { get; private set; } = [];
    public IReadOnlyList<ProgrammeLine> Runs { get; private set; } = [];
    public Walk? First => Walks.Count > 0 ? Walks[0] : null;
    public Clock Clock => clock;

    /// <summary>How many questions on from that of the day.</summary>
    [BindProperty(SupportsGet = true, Name = "question")]
    public int Turned { get; set; }

    public string? Question => First is { } walk ? QuestionFor(walk.Pair) : null;
    public Session? Next => First?.Next(clock.Now);
    public bool HasNothing => Walks.Count + Proposals.Count + Places.Count + Runs.Count == 0;

    public async Task OnGetAsync()
    {
        if (!me.IsSignedIn)
        {
            return;
        }

        var (id, english) = (me.Id, words.Language == "en");
        // A Latvian name needs the vocative, which only its owner knows; English takes it as it is.
        AddressedAs = await db
            .People.Where(p => p.Id == id)
            .Select(p => p.AddressedAs ?? (english ? p.FirstName : null))
            .SingleOrDefaultAsync();
        Walks = await desk.WalksAsync();
        Steps = First is { } first ? desk.Steps(first) : [];
        Proposals = await ProposalsAsync();
        Places = await PlacesAsync();
        Runs = await RunsAsync();
    }

    public async Task<IActionResult> OnPostTickAsync(Guid pair, Guid step, Guid? session, Guid? goal)
    {
        var mine = await db
            .Relationships.Of(me)
            .Include(r => r.Sessions)
                .ThenInclude(s => s.NextSteps)
            .Include(r => r.Goals)
                .ThenInclude(g => g.Steps)
            .AsSplitQuery()
            .SingleOrDefaultAsync(r => r.Id == pair);
        if (mine?.Sessions.FirstOrDefault(s => s.Id == session) is { } met)
        {
            mine.TickNextStep(me.Id, met, step, clock.Today);
        }
        else if (mine?.Goals.FirstOrDefault(g => g.Id == goal) is { } sought)
        {
            mine.Tick(me.Id, sought, step, clock.Today);
        }
        else
        {
            return NotFound();
        }

        await db.SaveChangesAsync();
        return RedirectToPage();
    }

    /// <summary>Takes the question into the agenda of the next meeting.</summary>
    public async Task<IActionResult> OnPostAskAsync(Guid pair)
    {
        var now = clock.Now;
        var mine = await db
            .Relationships.Of(me)
            .Include(r => r.Sessions)
                .ThenInclude(s => s.Agenda)
            .SingleOrDefaultAsync(r => r.Id == pair);
        var next = mine
            ?.Sessions.Where(s => s.State == SessionState.Planned && s.StartsAt > now)
            .MinBy(s => s.StartsAt);
        if (next is null || QuestionFor(mine!) is not { } question)
        {
            return NotFound();
        }

        if (next.Agenda.All(a => a.Text != question))
        {
            mine!.AddToAgenda(me.Id, next, question);
            await db.SaveChangesAsync();
        }

        return LocalRedirect($"/pairs/{pair}/sessions/{next.Id}");
    }

    private string? QuestionFor(Relationship pair) =>
        QuestionBank.OfTheDay(
            "ABCDE"[(int)pair.Stage],
            words.Language == "en" ? Language.English : Language.Latvian,
            clock.Today.AddDays(Math.Clamp(Turned, 0, 365)),
            pair.Id
        );

    private async Task<IReadOnlyList<ProposalLine>> ProposalsAsync()
    {
        var (id, now) = (me.Id, clock.Now);
        var people = db.People;
        var waiting =
            from p in db.Proposals.Of(me)
            where
                (p.State == ProposalState.AwaitingMentee && p.MenteeId == id)
                || (p.State == ProposalState.AwaitingMentor && p.MentorId == id)
            where p.ExpiresAt > now
            join other in people on (p.MenteeId == id ? p.MentorId : p.MenteeId) equals other.Id
            select new ProposalLine(p.Id, other.FirstName + " " + other.LastName, p.ExpiresAt);
        return await waiting.ToListAsync();
    }

    private async Task<IReadOnlyList<PlaceLine>> PlacesAsync()
    {
        var programmes = db.Programmes;
        var english = words.Language == "en";
        var places =
            from e in db.Enrolments.Of(me)
            join p in programmes on e.ProgrammeId equals p.Id
            where e.State != EnrolmentState.Declined && e.State != EnrolmentState.Left
            select new PlaceLine(
                e.Id,
                english ? p.TitleEn : p.TitleLv,
                e.Side,
                e.State,
                e.ProfileDoneAt != null,
                e.BriefingDoneAt != null || !p.BriefingRequired,
                p.Id,
                p.MatchingMode == MatchingMode.Choice && p.State == ProgrammeState.Running && e.Side == Side.Mentee
            );
        return await places.ToListAsync();
    }

    private async Task<IReadOnlyList<ProgrammeLine>> RunsAsync() =>
        await db
            .Programmes.Of(me)
            .OrderByDescending(p => p.State == ProgrammeState.Running)
            .ThenByDescending(p => p.CreatedAt)
            .Select(p => new ProgrammeLine(p.Id, p.TitleLv, p.TitleEn, p.State, false))
            .ToListAsync();
}
