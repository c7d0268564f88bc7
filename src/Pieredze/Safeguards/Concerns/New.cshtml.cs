using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Safeguards.Concerns;

/// <summary>
/// Raising a concern without a name. There is no sign-in here and no cookie, and so no session whose power a forged form
/// could borrow.
/// </summary>
[IgnoreAntiforgeryToken]
[EnableRateLimiting(SafeguardSetup.TriesOfReceipts)]
public sealed class NewModel(Database db, ConcernDesk desk, ReceiptHash hash) : PageModel, IReload
{
    [FromRoute(Name = "token")]
    public string Token { get; set; } = "";

    [BindProperty(Name = "text")]
    public string? Text { get; set; }

    [BindProperty(Name = "who")]
    public List<Guid> Who { get; set; } = [];

    [BindProperty(Name = "number")]
    public Guid Number { get; set; } = Guid.NewGuid();

    public Programme? Programme { get; private set; }
    public IReadOnlyList<Account> Among { get; private set; } = [];

    /// <summary>Shown once, right after the concern was kept.</summary>
    public Receipt? Receipt { get; private set; }

    /// <summary>The same form came twice: the receipt was on the page before.</summary>
    public bool IsKeptAlready { get; private set; }

    public bool IsChosen(Guid person) => Request.Method == "GET" || Who.Contains(person);

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Programme is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Programme is not { } programme)
        {
            return NotFound();
        }

        if (await db.Concerns.AnyAsync(c => c.Id == Number && c.AuthorId == null))
        {
            IsKeptAlready = true;
            return Page();
        }

        List<Guid> among = [.. Among.Select(a => a.Id)];
        Refusal.Check(Concern.WhyNotRaise(Text, Who, among));
        var receipt = Receipt.New();
        await desk.KeepAsync(
            new()
            {
                Id = await db.Concerns.AnyAsync(c => c.Id == Number) ? Guid.NewGuid() : Number,
                ProgrammeId = programme.Id,
                ReceiptHash = await hash.OfAsync(receipt),
                Text = Text,
                Chosen = Who,
                Among = among,
            }
        );
        Receipt = receipt;
        return Page();
    }

    public async Task LoadAsync()
    {
        Programme = await ConcernDoor.OpenAsync(db, Token);
        Among = Programme is { } programme ? await desk.AmongAsync(programme.Id, null, null) : [];
    }
}
