namespace Pieredze.Tests.Proofs;

/// <summary>What a proof found, in full: a list that breaks off after five entries helps nobody.</summary>
public static class Found
{
    public static void Nothing(IEnumerable<string?> faults)
    {
        var found = faults.OfType<string>().ToList();
        if (found.Count > 0)
        {
            Assert.Fail($"{found.Count} found:\n{string.Join('\n', found.Take(60))}");
        }
    }
}
