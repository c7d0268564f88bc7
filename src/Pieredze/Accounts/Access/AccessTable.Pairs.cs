namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Pairs => [];
}
