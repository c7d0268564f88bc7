using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Questions;

/// <summary>What a coordinator adds to the bank for those who take part in the programme.</summary>
public sealed class ProgrammeQuestionsModel(Database db, Platform.Words.Words words) : PageModel, IReload
{
    [FromRoute(Name = "programme")]
    public Guid Id { get; set; }

    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<ProgrammeQuestion> All { get; private set; } = [];
    public IReadOnlyList<Entry> Held { get; private set; } = [];

    public string? Typed(string field) => Request.HasFormContentType ? $"{Request.Form[field]}" : null;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAddAsync(
        string? latvian,
        string? english,
        string? stage,
        string? seenLatvian,
        string? seenEnglish
    )
    {
        await LoadAsync();
        var question = ProgrammeQuestion.Add(Id, latvian, english, stage, All.Count);
        Entry[] read =
        [
            Entry.Of(question.Latvian, seenLatvian, Language.Latvian),
            Entry.Of(question.English, seenEnglish, Language.English),
        ];
        if (read.Any(e => e.IsHeld))
        {
            Held = [.. read.Where(e => e.IsHeld)];
            return Page();
        }

        db.Add(question);
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Questions")["programme-added"];
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid added)
    {
        var gone = await db.ProgrammeQuestions.Where(q => q.ProgrammeId == Id && q.Id == added).ExecuteDeleteAsync();
        return gone == 0 ? NotFound() : RedirectToPage();
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var id = Id;
        Programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == id);
        All = await db
            .ProgrammeQuestions.Where(q => q.ProgrammeId == id)
            .OrderBy(q => q.Stage)
            .ThenBy(q => q.Id)
            .AsNoTracking()
            .ToListAsync();
    }
}
