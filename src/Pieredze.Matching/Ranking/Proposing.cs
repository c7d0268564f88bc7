namespace Pieredze.Matching.Ranking;

/// <summary>
/// Finds a stable result that is at least two thirds of the largest one. Seekers ask hosts, the best first; among ties
/// those with a free place first. A seeker whom everybody refused asks all again and now goes before equals. A seeker
/// who sits with a full host while an equally good one has room yields to anybody.
/// </summary>
/// <remarks>
/// Source: Z. Király, Linear time local approximation algorithm for maximum stable marriage, Algorithms 6, 2013.
/// A host with a free place never refused anybody and a full host stays full: that makes every cursor move forward
/// only, and the work linear.
/// </remarks>
internal sealed class Proposing
{
    private const int Nobody = -1;
    private readonly Offers offers;
    private readonly int[] sought;
    private readonly int[] roomy;
    private readonly int[] groupEnd;
    private readonly bool[] secondTry;
    private readonly bool[] refused;
    private readonly int[] seat;
    private readonly int[] below;
    private readonly int[] taken;
    private readonly int[] unsure;
    private readonly int[] members;
    private readonly int[] worst;

    public Proposing(Offers offers)
    {
        this.offers = offers;
        var (seekers, hosts) = (offers.Turns.Length, offers.Places.Length);
        (sought, roomy, groupEnd, secondTry) = (
            new int[seekers],
            new int[seekers],
            new int[seekers],
            new bool[seekers]
        );
        refused = new bool[offers.Start[^1]];
        (seat, below) = (Full(seekers), Full(seekers));
        (taken, unsure, worst) = (new int[hosts], Full(hosts), new int[hosts]);
        members = Full(offers.ClassStart[^1]);
        for (var host = 0; host < hosts; host++)
        {
            worst[host] = offers.ClassStart[host + 1] - 1;
        }
    }

    /// <summary>How often a seeker asked a host.</summary>
    public long Asked { get; private set; }

    /// <summary>The arcs of the result.</summary>
    public IEnumerable<int> Arcs => seat.Where(entry => entry != Nobody).Select(offers.ArcAt);

    public void Run(CancellationToken token)
    {
        foreach (var first in offers.Turns)
        {
            token.ThrowIfCancellationRequested();
            Open(first, offers.Start[first]);
            for (var seeker = first; seeker != Nobody; )
            {
                seeker = Ask(seeker);
            }
        }
    }

    // Lets a seeker find a seat; returns whoever lost one to them.
    private int Ask(int seeker)
    {
        while (true)
        {
            if (Roomy(seeker))
            {
                var free = roomy[seeker];
                var host = offers.HostAt(free);
                Asked++;
                taken[host]++;
                seat[seeker] = free;
                Push(ref unsure[host], seeker);
                return Nobody;
            }

            while (sought[seeker] < groupEnd[seeker] && refused[sought[seeker]])
            {
                sought[seeker]++;
            }

            if (sought[seeker] < groupEnd[seeker])
            {
                var loser = Press(seeker, sought[seeker]);
                if (loser != seeker)
                {
                    return loser;
                }
            }
            else if (!Onwards(seeker))
            {
                return Nobody;
            }
        }
    }

    // Asks a full host; returns who has no seat afterwards.
    private int Press(int seeker, int entry)
    {
        Asked++;
        var host = offers.HostAt(entry);
        while (unsure[host] != Nobody)
        {
            var member = Pop(ref unsure[host]);
            if (Roomy(member))
            {
                Sit(seeker, entry);
                seat[member] = Nobody;
                return member;
            }

            Sit(member, seat[member]);
        }

        while (members[worst[host]] == Nobody)
        {
            worst[host]--;
        }

        if (offers.ClassAt(entry, secondTry[seeker]) >= worst[host])
        {
            refused[entry] = true;
            return seeker;
        }

        var loser = Pop(ref members[worst[host]]);
        refused[seat[loser]] = true;
        seat[loser] = Nobody;
        Sit(seeker, entry);
        return loser;
    }

    // Whether a host as good as the one sought or had still has a free place.
    private bool Roomy(int seeker)
    {
        var (entry, end) = (roomy[seeker], groupEnd[seeker]);
        while (entry < end && Filled(offers.HostAt(entry)))
        {
            entry++;
        }

        roomy[seeker] = entry;
        return entry < end;
    }

    private bool Filled(int host) => taken[host] >= offers.Places[host];

    private bool Onwards(int seeker)
    {
        var (start, end) = (offers.Start[seeker], offers.Start[seeker + 1]);
        if (groupEnd[seeker] < end)
        {
            Open(seeker, groupEnd[seeker]);
            return true;
        }

        if (secondTry[seeker] || start == end)
        {
            return false;
        }

        secondTry[seeker] = true;
        Array.Clear(refused, start, end - start);
        Open(seeker, start);
        return true;
    }

    private void Open(int seeker, int entry)
    {
        sought[seeker] = roomy[seeker] = entry;
        var (next, end) = (entry, offers.Start[seeker + 1]);
        while (next < end && offers.GroupAt(next) == offers.GroupAt(entry))
        {
            next++;
        }

        groupEnd[seeker] = next;
    }

    private void Sit(int seeker, int entry)
    {
        seat[seeker] = entry;
        Push(ref members[offers.ClassAt(entry, secondTry[seeker])], seeker);
    }

    private void Push(ref int top, int seeker) => (below[seeker], top) = (top, seeker);

    private int Pop(ref int top)
    {
        var seeker = top;
        top = below[seeker];
        return seeker;
    }

    private static int[] Full(int length)
    {
        var array = new int[length];
        Array.Fill(array, Nobody);
        return array;
    }
}
