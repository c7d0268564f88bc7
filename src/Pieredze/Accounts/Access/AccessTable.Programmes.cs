namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Programmes =>
        [
            new("/programmes", Who.SignedIn),
            new("/programmes/new", Who.Admin),
            new("/programmes/{programme}", Who.Staff),
            new("/programmes/{programme}/set-up", Who.Coordinator | Who.Auditor),
            new("/programmes/{programme}/readiness", Who.Coordinator | Who.Auditor),
            new("/programmes/{programme}/readiness/export.{format}", Who.Coordinator | Who.Auditor),
            new("/programmes/{programme}/staff", Who.Coordinator),
            new("/programmes/{programme}/questions", Who.Coordinator),
        ];
}
