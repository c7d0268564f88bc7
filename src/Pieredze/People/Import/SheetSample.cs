using Pieredze.Platform.Sheets;

namespace Pieredze.People.Import;

/// <summary>What a column looks like, from its first filled cells.</summary>
internal static class SheetSample
{
    private const int Rows = 500;
    private const int Values = 50;

    extension(Sheet sheet)
    {
        public IReadOnlyList<string> Filled(int column) =>
            [
                .. sheet
                    .Rows.Take(Rows)
                    .Select(r => r.Cells[column])
                    .Where(v => !string.IsNullOrWhiteSpace(v))
                    .Take(Values),
            ];

        /// <summary>Whether at least half of the filled cells are like that; false for a blank column.</summary>
        public bool Mostly(int column, Func<string, bool> like) =>
            sheet.Filled(column) is { Count: > 0 } filled && filled.Count(like) * 2 >= filled.Count;

        public bool IsBlank(int column) => sheet.Filled(column).Count == 0;
    }
}
