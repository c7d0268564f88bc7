namespace Pieredze.Matching.Solving;

/// <summary>How keys written by people are compared: trimmed, without regard to case, blanks left out.</summary>
internal static class Keys
{
    public static readonly StringComparer Alike = StringComparer.OrdinalIgnoreCase;

    public static IEnumerable<string> Clean(IEnumerable<string> keys) =>
        keys.Where(key => !string.IsNullOrWhiteSpace(key)).Select(key => key.Trim()).Distinct(Alike);

    public static List<string> Shared(IEnumerable<string> left, IEnumerable<string> right, int most) =>
        [.. Clean(left).Take(most).Intersect(Clean(right).Take(most), Alike)];
}
