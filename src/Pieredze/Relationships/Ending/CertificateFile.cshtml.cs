using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Ending;

public sealed class CertificateFileModel(PairDesk desk, Database db, Settings settings, Platform.Words.Words words)
    : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid pair)
    {
        await desk.Alone(pair);
        return await CertificateText.OfAsync(desk, db, settings, words) is { } certificate
            ? File(
                CertificatePdf.Of(certificate, words.Language),
                "application/pdf",
                $"{words.For("Relationships/Ending")["certificate-file"]}.pdf"
            )
            : NotFound();
    }
}
