namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Safeguards =>
        [
            new("/concerns", Who.SignedIn),
            new("/concerns/raise", Who.SignedIn),
            new("/concerns/{concern}", Who.Owner | Who.MentorSupport),
            new("/admin/suspensions", Who.Admin),
            // Nobody is known here, not even who is signed in.
            new("/concerns/new/{token}", Who.Anyone),
            new("/concerns/receipt", Who.Anyone),
            new("/support", Who.SignedIn),
            // Figures for all of them; the work itself is shown to mentor support alone.
            new("/programmes/{programme}/support", Who.Staff),
        ];
}
