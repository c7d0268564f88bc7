using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.Admin;

/// <summary>A role of somebody in a programme.</summary>
public sealed record RoleLine(Guid Programme, string TitleLv, string TitleEn, Guid Member, StaffRole Role);

public sealed class AccountPageModel(
    Database db,
    AccountDesk desk,
    AccountInvitations invitations,
    Me me,
    Clock clock,
    Platform.Words.Words words
) : PageModel, IReload
{
    [FromRoute(Name = "account")]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Programme { get; set; }

    [BindProperty, EnumDataType(typeof(StaffRole))]
    public StaffRole Role { get; set; } = StaffRole.Coordinator;

    public Account Account { get; private set; } = null!;
    public IReadOnlyList<RoleLine> Roles { get; private set; } = [];
    public IReadOnlyList<ProgrammeLine> Programmes { get; private set; } = [];
    public bool IsMe => Id == me.Id;
    public bool IsWaiting => AccountInvitations.WhyNotInvite(Account) is null;

    public DateOnly Day(DateTime at) => DateOnly.FromDateTime(clock.ToLocal(at));

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Account is null ? NotFound() : Page();
    }

    public Task<IActionResult> OnPostDisableAsync() => DoAsync("account-disabled-done", () => desk.DisableAsync(Id));

    public Task<IActionResult> OnPostEnableAsync() => DoAsync("account-enabled-done", () => desk.EnableAsync(Id));

    public Task<IActionResult> OnPostAdministratorAsync(bool yes) =>
        DoAsync(
            yes ? "administrator-made-done" : "administrator-unmade-done",
            () => desk.MakeAdministratorAsync(Id, yes)
        );

    public Task<IActionResult> OnPostInviteAsync() =>
        DoAsync("account-invited-done", () => invitations.InviteAsync(Account));

    public Task<IActionResult> OnPostAppointAsync() =>
        DoAsync(
            "staff-appointed-done",
            async () =>
            {
                Refusal.Check(Account.DisabledAt is null ? null : new("account-is-disabled"));
                (await ProgrammeAsync(Programme)).Appoint(Id, Role);
                db.Note("staff-appointed", clock.Now, me.Id, Programme, about: Id);
            }
        );

    public Task<IActionResult> OnPostReleaseAsync(Guid member) =>
        DoAsync(
            "staff-released-done",
            async () =>
            {
                var programme = await ProgrammeAsync(Programme);
                programme.Release(
                    programme.Staff.SingleOrDefault(s => s.Id == member && s.PersonId == Id)
                        ?? throw new RefusedException(new("changed-meanwhile"))
                );
                db.Note("staff-released", clock.Now, me.Id, Programme, about: Id);
            }
        );

    public async Task LoadAsync()
    {
        db.ChangeTracker.Clear();
        var staff = db.StaffMembers;
        Account = (await db.Accounts.SingleOrDefaultAsync(a => a.Id == Id))!;
        Roles = await db
            .Programmes.SelectMany(
                p => staff.Where(s => s.ProgrammeId == p.Id && s.PersonId == Id),
                (p, s) => new RoleLine(p.Id, p.TitleLv, p.TitleEn, s.Id, s.Role)
            )
            .ToListAsync();
        Programmes = await db
            .Programmes.OrderByDescending(p => p.CreatedAt)
            .Select(p => new ProgrammeLine(p.Id, p.TitleLv, p.TitleEn, p.State, false))
            .ToListAsync();
    }

    private async Task<IActionResult> DoAsync(string done, Func<Task> change)
    {
        await LoadAsync();
        if (Account is null)
        {
            return NotFound();
        }

        await change();
        await db.SaveChangesAsync();
        TempData["Done"] = words.For("Admin")[done];
        return RedirectToPage(new { account = Id });
    }

    private async Task<Programme> ProgrammeAsync(Guid id) =>
        await db.Programmes.Include(p => p.Staff).SingleOrDefaultAsync(p => p.Id == id)
        ?? throw new RefusedException(new("programme-choose"));
}
