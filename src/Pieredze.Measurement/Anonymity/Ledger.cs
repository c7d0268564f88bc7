using System.Numerics;

namespace Pieredze.Measurement.Anonymity;

/// <summary>
/// Everything published so far, as rows in echelon form over columns of which the large cells come first. So the rows
/// that begin in a small cell span exactly those combinations that tell of small cells only.
/// </summary>
internal sealed class Ledger<T>(Columns columns, int fewest)
    where T : IBinaryInteger<T>
{
    private List<(int Lead, T[] Row)> _rows = [];

    /// <summary>Takes in what is published already, whatever it tells.</summary>
    public void Enter(T[] figure)
    {
        if (Rest(figure) is { Lead: >= 0 } rest)
        {
            Insert(rest);
        }
    }

    /// <summary>Takes the figures in and says true, or leaves everything as it was and says false.</summary>
    public bool Publish(IReadOnlyList<T[]> figures)
    {
        var before = _rows.ToList();
        foreach (var figure in figures)
        {
            var rest = Rest(figure);
            if (rest.Lead >= 0 && Tells(rest))
            {
                _rows = before;
                return false;
            }

            if (rest.Lead >= 0)
            {
                Insert(rest);
            }
        }

        return figures.Any(figure => Array.Exists(figure, part => part != T.Zero));
    }

    private void Insert((int Lead, T[] Row) rest) =>
        _rows.Insert(_rows.FindIndex(r => r.Lead > rest.Lead) is >= 0 and var at ? at : _rows.Count, rest);

    // Nothing new about small cells can come in through a row that begins in a large one.
    private bool Tells((int Lead, T[] Row) rest) =>
        IsSmall(rest.Lead)
        && new SmallGroup<T>(columns).IsFound(
            rest.Row,
            [.. _rows.Where(r => IsSmall(r.Lead)).Select(r => r.Row)],
            fewest - 1
        );

    private bool IsSmall(int column) => columns.People[columns.Cells[column]] < fewest;

    private (int Lead, T[] Row) Rest(T[] figure)
    {
        var row = figure;
        foreach (var (lead, known) in _rows)
        {
            row = Rows.Without(row, known, lead);
        }

        return (Array.FindIndex(row, part => part != T.Zero), row);
    }
}
