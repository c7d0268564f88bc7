namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Imports =>
        [
            new("/programmes/{programme}/people/import", Who.Coordinator),
            new("/programmes/{programme}/people/import/{import}", Who.Coordinator),
            new("/programmes/{programme}/people/import/{import}/rejected", Who.Coordinator),
            new("/programmes/{programme}/people/export.{format}", Who.Coordinator),
        ];
}
