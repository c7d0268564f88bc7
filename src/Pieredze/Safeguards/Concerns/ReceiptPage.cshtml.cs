using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Safeguards.Concerns;

/// <summary>Where an author without a name comes back with the receipt: nothing of it ever stands in an address or a cookie.</summary>
[IgnoreAntiforgeryToken]
[EnableRateLimiting(SafeguardSetup.TriesOfReceipts)]
public sealed class ReceiptPageModel(Database db, ConcernDesk desk, ReceiptHash hash, ReceiptKeys keys)
    : PageModel,
        IReload
{
    private Guid? _found;
    private Guid? _number;

    [BindProperty(Name = "key")]
    public string? Key { get; set; }

    public ConcernView? View { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(string? receipt)
    {
        var read = Receipt.Read(receipt);
        Refusal.Check(read is null ? new("receipt-unreadable") : null);
        var kept = await hash.OfAsync(read!);
        _found = await db.Concerns.Where(c => c.ReceiptHash == kept).Select(c => (Guid?)c.Id).SingleOrDefaultAsync();
        Refusal.Check(_found is null ? new("receipt-unknown") : null);
        await LoadAsync();
        return Page();
    }

    public Task<IActionResult> OnPostWriteAsync(string? text) =>
        ChangeAsync(view => desk.AuthorAsync(view.Concern, c => c.Write(text, desk.Sealer, desk.Today, _number)));

    public Task<IActionResult> OnPostShowAsync(Guid who) =>
        ChangeAsync(view => desk.AuthorAsync(view.Concern, c => c.Show(who, [.. view.Others.Select(a => a.Id)])));

    public Task<IActionResult> OnPostCloseAsync(string? text) =>
        ChangeAsync(view => desk.AuthorAsync(view.Concern, c => c.Close(null, text, desk.Sealer, desk.Today, _number)));

    public async Task LoadAsync()
    {
        if (_found is null && keys.Read(Key) is { } key)
        {
            (_found, _number) = (key.Concern, key.Number);
        }

        var mine = db.Concerns.Where(c => c.Id == _found && c.AuthorId == null && c.ReceiptHash != null);
        var view = _found is null ? null : await desk.FindAsync(mine, handler: null);
        View = view is null ? null : view with { Key = keys.For(view.Concern.Id), Typed = Typed };
    }

    private async Task<IActionResult> ChangeAsync(Func<ConcernView, Task> change)
    {
        await db.AgainIfOvertakenAsync(async () =>
        {
            await LoadAsync();
            Refusal.Check(View is null ? new("receipt-again") : null);
            // The page stays under the address of the form: loaded anew, it is sent once more.
            if (_number is not { } number || !View!.Concern.Has(number))
            {
                await change(View!);
            }

            return true;
        });
        await LoadAsync();
        View = View! with { Typed = static (_, _) => null };
        return Page();
    }

    private string? Typed(string form, string field) =>
        Request.HasFormContentType && Request.Query["handler"] == form ? $"{Request.Form[field]}" : null;
}
