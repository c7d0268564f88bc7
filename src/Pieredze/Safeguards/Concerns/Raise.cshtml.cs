using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;
using Pieredze.Relationships;

namespace Pieredze.Safeguards.Concerns;

/// <summary>Raising a concern by name, about one of my pairs or about a programme that I take part in.</summary>
public sealed class RaiseModel(Database db, Me me, ConcernDesk desk, Platform.Words.Words words) : PageModel, IReload
{
    [BindProperty(SupportsGet = true, Name = "about")]
    public Guid? About { get; set; }

    [BindProperty(Name = "text")]
    public string? Text { get; set; }

    [BindProperty(Name = "who")]
    public List<Guid> Who { get; set; } = [];

    /// <summary>The number of the concern, given with the form: sent twice it is one concern.</summary>
    [BindProperty(Name = "number")]
    public Guid Number { get; set; } = Guid.NewGuid();

    public IReadOnlyList<Subject> Subjects { get; private set; } = [];
    public Subject? Chosen { get; private set; }
    public IReadOnlyList<Account> Among { get; private set; } = [];
    public string? Contacts { get; private set; }

    /// <summary>All beforehand where nobody of the pair is among them; of a whole programme anybody may be whom it is about.</summary>
    public bool IsChosen(Guid person) => Request.Method == "GET" ? Chosen?.PairId is not null : Who.Contains(person);

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return About is not null && Chosen is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Chosen is not { } about)
        {
            return NotFound();
        }

        var id = await db.AgainIfOvertakenAsync(() => KeepAsync(about));
        TempData["Done"] = words.For("Safeguards/Concerns")["raised-done"];
        return LocalRedirect($"/concerns/{id}");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        Subjects = await SubjectsAsync();
        Chosen = Subjects.FirstOrDefault(s => s.Id == About) ?? (About is null && Subjects is [var one] ? one : null);
        if (Chosen is { } about)
        {
            Among = await desk.AmongAsync(about.ProgrammeId, about.PairId, me.Id);
        }

        Contacts = await db.Organisations.Select(o => o.ReferralContacts).SingleOrDefaultAsync();
    }

    private async Task<Guid> KeepAsync(Subject about)
    {
        // In this order: what comes in between the two looks is mine and must not count as somebody else's.
        var taken = await db.Concerns.AnyAsync(c => c.Id == Number);
        if (taken && await db.Concerns.Of(me).AnyAsync(c => c.Id == Number))
        {
            return Number;
        }

        var raised = new NewConcern
        {
            Id = taken || Number == Guid.Empty ? Guid.NewGuid() : Number,
            ProgrammeId = about.ProgrammeId,
            RelationshipId = about.PairId,
            AuthorId = me.Id,
            Text = Text,
            Chosen = Who,
            Among = [.. Among.Select(a => a.Id)],
        };
        await desk.KeepAsync(raised);
        return raised.Id;
    }

    private async Task<IReadOnlyList<Subject>> SubjectsAsync()
    {
        var id = me.Id;
        var pairs = await db
            .Relationships.Of(me)
            .OrderByDescending(r => r.IntroducedOn)
            .Select(r => new
            {
                r.Id,
                r.ProgrammeId,
                With = r.MentorId == id ? r.MenteeId : r.MentorId,
            })
            .ToListAsync();
        var others = pairs.Select(p => p.With).ToList();
        var names = await db.People.Where(p => others.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        var places = await db.Enrolments.Of(me).Select(e => e.ProgrammeId).Distinct().ToListAsync();
        var ids = pairs.Select(p => p.ProgrammeId).Concat(places).Distinct().ToList();
        var programmes = await db
            .Programmes.Where(p => ids.Contains(p.Id))
            .AsNoTracking()
            .ToDictionaryAsync(p => p.Id, p => p.Title(words.Language));
        return
        [
            .. pairs.Select(p => new Subject(
                p.Id,
                p.ProgrammeId,
                p.Id,
                names.GetValueOrDefault(p.With),
                programmes[p.ProgrammeId]
            )),
            .. places.Order().Select(p => new Subject(p, p, null, null, programmes[p])),
        ];
    }
}

/// <summary>What a concern may be about: a pair, or a programme as a whole.</summary>
public sealed record Subject(Guid Id, Guid ProgrammeId, Guid? PairId, string? With, string Programme);
