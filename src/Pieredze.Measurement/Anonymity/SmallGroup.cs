using System.Numerics;

namespace Pieredze.Measurement.Anonymity;

/// <summary>
/// Looks for a combination that tells of few people: the new row plus anything of the known rows. Columns that are alike
/// in all rows vanish together or not at all; each such group is either made to vanish, which uses up a known row, or
/// its people are let in, which uses up the few.
/// </summary>
internal sealed class SmallGroup<T>(Columns columns)
    where T : IBinaryInteger<T>
{
    // Hundreds are usual; beyond this nobody waits for the answer, and the cut is held.
    private const int MostSteps = 20_000;

    private int _steps;

    /// <summary>Whether such a combination with at most so many people exists, or could not be ruled out.</summary>
    public bool IsFound(T[] row, List<T[]> known, int people)
    {
        while (_steps++ < MostSteps)
        {
            var groups = Groups(row, known);
            if (groups.Count == 0)
            {
                return true;
            }

            var staying = groups.Where(g => g.Stays).SelectMany(g => g.Cells).Distinct().ToList();
            if (staying.Sum(cell => columns.People[cell]) is > 0 and var stay)
            {
                if (stay > people)
                {
                    return false;
                }

                people -= stay;
                (row, known) = LetIn(row, known, staying);
                continue;
            }

            var group = groups.MaxBy(g => g.People)!;
            var vanished = Vanish(row, known, group.Column);
            if (group.People > people)
            {
                (row, known) = vanished;
                continue;
            }

            if (IsFound(vanished.Row, vanished.Known, people))
            {
                return true;
            }

            people -= group.People;
            (row, known) = LetIn(row, known, group.Cells);
        }

        return true;
    }

    // All columns in which the row is not zero, by how they stand in all rows.
    private List<Group> Groups(T[] row, List<T[]> known)
    {
        var marks = Marks(row, known);
        var groups = new Dictionary<int, List<Group>>();
        for (var at = 0; at < row.Length; at++)
        {
            if (row[at] == T.Zero)
            {
                continue;
            }

            if (!groups.TryGetValue(marks[at], out var alike))
            {
                groups.Add(marks[at], alike = []);
            }

            var group = alike.Find(g => AreAlike(row, known, g.Column, at));
            if (group is null)
            {
                alike.Add(group = new(at, !known.Exists(r => r[at] != T.Zero)));
            }

            if (group.Cells.Add(columns.Cells[at]))
            {
                group.People += columns.People[columns.Cells[at]];
            }
        }

        return [.. groups.Values.SelectMany(alike => alike).OrderBy(g => g.Column)];
    }

    // Columns that are alike have the same mark; a mark is quicker to compare than a column.
    private static int[] Marks(T[] row, List<T[]> known)
    {
        var marks = new int[row.Length];
        foreach (var r in known.Prepend(row))
        {
            for (var at = 0; at < marks.Length; at++)
            {
                marks[at] = unchecked(marks[at] * 31 + r[at].GetHashCode());
            }
        }

        return marks;
    }

    private static bool AreAlike(T[] row, List<T[]> known, int one, int other)
    {
        if (row[one] != row[other])
        {
            return false;
        }

        foreach (var r in known)
        {
            if (r[one] != r[other])
            {
                return false;
            }
        }

        return true;
    }

    private static (T[] Row, List<T[]> Known) Vanish(T[] row, List<T[]> known, int column)
    {
        var pivot = known.FindIndex(r => r[column] != T.Zero);
        var rest = new List<T[]>(known.Count);
        for (var at = 0; at < known.Count; at++)
        {
            if (at != pivot)
            {
                rest.Add(Rows.Without(known[at], known[pivot], column));
            }
        }

        return (Rows.Without(row, known[pivot], column), rest);
    }

    private (T[] Row, List<T[]> Known) LetIn(T[] row, List<T[]> known, ICollection<int> cells)
    {
        var blank = Enumerable.Range(0, row.Length).Where(at => cells.Contains(columns.Cells[at])).ToArray();
        return (Blank(row), known.ConvertAll(Blank));

        T[] Blank(T[] full)
        {
            var result = (T[])full.Clone();
            foreach (var at in blank)
            {
                result[at] = T.Zero;
            }

            return result;
        }
    }

    private sealed class Group(int column, bool stays)
    {
        /// <summary>The first of the columns that are alike.</summary>
        public int Column => column;

        /// <summary>No known row can make these columns vanish.</summary>
        public bool Stays => stays;
        public HashSet<int> Cells { get; } = [];
        public int People { get; set; }
    }
}
