namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Measuring =>
        [
            new("/surveys", Who.SignedIn),
            new("/surveys/replies/{reply}", Who.Owner),
            new("/surveys/{programme}/{wave}", Who.Participant),
            new("/surveys/{programme}/pulse", Who.Participant),
            new("/surveys/{programme}/help", Who.Participant),
            new("/programmes/{programme}/measuring", Who.Coordinator | Who.Auditor),
            new("/programmes/{programme}/benefits", Who.Staff),
            new("/programmes/{programme}/benefits.{format}", Who.Staff),
            new("/programmes/{programme}/results", Who.Participant),
        ];
}
