using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Safeguards.Suspending;

namespace Pieredze.Safeguards.Concerns;

/// <summary>One concern, for the one who raised it by name and for those chosen to read it.</summary>
public sealed class ConcernPageModel(Database db, Me me, ConcernDesk desk, ReceiptKeys keys, SuspensionDesk suspensions)
    : PageModel,
        IReload
{
    [FromRoute(Name = "concern")]
    public Guid Id { get; set; }

    public ConcernView View { get; private set; } = null!;

    /// <summary>What I asked of an administrator as the one who handles it.</summary>
    public Suspension? Suspension { get; private set; }

    public bool MayAskToSuspend =>
        !View.IsAuthor
        && View.Concern.WhyNotAskToSuspend(me.Id) is null
        && Suspension is not { State: SuspensionState.Asked or SuspensionState.InForce };

    public Task OnGetAsync() => LoadAsync();

    /// <summary>The form carries the number of the entry: pressed twice, it is one.</summary>
    public Task<IActionResult> OnPostWriteAsync(string? text, string? once)
    {
        var number = keys.Read(once) is { } key && key.Concern == Id ? key.Number : Guid.NewGuid();
        return db.AgainIfOvertakenAsync(() =>
            ChangeAsync(
                author: c => c.Write(text, desk.Sealer, desk.Today, number),
                handler: c => c.Answer(me.Id, text, desk.Sealer, desk.Today, number),
                number
            )
        );
    }

    public Task<IActionResult> OnPostCloseAsync(string? text) =>
        ChangeAsync(
            author: c => c.Close(null, text, desk.Sealer, desk.Today),
            handler: c => c.Close(me.Id, text, desk.Sealer, desk.Today)
        );

    public Task<IActionResult> OnPostShowAsync(Guid who) =>
        ChangeAsync(author: c => c.Show(who, [.. View.Others.Select(a => a.Id)]), handler: null);

    public Task<IActionResult> OnPostDecideAsync(bool substantiated, string? text, string? advice) =>
        ChangeAsync(author: null, handler: c => c.Decide(me.Id, substantiated, text, advice, desk.Sealer, desk.Today));

    public async Task<IActionResult> OnPostSuspendAsync(string? text)
    {
        await LoadAsync();
        if (View.IsAuthor)
        {
            return NotFound();
        }

        await suspensions.AskAsync(View.Concern, text);
        return RedirectToPage();
    }

    // The gate has seen that I am one of the two sides; whoever is the author reads as the author.
    public async Task LoadAsync()
    {
        var id = Id;
        var one =
            await desk.FindAsync(db.Concerns.Of(me).Where(c => c.Id == id), handler: null)
            ?? await desk.FindAsync(db.Concerns.HandledBy(db, me.Id).Where(c => c.Id == id), handler: me.Id);
        View = one! with { Typed = Typed, Once = keys.For(id) };
        Suspension = View.IsAuthor ? null : await suspensions.OfAsync(View.Concern);
    }

    private async Task<IActionResult> ChangeAsync(
        Action<Concern>? author,
        Action<Concern>? handler,
        Guid? number = null
    )
    {
        await LoadAsync();
        if (number is { } sent && View.Concern.Has(sent))
        {
            return RedirectToPage();
        }

        if ((View.IsAuthor ? author : handler) is not { } change)
        {
            return NotFound();
        }

        await (View.IsAuthor ? desk.AuthorAsync(View.Concern, change) : desk.HandlerAsync(View.Concern, change));
        return RedirectToPage();
    }

    private string? Typed(string form, string field) =>
        Request.HasFormContentType && Request.Query["handler"] == form ? $"{Request.Form[field]}" : null;
}
