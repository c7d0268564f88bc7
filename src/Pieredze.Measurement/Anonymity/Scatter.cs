namespace Pieredze.Measurement.Anonymity;

/// <summary>Gives anonymous answers keys, and an order, that tell nothing about when and by whom they were given.</summary>
/// <remarks>
/// A key is random in all its 122 free bits (version 4 of RFC 9562, from the random source of the operating system); it
/// holds no time and no counter. Whoever stores the answers writes them in the order returned, all at once, into a table
/// that is sorted by the key and has no hidden row number.
/// </remarks>
public static class Scatter
{
    /// <summary>A new key that nothing can be read from.</summary>
    public static Guid Key() => Guid.NewGuid();

    /// <summary>The answers under new keys, in the order of the keys.</summary>
    /// <typeparam name="TAnswer">An answer without anything that names its giver.</typeparam>
    /// <param name="answers">In any order; the result does not depend on it.</param>
    public static IReadOnlyList<(Guid Key, TAnswer Answer)> Keyed<TAnswer>(IEnumerable<TAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. answers.Select(answer => (Key: Key(), answer)).OrderBy(keyed => keyed.Key)];
    }
}
