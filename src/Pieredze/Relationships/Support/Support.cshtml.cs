using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Programmes;
using Pieredze.Relationships.Working;

namespace Pieredze.Relationships.Support;

/// <summary>Where either of the two asks the mentor support for a talk, past the coordinator and past the other.</summary>
public sealed class SupportModel(PairDesk desk, SupportCall support, Database db, Platform.Words.Words words)
    : PairPage(desk)
{
    public IReadOnlyList<Account> Helpers { get; private set; } = [];
    public string? Contacts { get; private set; }

    /// <summary>The number of a call that was refused goes on being its number.</summary>
    public Guid Call => Guid.TryParse(Typed("Call", "call"), out var typed) ? typed : Guid.CreateVersion7();

    public Task OnGetAsync() => LoadAsync();

    // The pair itself is not saved: not even its version tells that somebody asked.
    public Task<IActionResult> OnPostCallAsync(string? text) =>
        Desk.AgainIfOvertakenAsync<IActionResult>(async () =>
        {
            await LoadAsync();
            await support.SendAsync(Desk, Helpers, Call, text);
            await db.SaveChangesAsync();
            TempData["Done"] = words.For("Relationships/Support")["call-sent"];
            return RedirectToPage();
        });

    public override async Task LoadAsync()
    {
        await Desk.Alone(PairId);
        Helpers = await support.HelpersAsync(Desk.Pair);
        Contacts = await db.Organisations.OrderBy(o => o.Id).Select(o => o.ReferralContacts).SingleOrDefaultAsync();
    }
}
