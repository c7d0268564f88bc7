using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Matching;
using Pieredze.People;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Matches;

/// <summary>A mentor as a mentee sees them: in words, without any score.</summary>
public sealed record MentorCard(
    Guid Id,
    string Name,
    string? JobTitle,
    string? Introduction,
    IReadOnlyList<string> Languages,
    Reasons Why
);

public sealed class FindModel(Database db, RequestBuilder requests, Platform.Words.Words words, Me me) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "programme")]
    public Guid ProgrammeId { get; set; }

    [BindProperty]
    public List<Guid?> Choices { get; set; } = [];

    public IReadOnlyList<MentorCard> Cards { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Mine() is not { } place)
        {
            return NotFound();
        }

        Choices = [.. place.Choices];
        await FindAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await FindAsync();
        var offered = Cards.Select(c => c.Id).ToHashSet();
        return await Keep([.. Choices.OfType<Guid>().Where(offered.Contains).Distinct()]);
    }

    public Task<IActionResult> OnPostNoneAsync() => Keep([]);

    private async Task<IActionResult> Keep(List<Guid> choices)
    {
        if (await Mine() is not { } place)
        {
            return NotFound();
        }

        place.Choices = choices;
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Matches")["order-kept"];
        return LocalRedirect($"/programmes/{ProgrammeId}/find");
    }

    private Task<Enrolment?> Mine() =>
        db
            .Enrolments.Of(me)
            .SingleOrDefaultAsync(e =>
                e.ProgrammeId == ProgrammeId && e.Side == People.Side.Mentee && e.State == EnrolmentState.Accepted
            );

    // The list does not follow one's own earlier choice, otherwise choosing would hide the others.
    private async Task FindAsync()
    {
        var request = await requests.BuildAsync(
            await db.Programmes.SingleAsync(p => p.Id == ProgrammeId),
            [],
            seed: 0,
            me.Id
        );
        var mine = me.Id.ToString();
        request = request with
        {
            Mentees = [.. request.Mentees.Where(m => m.Id == mine).Select(m => m with { Choices = [] })],
        };
        var list = Matcher.Shortlist(request, mine);
        var ids = list.Select(c => Guid.Parse(c.MentorId)).ToList();
        var places = db.Enrolments.Where(e => e.ProgrammeId == ProgrammeId && e.Side == People.Side.Mentor);
        var said = await db
            .People.Where(p => ids.Contains(p.Id))
            .Join(
                places,
                p => p.Id,
                e => e.PersonId,
                (person, place) =>
                    new
                    {
                        Person = person,
                        place.Introduction,
                        place.Languages,
                    }
            )
            .ToDictionaryAsync(both => both.Person.Id);
        Cards =
        [
            .. list.Select(c =>
            {
                var told = said[Guid.Parse(c.MentorId)];
                return new MentorCard(
                    told.Person.Id,
                    told.Person.Name,
                    told.Person.JobTitle,
                    told.Introduction,
                    told.Languages,
                    c.Reasons
                );
            }),
        ];
    }
}
