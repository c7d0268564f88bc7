using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
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
            .Enrolments.Where(e => e.ProgrammeId == programme)
            .Join(
                people,
                e => e.PersonId,
                p => p.Id,
                (e, p) =>
                    new
                    {
                        Place = e,
                        Person = p,
                        e.Competences,
                    }
            )
            .OrderBy(x => x.Person.NameOrder)
            .AsNoTracking()
            .ToListAsync();
        string[] columns =
        [
            w["import-field-FirstName"],
            w["import-field-LastName"],
            w["import-field-Email"],
            w["import-field-Role"],
            w["export-state"],
            w["import-field-Unit"],
            w["import-field-Site"],
            w["import-field-Grade"],
            w["import-field-Profession"],
            w["import-field-Languages"],
            w["import-field-Capacity"],
            w["import-field-HoursPerMonth"],
            w["import-field-Needs"],
            w["import-field-Strengths"],
        ];
        var rows = places.Select(
            IReadOnlyList<string> (x) =>
            {
                var topics = string.Join(", ", x.Competences.Select(c => c.Topic));
                var isMentor = x.Place.Side == Side.Mentor;
                return
                [
                    x.Person.FirstName,
                    x.Person.LastName,
                    x.Person.Email,
                    w[$"import-side-{x.Place.Side}"],
                    w[$"export-state-{x.Place.State}"],
                    x.Person.Unit ?? "",
                    x.Person.Site ?? "",
                    x.Person.Grade ?? "",
                    x.Person.Profession ?? "",
                    string.Join(", ", x.Place.Languages),
                    isMentor ? $"{x.Place.Capacity}" : "",
                    $"{x.Place.HoursPerMonth}",
                    isMentor ? "" : topics,
                    isMentor ? topics : "",
                ];
            }
        );
        var file = format == "csv" ? SheetWriter.Csv(columns, rows, w.Language) : SheetWriter.Xlsx(columns, rows);
        db.Note("people-exported", clock.Now, me.Id, programme: programme);
        await db.SaveChangesAsync();
        return File(
            file,
            format == "csv" ? "text/csv" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            $"{w["export-name"]}.{format}"
        );
    }
}
