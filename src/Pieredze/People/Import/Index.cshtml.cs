using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Sheets;
using Pieredze.Programmes;

namespace Pieredze.People.Import;

public sealed class IndexModel(Database db, ImportDesk desk, Me me, Clock clock, Platform.Words.Words words) : PageModel
{
    private const int MostBytes = 20 * 1024 * 1024;

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
        if (File is null or { Length: 0 } or { Length: > MostBytes })
        {
            return Refused(new(File is { Length: > MostBytes } ? "import-file-large" : "sheet-empty"));
        }

        using var content = new MemoryStream();
        await File.CopyToAsync(content);
        var reading = SheetReader.Read(content.ToArray(), File.FileName);
        if (reading.Sheet is not { } sheet)
        {
            return Refused(reading.Problem!);
        }

        var name = Path.GetFileName(File.FileName);
        var batch = await desk.PutAsync(
            new()
            {
                ProgrammeId = programme,
                UploadedBy = me.Id,
                FileName = name[..Math.Min(name.Length, 200)],
                Content = content.ToArray(),
                DefaultSide = DefaultSide,
                CreatedAt = clock.Now,
                Total = sheet.Rows.Count,
            },
            sheet
        );
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
