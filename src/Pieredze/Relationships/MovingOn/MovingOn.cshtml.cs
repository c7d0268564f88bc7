using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.MovingOn;

public sealed class MovingOnModel(PairDesk desk, Database db) : PageModel, IReload
{
    [FromRoute(Name = "pair")]
    public Guid PairId { get; set; }

    public PairDesk Desk => desk;
    public IReadOnlyList<SoundingBoard> Ideas { get; private set; } = [];

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostStayAsync(string? preference)
    {
        await LoadAsync();
        desk.Pair.StayInTouch(desk.MyId, preference, desk.Clock.Today);
        await desk.SaveAsync();
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        await LoadAsync();
        desk.Pair.LeaveSilently(desk.MyId);
        await desk.SaveAsync();
        return LocalRedirect("/");
    }

    public async Task<IActionResult> OnPostAskAsync(string? question)
    {
        await LoadAsync();
        Refusal.Check(WhyNotTalk() ?? (string.IsNullOrWhiteSpace(question) ? new("text-missing") : null));
        db.SoundingBoards.Add(
            new()
            {
                RelationshipId = PairId,
                AskedBy = desk.MyId,
                Question = question!.Trim(),
                AskedAt = desk.Clock.Now,
            }
        );
        await desk.SaveAsync();
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAnswerAsync(Guid idea, string? text, bool decline)
    {
        await LoadAsync();
        Refusal.Check(WhyNotTalk());
        if (
            await db.SoundingBoards.SingleOrDefaultAsync(b =>
                b.Id == idea && b.RelationshipId == PairId && b.AskedBy != desk.MyId
            )
            is not { } asked
        )
        {
            return NotFound();
        }

        Refusal.Check(!decline && string.IsNullOrWhiteSpace(text) ? new("text-missing") : null);
        (asked.Answer, asked.IsDeclined) = (decline ? null : text!.Trim(), decline);
        await desk.SaveAsync();
        return RedirectToPage();
    }

    public async Task LoadAsync()
    {
        await desk.WithSessions(PairId);
        Ideas = await db
            .SoundingBoards.Where(b => b.RelationshipId == PairId)
            .OrderBy(b => b.AskedAt)
            .AsNoTracking()
            .ToListAsync();
    }

    private Refusal? WhyNotTalk() =>
        desk.Pair is { Standing: Standing.Completed, Stage: Stage.MovingOn } ? null : new("not-completed");
}
