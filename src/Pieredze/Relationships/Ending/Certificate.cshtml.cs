using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class CertificateModel(PairDesk desk, Database db, Platform.Words.Words words) : PageModel
{
    public PairDesk Desk => desk;
    public string Programme { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid pair)
    {
        await desk.WithSessions(pair);
        if (desk.Pair.Stage < Stage.Ending || desk.Pair.Standing == Standing.EndedEarly)
        {
            return NotFound();
        }

        Programme = (await db.Programmes.FindAsync(desk.Pair.ProgrammeId))!.Title(words.Language);
        return Page();
    }
}
