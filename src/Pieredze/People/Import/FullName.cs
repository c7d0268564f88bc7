namespace Pieredze.People.Import;

/// <summary>Divides a whole name into first and last names.</summary>
internal static class FullName
{
    /// <summary>«Bērziņa, Anna» says itself which is which; otherwise the last word, with «van der» before it, is the last name.</summary>
    public static (string? First, string? Last) Split(string whole, bool lastNameFirst)
    {
        if (whole.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } last, { Length: > 0 } first])
        {
            return (first, last);
        }

        var words = whole.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return (words.FirstOrDefault(), null);
        }

        if (lastNameFirst)
        {
            return (string.Join(' ', words[1..]), words[0]);
        }

        var particle = Array.FindIndex(words, 1, w => char.IsLower(w[0]));
        var from = particle > 0 && particle < words.Length - 1 ? particle : words.Length - 1;
        return (string.Join(' ', words[..from]), string.Join(' ', words[from..]));
    }
}
