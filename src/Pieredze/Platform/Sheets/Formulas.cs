using System.Text.RegularExpressions;

namespace Pieredze.Platform.Sheets;

/// <summary>Keeps a cell that somebody typed from being run as a formula by a spreadsheet program.</summary>
public static partial class Formulas
{
    /// <summary>The cell with an apostrophe before it when a spreadsheet might take it for a formula.</summary>
    public static string Tame(string cell) =>
        (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !Number().IsMatch(cell))
        || LooksTamed(cell)
            ? "'" + cell
            : cell;

    /// <summary>What <see cref="Tame"/> was given.</summary>
    public static string Bare(string cell) => LooksTamed(cell) ? cell[1..] : cell;

    private static bool LooksTamed(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && cell[1] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\'';

    [GeneratedRegex(@"^-?\d+([.,]\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Number();
}
