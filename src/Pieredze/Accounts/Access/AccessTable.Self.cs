namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Self =>
        [
            new("/admin", Who.Admin),
            new("/admin/accounts", Who.Admin),
            new("/admin/accounts/new", Who.Admin),
            new("/admin/accounts/{account}", Who.Admin),
            new("/admin/mail", Who.Admin),
            new("/admin/activity", Who.Admin),
            new("/welcome/{token}", Who.Anyone),
            new("/me", Who.SignedIn),
            new("/me/password", Who.SignedIn),
            new("/me/data", Who.SignedIn),
            new("/me/delete", Who.SignedIn),
            new("/unsubscribe/{token}", Who.Anyone),
            new("/who-sees-what", Who.Anyone),
            new("/about", Who.Anyone),
            new("/guide", Who.Anyone),
            new("/guide/search", Who.Anyone),
            new("/guide/{topic}", Who.Anyone),
            new("/guide/which-one", Who.Anyone),
            new("/coach", Who.SignedIn),
            new("/coach/practice", Who.SignedIn),
            new("/questions", Who.SignedIn),
        ];
}
