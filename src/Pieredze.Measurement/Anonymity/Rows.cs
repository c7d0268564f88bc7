using System.Numerics;

namespace Pieredze.Measurement.Anonymity;

/// <summary>Arithmetic on rows of whole numbers, without rounding and without fractions.</summary>
internal static class Rows
{
    /// <summary>The row, up to a factor, with as much of another as makes it zero in one column.</summary>
    /// <exception cref="OverflowException">The numbers have become too large for their type.</exception>
    public static T[] Without<T>(T[] row, T[] other, int column)
        where T : IBinaryInteger<T>
    {
        if (row[column] == T.Zero)
        {
            return row;
        }

        var result = new T[row.Length];
        var (mine, theirs) = (other[column], row[column]);
        var divisor = T.Zero;
        for (var at = 0; at < row.Length; at++)
        {
            result[at] = checked(row[at] * mine - other[at] * theirs);
            if (divisor != T.One && result[at] != T.Zero)
            {
                divisor = CommonDivisor(T.Abs(result[at]), divisor);
            }
        }

        if (divisor > T.One)
        {
            for (var at = 0; at < result.Length; at++)
            {
                result[at] /= divisor;
            }
        }

        return result;
    }

    private static T CommonDivisor<T>(T one, T other)
        where T : IBinaryInteger<T>
    {
        while (other != T.Zero)
        {
            (one, other) = (other, one % other);
        }

        return one;
    }
}
