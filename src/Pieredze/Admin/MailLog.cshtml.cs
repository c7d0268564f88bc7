using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;

namespace Pieredze.Admin;

/// <summary>One mail in the log: how it fared, never what it says.</summary>
public sealed record MailLine(
    Guid Id,
    string Kind,
    string Address,
    MailState State,
    int Attempts,
    DateTime CreatedAt,
    DateTime DueAt,
    DateTime? SentAt,
    string? LastError
)
{
    // Two such mails side by side would tell who walks with whom, which an administrator is not to know.
    private static readonly string[] OfPairs = ["session", "pair", "proposal", "reminder", "support", "concern"];

    public bool IsOfPair => OfPairs.Contains(Kind);

    /// <summary>An address that does not work must be known, so that somebody can put it right; not even then that of a concern.</summary>
    public bool ShowsAddress => Kind != "concern" && (!IsOfPair || State == MailState.Failed);

    public static Expression<Func<OutboxMail, MailLine>> From { get; } =
        m => new(m.Id, m.Kind, m.ToAddress, m.State, m.Attempts, m.CreatedAt, m.DueAt, m.SentAt, m.LastError);
}

public sealed class MailLogModel(Database db, Me me, Clock clock, Settings settings, Platform.Words.Words words)
    : PageModel,
        IReload
{
    [BindProperty(SupportsGet = true, Name = "state")]
    public MailState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Paging Paging { get; private set; } = null!;
    public IReadOnlyList<MailLine> Lines { get; private set; } = [];
    public int FailedCount { get; private set; }
    public bool IsSending => settings.Smtp.Host is { Length: > 0 };

    public DateTime Local(DateTime at) => clock.ToLocal(at);

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostRetryAsync(Guid mail)
    {
        if (await db.Outbox.SingleOrDefaultAsync(m => m.Id == mail) is not { } found)
        {
            return NotFound();
        }

        found.Retry(clock.Now);
        return await RetriedAsync(1);
    }

    public async Task<IActionResult> OnPostRetryAllAsync()
    {
        var now = clock.Now;
        var waiting = await db
            .Outbox.Where(m => m.State == MailState.Failed)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(m => m.State, MailState.Waiting)
                    .SetProperty(m => m.Attempts, 0)
                    .SetProperty(m => m.DueAt, now)
            );
        return await RetriedAsync(waiting);
    }

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var now = clock.Now;
        // Of a concern without a name a mail lies ready long before its hour: that it does would tell when it was written.
        var found = db
            .Outbox.AsNoTracking()
            .Where(m => (State == null || m.State == State) && (m.Kind != "concern" || m.DueAt <= now));
        Paging = Paging.Of(Number, await found.CountAsync(), page => $"/admin/mail?state={State}&p={page}");
        // Not by the id, which is by chance for some and would put them first.
        Lines = await found
            .OrderByDescending(m => m.CreatedAt)
            .ThenByDescending(m => m.Id)
            .Skip(Paging.Skipped)
            .Take(Paging.Size)
            .Select(MailLine.From)
            .ToListAsync();
        FailedCount = await db.Outbox.CountAsync(m => m.State == MailState.Failed);
    }

    private async Task<IActionResult> RetriedAsync(int count)
    {
        db.Note("mail-retried", clock.Now, me.Id);
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Admin").Count("mail-retried", count);
        return RedirectToPage(new { state = State });
    }
}
