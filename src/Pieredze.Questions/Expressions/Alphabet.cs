namespace Pieredze.Questions.Expressions;

/// <summary>The letters that expressions tell apart, at most 64, so that a set of them is one number.</summary>
internal static class Alphabet
{
    // Whatever else there is counts as one more letter, digit or sign.
    private const string Own = "abcdefghijklmnopqrstuvwxyzāčēģīķļņšūžŋʝï0123456789 ',;:–—-!.?\"";
    private const int OtherLetter = 62;
    private const int Other = 63;
    private static readonly byte[] Known = Table();

    public static readonly ulong All = ulong.MaxValue;

    public static readonly ulong Letters = Set(char.IsLetter) | (1UL << OtherLetter);

    private static readonly ulong WordLetters = Letters | Set(char.IsDigit);

    public static int Of(char letter) =>
        letter < Known.Length && Known[letter] is var known and < OtherLetter ? known
        : char.IsLetter(letter) ? OtherLetter
        : Other;

    public static bool IsOfWord(char letter) => (WordLetters >> Of(letter) & 1) != 0;

    /// <summary>The set of one letter that expressions name.</summary>
    public static ulong Only(char letter) =>
        Of(letter) is var number and < OtherLetter
            ? 1UL << number
            : throw new FormatException($"The letter {letter} is not in the alphabet of expressions.");

    public static ulong Between(char first, char last) => Set(letter => letter >= first && letter <= last);

    private static ulong Set(Func<char, bool> belongs) =>
        Own.Where(belongs)
            .Aggregate(0UL, (set, letter) => set | (1UL << Own.IndexOf(letter, StringComparison.Ordinal)));

    private static byte[] Table()
    {
        var table = new byte[Own.Max() + 1];
        Array.Fill(table, (byte)Other);
        for (var i = 0; i < Own.Length; i++)
        {
            table[Own[i]] = (byte)i;
        }

        return table;
    }
}
