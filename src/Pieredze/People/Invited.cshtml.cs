using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Pieredze.Accounts;
using Pieredze.Activity;
using Pieredze.Platform;
using Pieredze.Platform.Data;
using Pieredze.Platform.Web;
using Pieredze.Programmes;

namespace Pieredze.People;

/// <summary>How somebody answers an invitation.</summary>
public enum PlaceAnswer
{
    Mentee,
    Mentor,
    Both,
    No,
}

[EnableRateLimiting("sign-in")]
public sealed class InvitedModel(
    Database db,
    Clock clock,
    Me me,
    Invitations invitations,
    UserManager<Account> accounts,
    BrowserSession browser,
    Platform.Words.Words words
) : PageModel, IReload
{
    [BindProperty, Required]
    public PlaceAnswer? Answer { get; set; }

    [BindProperty, MaxLength(500)]
    public string? Password { get; set; }

    public Invitation? Invitation { get; private set; }
    public Person Person { get; private set; } = null!;
    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<Enrolment> Places { get; private set; } = [];
    public bool HasAccount { get; private set; }
    public bool Declined { get; private set; }

    /// <summary>The same answer sent twice: the first one counts.</summary>
    public bool AnsweredAlready { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token) =>
        await FindAsync(token) ? (MustSignIn ? ToSignIn() : Page()) : Unknown();

    public Task<IActionResult> OnPostAsync(string token) => db.AgainIfOvertakenAsync(() => AnswerAsync(token));

    private async Task<IActionResult> AnswerAsync(string token)
    {
        if (!await FindAsync(token))
        {
            AnsweredAlready = await invitations.WasJustAnsweredAsync(token);
            return Unknown();
        }

        if (MustSignIn)
        {
            return ToSignIn();
        }

        var saysYes = Answer is not (null or PlaceAnswer.No);
        if (saysYes && !HasAccount && (Password?.Length ?? 0) < 12)
        {
            ModelState.AddModelError(nameof(Password), words.For("People")["password-short"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        (Account? account, Guid? first) = (null, null);
        await db.AllOrNothingAsync(async () =>
        {
            // First of all the invitation is used up: of two answers at once the second waits here and then finds it used.
            Invitation!.UsedAt = clock.Now;
            await db.SaveChangesAsync();
            account = saysYes && !HasAccount ? await OpenAccountAsync() : null;
            first = TakeOrLeave();
            await db.SaveChangesAsync();
        });
        if (account is not null)
        {
            await browser.OpenAsync(account);
        }

        Declined = first is null;
        return first is null ? Page() : LocalRedirect($"/enrolments/{first}");
    }

    public Task LoadAsync() => FindAsync((string)RouteData.Values["token"]!);

    // Whoever has an account already proves it by signing in, not by the mail alone.
    private bool MustSignIn => HasAccount && me.Id != Person.Id;

    private Guid? TakeOrLeave()
    {
        Guid? first = null;
        foreach (var side in Enum.GetValues<Side>())
        {
            var wanted = Answer == PlaceAnswer.Both || Answer.ToString() == side.ToString();
            var place = Places.SingleOrDefault(p => p.Side == side);
            if (wanted && place is null)
            {
                place = new()
                {
                    ProgrammeId = Programme.Id,
                    PersonId = Person.Id,
                    Side = side,
                    CreatedAt = clock.Now,
                };
                db.Enrolments.Add(place);
            }

            if (wanted && !place!.IsIn)
            {
                place.Accept(clock.Now);
                db.Note("place-accepted", clock.Now, Person.Id, Programme.Id, about: place.Id);
            }
            else if (!wanted && place?.State == EnrolmentState.Invited)
            {
                place.Decline();
                db.Note("place-declined", clock.Now, Person.Id, Programme.Id, about: place.Id);
            }

            first ??= wanted ? place!.Id : null;
        }

        return first;
    }

    private async Task<Account> OpenAccountAsync()
    {
        var account = new Account
        {
            Id = Person.Id,
            UserName = Person.Email,
            Email = Person.Email,
            Name = Person.Name,
            CreatedAt = clock.Now,
            Language = words.Language,
        };
        if (!(await accounts.CreateAsync(account, Password!)).Succeeded)
        {
            throw new RefusedException(new("password-weak"));
        }

        return account;
    }

    private async Task<bool> FindAsync(string token)
    {
        Invitation = await invitations.FindAsync(token);
        if (Invitation is not { ProgrammeId: { } programme } invitation)
        {
            return false;
        }

        Person = await db.People.SingleAsync(p => p.Id == invitation.PersonId);
        Programme = await db.Programmes.SingleAsync(p => p.Id == programme);
        Places = await db.Enrolments.Where(e => e.PersonId == Person.Id && e.ProgrammeId == programme).ToListAsync();
        HasAccount = await db.Accounts.AnyAsync(a => a.Id == Person.Id);
        return true;
    }

    private LocalRedirectResult ToSignIn() => LocalRedirect($"/sign-in?back={Uri.EscapeDataString(Request.Path)}");

    private PageResult Unknown()
    {
        Invitation = null;
        ModelState.Clear();
        Response.StatusCode = AnsweredAlready ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return Page();
    }
}
