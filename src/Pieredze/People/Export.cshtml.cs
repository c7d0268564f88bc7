using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.People.Import;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;

namespace Pieredze.People;

/// <summary>People and places of a programme as a table: what matching needs, nothing that is private to a person or a pair.</summary>
public sealed class ExportModel(Database db, Me me, Clock clock, Platform.Words.Words words) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid programme, string format)
    {
        if (format is not ("csv" or "xlsx"))
        {
            return NotFound();
        }

        var w = words.For("People/Import");
        var people = db.People;
        var places = await db
            .Enrolments.Include(e => e.Competences)
            .Where(e => e.ProgrammeId == programme)
            .Join(
                people,
                e => e.PersonId,
                p => p.Id,
                (e, p) =>
                    new
                    {
                        Place = e,
                        Person = p,
                        Manager = people.Where(m => m.Id == p.ManagerId).Select(m => m.Email).FirstOrDefault(),
                    }
            )
            .OrderBy(x => x.Person.NameOrder)
            .ThenBy(x => x.Place.Side)
            .AsNoTracking()
            .ToListAsync();
        var columns = PeopleTable.Columns(w);
        var rows = places.Select(p => PeopleTable.Row(new(p.Person, p.Place, p.Manager), w));
        var file = SheetFile.Of(format, w["export-name"], columns, rows, w.Language);
        db.Note("people-exported", clock.Now, me.Id, programme: programme);
        await db.SaveChangesAsync();
        return file;
    }
}
