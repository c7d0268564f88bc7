using System.Text.RegularExpressions;

namespace Pieredze.Platform.Sheets;

/// <summary>Keeps text from becoming a formula when a spreadsheet program opens our file, and takes that back on reading.</summary>
internal static partial class Formula
{
    /// <summary>With an apostrophe in front when a program could run it. A plain negative number stays a number.</summary>
    public static string Neutralised(string cell) =>
        Dangerous().IsMatch(cell) && !NegativeNumber().IsMatch(cell) ? $"'{cell}" : cell;

    /// <summary>As it was before <see cref="Neutralised"/>.</summary>
    public static string Restored(string cell) => cell is ['\'', ..] && Dangerous().IsMatch(cell) ? cell[1..] : cell;

    // Apostrophes in front are counted in, so that a text that already had one comes back with it.
    [GeneratedRegex(@"\A'*[=+\-@\t\r\n＝＋－＠]", RegexOptions.NonBacktracking)]
    private static partial Regex Dangerous();

    [GeneratedRegex(@"\A-[0-9]{1,15}(?:[.,][0-9]{1,15})?\z", RegexOptions.NonBacktracking)]
    private static partial Regex NegativeNumber();
}
