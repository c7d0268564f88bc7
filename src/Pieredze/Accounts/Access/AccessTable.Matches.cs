namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Matches =>
        [
            new("/programmes/{programme}/matches", Who.Coordinator),
            new("/programmes/{programme}/matches/{round}", Who.Coordinator),
            new("/programmes/{programme}/matches/{round}/what-if", Who.Coordinator),
            new("/programmes/{programme}/matches/{round}/drafts/{draft}", Who.Coordinator),
            new("/programmes/{programme}/find", Who.Participant),
            new("/proposals/{proposal}", Who.Pair),
        ];
}
