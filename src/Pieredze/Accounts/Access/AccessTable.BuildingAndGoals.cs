namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> BuildingAndGoals =>
        [
            new("/pairs/{pair}/first-meeting", Who.Pair),
            new("/pairs/{pair}/agreement/paper", Who.Pair),
            new("/pairs/{pair}/style", Who.Pair),
            new("/pairs/{pair}/exploration", Who.Pair),
            new("/pairs/{pair}/exploration/{section}", Who.Pair),
            new("/pairs/{pair}/exploration/of-partner/{section}", Who.Pair),
        ];
}
