namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Pairs =>
        [
            new("/pairs/{pair}", Who.Pair),
            new("/pairs/{pair}/building", Who.Pair),
            new("/pairs/{pair}/agreement", Who.Pair),
            new("/pairs/{pair}/pause", Who.Pair),
            new("/pairs/{pair}/end", Who.Pair),
            new("/pairs/{pair}/ending", Who.Pair),
            new("/pairs/{pair}/certificate", Who.Pair),
            new("/pairs/{pair}/moving-on", Who.Pair),
            new("/pairs/{pair}/certificate.pdf", Who.Pair),
            new("/pairs/{pair}/goodbye", Who.Pair),
            new("/pairs/{pair}/messages", Who.Pair),
            new("/pairs/{pair}/journal", Who.Pair),
            new("/pairs/{pair}/support", Who.Pair),
            new("/programmes/{programme}/alumni", Who.Participant),
            new("/nudges/{token}", Who.Anyone),
        ];
}
