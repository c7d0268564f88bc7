using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Pieredze.Matching.Solving;

/// <summary>
/// Looks for pairs that undercut a set of prices, a whole row at a time: for every mentor the points from which a pair
/// might, so that an exact comparison is needed for few.
/// </summary>
internal sealed class Watch
{
    private const long Most = 1 << 29;

    private readonly Prices prices;
    private readonly Wishes wishes;
    private readonly long least;
    private readonly bool headsOnly;
    private readonly List<(long Count, long Claims)> heads;
    private readonly int[] head;
    private readonly int[] price;
    private readonly bool isPlain;

    /// <summary>Watches over prices.</summary>
    /// <param name="prices">The prices.</param>
    /// <param name="wishes">What a pair costs.</param>
    /// <param name="least">Pairs of fewer points do not count.</param>
    /// <param name="headsOnly">Whether only the number of people and their claims count.</param>
    public Watch(Prices prices, Wishes wishes, long least, bool headsOnly)
    {
        (this.prices, this.wishes, this.least, this.headsOnly) = (prices, wishes, Math.Max(0, least), headsOnly);
        heads = [.. prices.Mentor.Select(one => (one.Count, one.Claims)).Distinct().Order()];
        head = new int[Columns.Padded(prices.Mentor.Length)];
        price = new int[head.Length];
        isPlain = prices.Mentor.Concat(prices.Mentee).All(one => Math.Abs(one.Points) < Most);
        for (var mentor = 0; mentor < prices.Mentor.Length; mentor++)
        {
            var own = prices.Mentor[mentor];
            head[mentor] = 2 * heads.BinarySearch((own.Count, own.Claims));
            price[mentor] = isPlain && !headsOnly ? (int)own.Points : 0;
        }
    }

    /// <summary>Lowers the bars of a row to below the points at which a pair might cost its prices or less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Lower(int mentee, int margin, int[] bar)
    {
        var from = (int)Math.Min(int.MaxValue - 1, least) - 1;
        var own = prices.Mentee[mentee];
        var wanted = heads.BinarySearch((-2 - own.Count, wishes.Claim(mentee) - own.Claims));
        var rank = wanted >= 0 ? 2 * wanted : (2 * ~wanted) - 1;
        var points = isPlain ? (int)own.Points : 0;
        var (low, never, level) = (Vector512.Create(from), Vector512.Create(int.MaxValue), Vector512.Create(rank));
        var free = Vector512.Create(-1 - points - margin);
        for (var at = 0; at < bar.Length; at += Vector512<int>.Count)
        {
            var even =
                headsOnly ? never
                : isPlain ? Vector512.Max(low, free - Rows.Load(price, at))
                : low;
            var rest = Vector512.ConditionalSelect(Vector512.Equals(Rows.Load(head, at), level), even, never);
            var limit = Vector512.ConditionalSelect(Vector512.GreaterThan(Rows.Load(head, at), level), low, rest);
            Vector512.Min(Rows.Load(bar, at), limit).CopyTo(bar, at);
        }
    }

    /// <summary>Whether a pair costs less than its prices already by the number of people and their claims.</summary>
    public bool IsUndercut(int mentee, int mentor, int points) => points >= least && Head(mentee, mentor) > 0;

    /// <summary>How many points a pair costs more than its prices; less than 0 where it undercuts them.</summary>
    public long Beyond(int mentee, int mentor, int points) =>
        points < least || Head(mentee, mentor) < 0
            ? long.MaxValue
            : -points - prices.Mentee[mentee].Points - prices.Mentor[mentor].Points;

    /// <summary>Points less what the mentor's place costs, 0 or more: the more, the better for any one mentee.</summary>
    public int Worth(int mentor, int points) => points + price[mentor] + (int)Most;

    /// <summary>How many points pairs of a mentee cost more than their prices at least, that are worth no more.</summary>
    public long BeyondOf(int mentee, int worth) =>
        isPlain ? Most - worth - prices.Mentee[mentee].Points : long.MinValue;

    // Prices less cost in the first two ranks.
    private int Head(int mentee, int mentor)
    {
        ref readonly var one = ref prices.Mentee[mentee];
        ref readonly var other = ref prices.Mentor[mentor];
        var count = one.Count + other.Count + 2;
        return count != 0 ? Math.Sign(count) : Math.Sign(one.Claims + other.Claims - wishes.Claim(mentee));
    }
}
