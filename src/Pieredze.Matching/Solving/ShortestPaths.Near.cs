using System.Runtime.CompilerServices;

namespace Pieredze.Matching.Solving;

// Free seats are about as far beyond the cheapest column as those found before: what a long list has beyond that need
// not be looked at. Where that was too near, the search begins anew without a limit.
internal sealed partial class ShortestPaths
{
    private const int Short = 24;

    // How far beyond the cheapest column seats lie, smoothed over the searches.
    private long usual;

    private void FindNear(int root)
    {
        var least = Least(root);
        if (!Find(root, least + (2 * usual) + 1))
        {
            Find(root, Farthest);
        }

        usual += ((far - least - usual) >> 3) + 1;
    }

    /// <summary>The least that any column would be to a row, its price included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long Least(int row)
    {
        var (list, least) = (table.ListOf[row], long.MaxValue);
        for (var arc = table.Start[list]; table.Has(list, arc) && table.Offers[arc].Cost < least; arc++)
        {
            Work++;
            least = Math.Min(least, table.Offers[arc].Cost + front.Price[table.Offers[arc].Column]);
        }

        return least;
    }
}
