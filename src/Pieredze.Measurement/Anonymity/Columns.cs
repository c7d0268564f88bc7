using System.Numerics;

namespace Pieredze.Measurement.Anonymity;

/// <summary>
/// The unknowns behind a list of figures. People who stand in exactly the same figures cannot be told apart by any
/// combination, so they share one cell; a column is what one cell said in one wave. Large cells come first.
/// </summary>
internal sealed class Columns
{
    private readonly Dictionary<Guid, int> _cells;
    private readonly Dictionary<(int Cell, int Wave), int> _columns;

    private Columns(Dictionary<Guid, int> cells, IEnumerable<(int Cell, int Wave)> columns)
    {
        _cells = cells;
        People = new int[cells.Count];
        foreach (var cell in cells.Values)
        {
            People[cell]++;
        }

        var sorted = columns.OrderByDescending(c => People[c.Cell]).ThenBy(c => c.Cell).ThenBy(c => c.Wave).ToList();
        Cells = [.. sorted.Select(c => c.Cell)];
        _columns = sorted.Index().ToDictionary(c => c.Item, c => c.Index);
    }

    /// <summary>The number of people in each cell.</summary>
    public int[] People { get; }

    /// <summary>The cell of each column.</summary>
    public int[] Cells { get; }

    public static Columns Of(IReadOnlyList<Figure> figures)
    {
        var cells = new Dictionary<Guid, int>();
        var next = 1;
        foreach (var parts in figures.SelectMany(f => f.Parts.GroupBy(part => part.Key.Wave)))
        {
            // Parts each cell into those who stand here alike and those who do not stand here.
            var kinds = new Dictionary<(int Cell, int Times), int>();
            foreach (var (answer, times) in parts)
            {
                var kind = (cells.GetValueOrDefault(answer.Person), times);
                if (!kinds.TryGetValue(kind, out var cell))
                {
                    kinds.Add(kind, cell = next++);
                }

                cells[answer.Person] = cell;
            }
        }

        var numbers = cells.Values.Distinct().Index().ToDictionary(c => c.Item, c => c.Index);
        var numbered = cells.ToDictionary(c => c.Key, c => numbers[c.Value]);
        return new(
            numbered,
            [.. figures.SelectMany(f => f.Parts.Keys).Select(a => (numbered[a.Person], a.Wave)).Distinct()]
        );
    }

    /// <summary>The figure as a row over the columns.</summary>
    public T[] Row<T>(Figure figure)
        where T : IBinaryInteger<T>
    {
        var row = new T[Cells.Length];
        foreach (var (answer, times) in figure.Parts)
        {
            row[_columns[(_cells[answer.Person], answer.Wave)]] = T.CreateChecked(times);
        }

        return row;
    }
}
