using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Platform.Data;

namespace Pieredze.Admin;

/// <summary>Which accounts to list.</summary>
public enum AccountFilter
{
    All,
    Administrators,
    Waiting,
    Disabled,
}

/// <summary>One account in the list: how somebody signs in, nothing of what they do.</summary>
public sealed record AccountLine(
    Guid Id,
    string Name,
    string? Email,
    bool IsAdmin,
    bool IsDisabled,
    bool IsWaiting,
    DateTime CreatedAt
);

public sealed class AccountListModel(Database db, Platform.Clock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "show")]
    public AccountFilter Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Paging Paging { get; private set; } = null!;
    public IReadOnlyList<AccountLine> Lines { get; private set; } = [];
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Search) || Show != AccountFilter.All;

    public DateOnly Day(DateTime at) => DateOnly.FromDateTime(clock.ToLocal(at));

    public async Task OnGetAsync()
    {
        var found = Found();
        Paging = Paging.Of(
            Number,
            await found.CountAsync(),
            page => $"/admin/accounts?q={Uri.EscapeDataString(Search ?? "")}&show={Show}&p={page}"
        );
        var passkeys = db.UserPasskeys;
        Lines = await found
            .OrderBy(a => a.Search)
            .ThenBy(a => a.Id)
            .Skip(Paging.Skipped)
            .Take(Paging.Size)
            .Select(a => new AccountLine(
                a.Id,
                a.Name,
                a.Email,
                a.IsAdmin,
                a.DisabledAt != null,
                a.PasswordHash == null && !passkeys.Any(p => p.UserId == a.Id),
                a.CreatedAt
            ))
            .ToListAsync();
    }

    private IQueryable<Account> Found()
    {
        var accounts = db.Accounts.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(Search))
        {
            var (name, email) = (Folded.Pattern(Search), Folded.Pattern(Search).ToUpperInvariant());
            accounts = accounts.Where(a =>
                EF.Functions.Like(a.Search, name, "\\") || EF.Functions.Like(a.NormalizedEmail!, email, "\\")
            );
        }

        var passkeys = db.UserPasskeys;
        return Show switch
        {
            AccountFilter.Administrators => accounts.Where(a => a.IsAdmin),
            AccountFilter.Disabled => accounts.Where(a => a.DisabledAt != null),
            AccountFilter.Waiting => accounts.Where(a =>
                a.PasswordHash == null && !passkeys.Any(p => p.UserId == a.Id)
            ),
            _ => accounts,
        };
    }
}
