using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;

namespace Pieredze.Questions;

/// <summary>
/// Reads a draft back to the one who wrote it. What is sent here is read, answered and forgotten; only who wishes so has it
/// counted how often they ask and how often they tell.
/// </summary>
public sealed class CoachModel(Database db, Me me, Clock clock, Platform.Words.Words words) : PageModel
{
    private const int Months = 12;

    [BindProperty]
    public string? Draft { get; set; }

    /// <summary>The language of the draft: that of the page unless said otherwise.</summary>
    [BindProperty]
    public string? In { get; set; }

    /// <summary>Whether the page reads along by itself; then nothing is counted.</summary>
    [BindProperty]
    public bool Live { get; set; }

    public Read? Read { get; private set; }

    /// <summary>Whether something was sent, so that an empty draft is answered, too.</summary>
    public bool IsAsked => HttpMethods.IsPost(Request.Method);

    /// <summary>The last months, the latest first; empty where nothing is counted.</summary>
    public IReadOnlyList<AskingTally> Tallies { get; private set; } = [];

    public Language Language => Reads.In(In ?? words.Language);

    public Task OnGetAsync() => LoadAsync();

    public async Task OnPostAsync()
    {
        Read = Read.Of(Draft, Language);
        await LoadAsync();
        if (Read is not null && !Live && Tallies.Count > 0)
        {
            ThisMonth().Count(Read.Reading.Kind);
            await db.SaveChangesAsync();
        }
    }

    public async Task<IActionResult> OnPostCountAsync()
    {
        await LoadAsync();
        ThisMonth();
        await db.SaveChangesAsync();
        return LocalRedirect("/coach#counts");
    }

    public async Task<IActionResult> OnPostForgetAsync()
    {
        await db.AskingTallies.Of(me).ExecuteDeleteAsync();
        return LocalRedirect("/coach#counts");
    }

    private async Task LoadAsync() =>
        Tallies = await db.AskingTallies.Of(me).OrderByDescending(t => t.Month).Take(Months).ToListAsync();

    private AskingTally ThisMonth()
    {
        var month = Clock.MonthOf(clock.Today);
        if (Tallies.FirstOrDefault(t => t.Month == month) is { } known)
        {
            return known;
        }

        var begun = new AskingTally { AccountId = me.Id, Month = month };
        db.AskingTallies.Add(begun);
        Tallies = [begun, .. Tallies.Take(Months - 1)];
        return begun;
    }
}
