using System.Text.RegularExpressions;

namespace Pieredze.Questions;

/// <summary>How every regular expression of the coach is made: same in all cultures, linear, with a time limit.</summary>
internal static class Expression
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);

    public static Regex Of(string pattern) =>
        new(
            pattern,
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            Limit
        );
}
