using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Watching.Proofs;

/// <summary>What a programme can show to whoever asks how it is run, and what is missing; as a folder to take along.</summary>
public sealed class ProofsModel(
    Database db,
    Me me,
    Clock clock,
    Telling telling,
    HtmlEncoder encoder,
    Platform.Words.Words words
) : PageModel
{
    public string Title { get; private set; } = "";
    public IReadOnlyList<Proof> Proofs { get; private set; } = [];

    private ProofWords Words => new(words, clock);

    public async Task OnGetAsync(Guid programme)
    {
        Show(await telling.OfAsync(programme));
    }

    public async Task<IActionResult> OnPostAsync(Guid programme)
    {
        Show(await telling.WholeAsync(programme));
        db.Note("proofs-taken", clock.Now, me.Id, programme);
        await db.SaveChangesAsync();
        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition =
            $"attachment; filename=\"{words.For("Watching/Proofs")["proofs-file"]}.zip\"";
        // The archive ends each entry without waiting, which only the writer behind the body allows.
        await using var to = Response.BodyWriter.AsStream(leaveOpen: true);
        await new ProofFolder(Words, encoder).WriteAsync(to, Title, clock.Today, Proofs);
        return new EmptyResult();
    }

    private void Show(Told told)
    {
        Title = told.Programme.Title(words.Language);
        ViewData["Programme"] = Title;
        Proofs = ProofFolder.Of(told, Words);
    }
}
