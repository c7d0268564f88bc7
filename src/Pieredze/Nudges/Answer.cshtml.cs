using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Relationships;

namespace Pieredze.Nudges;

/// <summary>
/// Answers a reminder by its signed address alone: later, or no more. Opening it changes nothing, because mail programs open
/// links on their own; nothing here ends or tells anything.
/// </summary>
public sealed class AnswerModel(Database db, Clock clock, NudgeLinks links) : PageModel
{
    public NudgeAddress? About { get; private set; }
    public Nudge Nudge { get; private set; } = null!;
    public bool IsAnswered =>
        Nudge.RestsUntil > clock.Today
        || (Nudge.AnsweredOn is { } on && !(on < Nudge.SentOn) && Nudge.Kind == NudgeKind.Silent);

    public async Task<IActionResult> OnGetAsync(string token)
    {
        await FindAsync(token);
        return Shown();
    }

    // The answer is no part of the address: what writes addresses may not keep the letters of a token as they are.
    public async Task<IActionResult> OnPostAsync(string token, string? answer)
    {
        await FindAsync(token);
        if (About is not null)
        {
            Take(answer);
            await db.SaveChangesAsync();
        }

        return Shown();
    }

    private void Take(string? answer)
    {
        switch (answer)
        {
            case "later":
                Nudge.Rest(clock.Today);
                break;
            case "fine":
                Nudge.Stop(clock.Today);
                break;
            case "resume":
                Nudge.Resume();
                break;
        }
    }

    // The reminder may have been forgotten with its person or pair.
    private async Task FindAsync(string token)
    {
        if (links.Read(token) is not { } about)
        {
            return;
        }

        var (pair, person, kind) = (about.Pair, about.Person, about.Kind);
        var nudge = await db.Nudges.SingleOrDefaultAsync(n =>
            n.RelationshipId == pair && n.PersonId == person && n.Kind == kind
        );
        if (nudge is not null)
        {
            (About, Nudge) = (about, nudge);
        }
    }

    private PageResult Shown()
    {
        Response.StatusCode = About is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return Page();
    }
}
