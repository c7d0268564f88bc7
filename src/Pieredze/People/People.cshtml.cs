using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.People;

/// <summary>One line of the list: nothing here that a person told only to a partner.</summary>
public sealed record PersonRow(
    Guid Enrolment,
    string FirstName,
    string LastName,
    string? Unit,
    Side Side,
    EnrolmentState State,
    int Capacity,
    bool Briefed,
    DateOnly? StartedOn
)
{
    /// <summary>Within the first 30, 60 or 90 days at work; null later, and when no start is known.</summary>
    public int? Newcomer(DateOnly today) =>
        StartedOn <= today
            ? new int?[] { 30, 60, 90 }.FirstOrDefault(days => today <= StartedOn.Value.AddDays(days!.Value))
            : null;
}

public sealed class PeopleModel(Database db, Clock clock, Me me, Invitations invitations, Platform.Words.Words words)
    : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public Side? Side { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public EnrolmentState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<PersonRow> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int NotMailed { get; private set; }
    public DateOnly Today => clock.Today;
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public async Task OnGetAsync(Guid programme)
    {
        await LoadProgrammeAsync(programme);
        var people = db.People;
        var pattern = Folded.Pattern(Search ?? "");
        var found =
            from e in db.Enrolments.AsNoTracking()
            join p in people on e.PersonId equals p.Id
            where e.ProgrammeId == programme && EF.Functions.Like(p.Search, pattern, "\\")
            where (Side == null || e.Side == Side) && (State == null || e.State == State)
            select new { e, p };
        Total = await found.CountAsync();
        NotMailed = await Unmailed(programme).Select(e => e.PersonId).Distinct().CountAsync();
        Number = Math.Clamp(Number, 1, Pages);
        var sorted = Sort switch
        {
            "unit" => found.OrderBy(r => r.p.UnitOrder).ThenBy(r => r.p.NameOrder),
            "state" => found.OrderBy(r => r.e.State).ThenBy(r => r.p.NameOrder),
            _ => found.OrderBy(r => r.p.NameOrder),
        };
        Rows = await sorted
            .ThenBy(r => r.e.Id)
            .Skip((Number - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new PersonRow(
                r.e.Id,
                r.p.FirstName,
                r.p.LastName,
                r.p.Unit,
                r.e.Side,
                r.e.State,
                r.e.Capacity,
                r.e.BriefingDoneAt != null,
                r.p.StartedOn
            ))
            .ToListAsync();
    }

    public Task<IActionResult> OnPostInviteAsync(Guid programme, List<Guid> chosen) =>
        InviteAsync(
            programme,
            db.Enrolments.Where(e =>
                e.ProgrammeId == programme && e.State == EnrolmentState.Invited && chosen.Contains(e.Id)
            )
        );

    public Task<IActionResult> OnPostInviteAllAsync(Guid programme) => InviteAsync(programme, Unmailed(programme));

    private async Task<IActionResult> InviteAsync(Guid programme, IQueryable<Enrolment> places)
    {
        await LoadProgrammeAsync(programme);
        var ids = places.Select(e => e.PersonId);
        var people = await db.People.Where(p => ids.Contains(p.Id)).ToListAsync();
        await invitations.AddAsync(Programme, people);
        db.Note("people-invited", clock.Now, me.Id, programme);
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("People").Count("invited-done", people.Count);
        return RedirectToPage(new { programme });
    }

    private IQueryable<Enrolment> Unmailed(Guid programme)
    {
        var sent = db.Invitations;
        return db.Enrolments.Where(e =>
            e.ProgrammeId == programme
            && e.State == EnrolmentState.Invited
            && !sent.Any(i => i.PersonId == e.PersonId && i.ProgrammeId == programme)
        );
    }

    private async Task LoadProgrammeAsync(Guid programme)
    {
        Programme = await db.Programmes.SingleAsync(p => p.Id == programme);
        ViewData["Programme"] = Programme.Title(words.Language);
    }
}
