using System.Text.RegularExpressions;

namespace Pieredze.Questions;

/// <summary>A regular expression of the coach: the same in all cultures, with a time limit, and never a reason to fail.</summary>
/// <remarks>
/// The engine without backtracking takes 3 MB for each of more than a hundred expressions, so sentences are short
/// and time is limited instead. A search that runs out of time has found nothing.
/// </remarks>
internal sealed class Expression
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);
    private readonly Regex _regex;

    private Expression(string pattern) =>
        _regex = new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Limit);

    public static Expression Of(string pattern) => new(pattern);

    public bool IsMatch(string text) => Match(text).Success;

    public Match Match(string text)
    {
        try
        {
            return _regex.Match(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return System.Text.RegularExpressions.Match.Empty;
        }
    }

    public Match Next(Match match)
    {
        try
        {
            return match.NextMatch();
        }
        catch (RegexMatchTimeoutException)
        {
            return System.Text.RegularExpressions.Match.Empty;
        }
    }
}
