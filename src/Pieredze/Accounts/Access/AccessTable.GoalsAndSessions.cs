namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> GoalsAndSessions =>
        [
            new("/pairs/{pair}/goals", Who.Pair),
            new("/pairs/{pair}/goals/new", Who.Pair),
            new("/pairs/{pair}/goals/{goal}", Who.Pair),
            new("/pairs/{pair}/problems", Who.Pair),
            new("/pairs/{pair}/sessions", Who.Pair),
            new("/pairs/{pair}/sessions/{session}", Who.Pair),
            new("/pairs/{pair}/sessions/{session}/invite.ics", Who.Pair),
        ];
}
