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

    /// <summary>The receipt, drawn with the form and kept nowhere: sent twice it is one concern with one receipt.</summary>
    [BindProperty(Name = "receipt")]
    public string? Drawn { get; set; } = Receipt.New().Number;

    public Programme? Programme { get; private set; }
    public IReadOnlyList<Account> Among { get; private set; } = [];

    /// <summary>Shown once the concern is kept.</summary>
    public Receipt? Receipt { get; private set; }

    /// <summary>The same form came before; its receipt is shown again.</summary>
    public bool IsKeptAlready { get; private set; }

    /// <summary>Nobody beforehand: one of them may be whom it is about.</summary>
    public bool IsChosen(Guid person) => Who.Contains(person);

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

        List<Guid> among = [.. Among.Select(a => a.Id)];
        Refusal.Check(Concern.WhyNotRaise(Text, Who, among));
        var receipt = Receipt.Read(Drawn) ?? Receipt.New();
        var raised = new NewConcern
        {
            Id = Guid.NewGuid(),
            ProgrammeId = programme.Id,
            ReceiptHash = await hash.OfAsync(receipt),
            Text = Text,
            Chosen = Who,
            Among = among,
        };
        IsKeptAlready = !await db.AgainIfOvertakenAsync(() => KeepAsync(raised));
        Receipt = receipt;
        return Page();
    }

    public async Task LoadAsync()
    {
        Programme = await ConcernDoor.OpenAsync(db, Token);
        Among = Programme is { } programme ? await desk.AmongAsync(programme.Id, null, null) : [];
    }

    // Asked only after the hash was made: two clicks wait for each other there, and the second finds the first.
    private async Task<bool> KeepAsync(NewConcern raised)
    {
        if (await db.Concerns.AnyAsync(c => c.ReceiptHash == raised.ReceiptHash))
        {
            return false;
        }

        await desk.KeepAsync(raised);
        return true;
    }
}
