namespace Pieredze.Accounts.Access;

public static partial class AccessTable
{
    // Both answer 404 unless the installation was started as a demo.
    private static IEnumerable<AccessRow> Demonstration => [new("/demo", Who.Anyone), new("/demo/mail", Who.Anyone)];
}
