namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    private static IEnumerable<AccessRow> Watching =>
        [
            new("/admin/line-waivers", Who.Admin),
            new("/programmes/{programme}/watch", Who.Staff),
            new("/programmes/{programme}/evidence", Who.Coordinator | Who.Auditor),
            new("/programmes/{programme}/watch/month.{format}", Who.Staff),
        ];
}
