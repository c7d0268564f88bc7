using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;
using Pieredze.Programmes;

namespace Pieredze.Safeguards.Concerns;

/// <summary>The concerns that I raised by name, and those that I was chosen to read.</summary>
public sealed class IndexModel(Database db, Me me) : PageModel
{
    public IReadOnlyList<ConcernRow> Mine { get; private set; } = [];
    public IReadOnlyList<ConcernRow> Handled { get; private set; } = [];
    public string? Contacts { get; private set; }

    public async Task OnGetAsync()
    {
        Mine = await RowsAsync(db.Concerns.Of(me));
        Handled = await RowsAsync(db.Concerns.HandledBy(db, me.Id));
        Contacts = await db.Organisations.Select(o => o.ReferralContacts).SingleOrDefaultAsync();
    }

    private static Task<List<ConcernRow>> RowsAsync(IQueryable<Concern> concerns) =>
        concerns
            .OrderBy(c => c.ClosedOn != null)
            .ThenByDescending(c => c.RaisedOn)
            .ThenBy(c => c.Id)
            .Select(c => new ConcernRow(c.Id, c.State, c.RaisedOn, c.Entries.Max(e => e.On), c.AuthorId != null))
            .ToListAsync();
}

/// <summary>A concern in a list: never a word of it.</summary>
public sealed record ConcernRow(Guid Id, ConcernState State, DateOnly RaisedOn, DateOnly ChangedOn, bool IsNamed);
