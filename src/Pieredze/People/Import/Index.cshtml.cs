using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;
using Pieredze.Programmes;

namespace Pieredze.People.Import;

// Larger than what is taken, so that too large a file gets its sentence and not a broken connection.
[RequestSizeLimit(5L * SheetReader.MostBytes)]
public sealed class IndexModel(Database db, ImportDesk desk, Me me, Clock clock, Platform.Words.Words words) : PageModel
{
    [BindProperty]
    public new IFormFile? File { get; set; }

    [BindProperty]
    public Side DefaultSide { get; set; }

    public Guid ProgrammeId { get; private set; }
    public Refusal? Problem { get; private set; }

    public Task OnGetAsync(Guid programme) => LoadAsync(programme);

    public async Task<IActionResult> OnPostAsync(Guid programme)
    {
        await LoadAsync(programme);
        if (File is null || SheetReader.WhyNot(File.Length) is not null)
        {
            return Refused(SheetReader.WhyNot(File?.Length ?? 0)!);
        }

        using var content = new MemoryStream();
        await File.CopyToAsync(content);
        var reading = SheetReader.Read(content.ToArray());
        if (reading.Sheet is not { } sheet)
        {
            return Refused(reading.Problem!);
        }

        var name = Path.GetFileName(File.FileName);
        var batch = new ImportBatch
        {
            ProgrammeId = programme,
            UploadedBy = me.Id,
            FileName = name[..Math.Min(name.Length, 200)],
            Content = [],
            DefaultSide = DefaultSide,
            CreatedAt = clock.Now,
        };
        await desk.PutAsync(batch, sheet);
        return LocalRedirect($"/programmes/{programme}/people/import/{batch.Id}");
    }

    private async Task LoadAsync(Guid programme)
    {
        ProgrammeId = programme;
        ViewData["Programme"] = (await db.Programmes.FindAsync(programme))?.Title(words.Language);
    }

    private PageResult Refused(Refusal problem)
    {
        Problem = problem;
        var page = Page();
        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page;
    }
}
