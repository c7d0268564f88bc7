using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Matches;
using Pieredze.Measuring.Surveys;
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

/// <summary>A programme that I help to run, and whether an alert of harm waits for a written answer there.</summary>
public sealed record RunLine(ProgrammeLine Line, bool IsAlerted);

/// <summary>One of my pairs, on its way or behind me, and how many messages in it are new to me.</summary>
public sealed record PathLine(Guid Id, string Other, bool IsWalked, int Unread);

public sealed class TodayModel(
    Database db,
    Me me,
    Clock clock,
    WalkerDesk desk,
    SurveyDesk surveys,
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
    public IReadOnlyList<Guid> Alerted { get; private set; } = [];
    public IReadOnlyList<PathLine> Paths { get; private set; } = [];
    public IReadOnlyList<OpenWave> Waves { get; private set; } = [];
    public IReadOnlyList<OpenPulse> Pulses { get; private set; } = [];
    public Walk? First => Walks.Count > 0 ? Walks[0] : null;
    public Clock Clock => clock;

    /// <summary>How many questions on from that of the day.</summary>
    [BindProperty(SupportsGet = true, Name = "question")]
    public int Turned { get; set; }

    // What the programme of the pair adds to the bank.
    private List<Pieredze.Questions.Question> _added = [];

    public string? Question => First is { } walk ? QuestionFor(walk.Pair) : null;
    public Session? Next => First?.Next(clock.Now);
    public bool HasNothing =>
        Walks.Count + Proposals.Count + Places.Count + Runs.Count + Paths.Count + Waves.Count == 0;

    public async Task OnGetAsync()
    {
        if (!me.IsSignedIn)
        {
            return;
        }

        Walks = await desk.WalksAsync();
        // A Latvian name needs the vocative, which only its owner knows; English takes it as it is.
        AddressedAs = desk.Self?.AddressedAs ?? (words.Language == "en" ? desk.Self?.FirstName : null);
        Steps = First is { } first ? desk.Steps(first) : [];
        _added = First is { } walk ? await AddedQuestions.OfProgrammeAsync(db, walk.Pair.ProgrammeId) : [];
        Paths = await TodayQueries.Paths.On(db)(db, me.Id).AllAsync();
        Proposals = await TodayQueries.Proposals.On(db)(db, me.Id, clock.Now).AllAsync();
        Places = await TodayQueries.Places.On(db)(db, me.Id, words.Language == "en").AllAsync();
        var runs = await TodayQueries.Runs.On(db)(db, me.Id).AllAsync();
        Runs = [.. runs.Select(r => r.Line)];
        Alerted = [.. runs.Where(r => r.IsAlerted).Select(r => r.Line.Id)];
        (Waves, Pulses) = await surveys.KnownAsync(words.Language);
    }

    public async Task<IActionResult> OnPostTickAsync(Guid pair, Guid step, Guid? session, Guid? goal, bool done)
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
            mine.TickNextStep(me.Id, met, step, clock.Today, done);
        }
        else if (mine?.Goals.FirstOrDefault(g => g.Id == goal) is { } sought)
        {
            mine.Tick(me.Id, sought, step, clock.Today, done);
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
        _added = mine is null ? [] : await AddedQuestions.OfProgrammeAsync(db, mine.ProgrammeId);
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
            Reads.In(words.Language),
            clock.Today.AddDays(Math.Clamp(Turned, 0, 365)),
            pair.Id,
            _added
        );
}
