using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Safeguards.Supporting;

/// <summary>What supports a mentor: circles to answer, and a private question to one support person.</summary>
public sealed class MentorsModel(
    Database db,
    Me me,
    Clock clock,
    Sealer sealer,
    SupportPost post,
    Platform.Words.Words words
) : PageModel, IReload
{
    public IReadOnlyList<Programme> Programmes { get; private set; } = [];
    public IReadOnlyList<Programme> Supported { get; private set; } = [];
    public IReadOnlyList<Circle> Circles { get; private set; } = [];
    public IReadOnlyList<PrivateQuestion> Questions { get; private set; } = [];

    /// <summary>Whom a question may go to, by programme.</summary>
    public IReadOnlyList<(Programme Programme, Account Supporter)> Supporters { get; private set; } = [];

    public Clock Clock => clock;
    public Guid MyId => me.Id;

    public string? Typed(string field) => Request.HasFormContentType ? $"{Request.Form[field]}" : null;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAnswerAsync(Guid circle, bool comes)
    {
        if (await db.Circles.Of(me).Include(c => c.Seats).SingleOrDefaultAsync(c => c.Id == circle) is not { } invited)
        {
            return NotFound();
        }

        invited.Answer(me.Id, comes, clock.Now);
        return await DoneAsync(comes ? "circle-comes" : "circle-stays");
    }

    public async Task<IActionResult> OnPostAskAsync(Guid programme, Guid supporter, string? text)
    {
        await LoadAsync();
        if (Programmes.All(p => p.Id != programme))
        {
            return NotFound();
        }

        var among = await StaffQueries.Supporters(db, programme).Where(a => a.Id != me.Id).ToListAsync();
        db.Add(
            MentorQuestion.Ask((programme, me.Id, supporter), text, [.. among.Select(a => a.Id)], sealer, clock.Today)
        );
        post.TellOfQuestion(among.Single(a => a.Id == supporter), programme);
        return await DoneAsync("question-asked");
    }

    /// <summary>Taken back it is gone, with its answer.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(Guid question)
    {
        var gone = await db.MentorQuestions.SingleOrDefaultAsync(q => q.Id == question && q.MentorId == me.Id);
        if (gone is null)
        {
            return NotFound();
        }

        db.Remove(gone);
        return await DoneAsync("question-gone");
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var id = me.Id;
        var mine = SupportQueries.MentoredBy(db, me);
        Programmes = await db
            .Programmes.Where(p => mine.Contains(p.Id))
            .OrderBy(p => p.Id)
            .AsNoTracking()
            .ToListAsync();
        Supported = await db
            .Programmes.Where(p => p.Staff.Any(s => s.PersonId == id && s.Role == StaffRole.MentorSupport))
            .OrderBy(p => p.Id)
            .AsNoTracking()
            .ToListAsync();
        Circles = await db
            .Circles.Of(me)
            .Include(c => c.Seats)
            .OrderByDescending(c => c.StartsAt)
            .Take(20)
            .AsNoTracking()
            .ToListAsync();
        var some = await StaffQueries.SupportersOf(db, [.. Programmes.Select(p => p.Id)]).ToListAsync();
        Supporters =
        [
            .. Programmes.SelectMany(p =>
                some.Where(s => s.ProgrammeId == p.Id && s.Account.Id != id)
                    .Select(s => s.Account)
                    .OrderBy(a => a.Name)
                    .Select(a => (p, a))
            ),
        ];
        Questions = await PrivateQuestion.OpenAsync(db, sealer, db.MentorQuestions.Where(q => q.MentorId == id));
    }

    private async Task<IActionResult> DoneAsync(string key)
    {
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Safeguards/Supporting")[key];
        return RedirectToPage();
    }
}
