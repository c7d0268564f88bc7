using System.Text.RegularExpressions;

namespace Pieredze.Tests.Accounts;

/// <summary>Finds the kinds of letters in a source: what stands first in a new letter.</summary>
internal static partial class Letters
{
    public static IEnumerable<string> In(string source) => Letter().Matches(source).Select(m => m.Groups["kind"].Value);

    // A letter is either named so, or it is what a post adds.
    [GeneratedRegex("(?:new Letter\\(|\\.Add\\(\\s*new\\()\\s*\"(?<kind>[a-z-]+)\",")]
    private static partial Regex Letter();
}
