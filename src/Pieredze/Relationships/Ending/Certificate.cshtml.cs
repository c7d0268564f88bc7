using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class CertificateModel(PairDesk desk, Database db, Settings settings, Platform.Words.Words words)
    : PageModel
{
    public PairDesk Desk => desk;
    public CertificateText Certificate { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid pair)
    {
        await desk.Alone(pair);
        if (await CertificateText.OfAsync(desk, db, settings, words) is not { } certificate)
        {
            return NotFound();
        }

        Certificate = certificate;
        return Page();
    }
}
