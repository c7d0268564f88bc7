namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Working =>
        [
            new("/pairs/{pair}/learning", Who.Pair),
            new("/pairs/{pair}/doors", Who.Pair),
            new("/pairs/{pair}/features", Who.Pair),
            new("/pairs/{pair}/times", Who.Pair),
            new("/programmes/{programme}/work", Who.Coordinator | Who.Auditor),
            new("/techniques", Who.SignedIn),
            new("/me/calendar", Who.SignedIn),
            new("/calendar/{token}/feed.ics", Who.Anyone),
        ];
}
