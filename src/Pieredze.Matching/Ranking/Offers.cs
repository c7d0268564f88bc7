using Pieredze.Matching.Solving;

namespace Pieredze.Matching.Ranking;

/// <summary>
/// One run's way of looking at the market: seekers with one wish each go to hosts with places. Mentees may seek
/// mentors, or every place of a mentor may seek a mentee. Ties stand in the order of the run's lottery.
/// </summary>
internal sealed class Offers
{
    private readonly int[] arcs;
    private readonly int[] host;
    private readonly int[] seekerGroup;
    private readonly int[] hostGroup;

    private Offers(Market market, bool mentors, ulong seed, int[] rowOf, int[] start)
    {
        var (people, others) = mentors ? (market.Mentors, market.Mentees) : (market.Mentees, market.Mentors);
        var (view, begin) = mentors ? (market.MentorArcs, market.MentorStart) : (market.MenteeArcs, market.MenteeStart);
        host = mentors ? market.MenteeOf : market.MentorOf;
        seekerGroup = mentors ? market.MentorGroup : market.MenteeGroup;
        hostGroup = mentors ? market.MenteeGroup : market.MentorGroup;
        Start = start;
        arcs = new int[start[^1]];
        Places = mentors ? Enumerable.Repeat(1, others.Length).ToArray() : market.Places;
        ClassStart = Classes(market, mentors, others.Length);
        var own = Array.ConvertAll(people, id => Lottery.Ticket(id, seed));
        var their = Array.ConvertAll(others, id => Lottery.Ticket(id, seed));
        var draws = new long[arcs.Length];
        var turns = new long[rowOf.Length];
        for (var seeker = 0; seeker < rowOf.Length; seeker++)
        {
            var row = rowOf[seeker];
            var ticket = (ulong)Lottery.Draw(own[row], (ulong)seeker);
            turns[seeker] = (long)(ticket >> 1);
            Array.Copy(view, begin[row], arcs, start[seeker], start[seeker + 1] - start[seeker]);
            Shuffle(start[seeker], start[seeker + 1], ticket, their, draws);
        }

        Turns = [.. Enumerable.Range(0, rowOf.Length)];
        Array.Sort(turns, Turns);
    }

    /// <summary>The seekers in the order in which they first ask.</summary>
    public int[] Turns { get; }

    /// <summary>Where each seeker's entries begin.</summary>
    public int[] Start { get; }

    /// <summary>Places by host.</summary>
    public int[] Places { get; }

    /// <summary>Where each host's classes begin: two for each place in its ranking.</summary>
    public int[] ClassStart { get; }

    public int ArcAt(int entry) => arcs[entry];

    public int HostAt(int entry) => host[arcs[entry]];

    public int GroupAt(int entry) => seekerGroup[arcs[entry]];

    /// <summary>How the host thinks of the seeker; smaller is better. A second try goes before a first of equal rank.</summary>
    public int ClassAt(int entry, bool secondTry) =>
        ClassStart[host[arcs[entry]]] + (2 * hostGroup[arcs[entry]]) + (secondTry ? 0 : 1);

    public static Offers OfMentees(Market market, ulong seed) =>
        new(market, false, seed, [.. Enumerable.Range(0, market.Mentees.Length)], market.MenteeStart);

    /// <summary>Every place of a mentor seeks for itself; null when that would be more than the limit of entries.</summary>
    public static Offers? OfMentors(Market market, ulong seed, long limit)
    {
        var (rows, start, entries) = (new List<int>(), new List<int> { 0 }, 0L);
        for (var mentor = 0; mentor < market.Mentors.Length; mentor++)
        {
            var length = market.MentorStart[mentor + 1] - market.MentorStart[mentor];
            for (var place = Math.Min(length, market.Places[mentor]); place > 0; place--)
            {
                entries += length;
                if (entries > limit)
                {
                    return null;
                }

                rows.Add(mentor);
                start.Add((int)entries);
            }
        }

        return new Offers(market, true, seed, [.. rows], [.. start]);
    }

    private static int[] Classes(Market market, bool mentors, int count)
    {
        var (view, begin, group) = mentors
            ? (market.MenteeArcs, market.MenteeStart, market.MenteeGroup)
            : (market.MentorArcs, market.MentorStart, market.MentorGroup);
        var classes = new int[count + 1];
        for (var one = 0; one < count; one++)
        {
            var groups = begin[one] == begin[one + 1] ? 0 : group[view[begin[one + 1] - 1]] + 1;
            classes[one + 1] = classes[one] + (2 * groups);
        }

        return classes;
    }

    private void Shuffle(int start, int end, ulong ticket, ulong[] their, long[] draws)
    {
        for (var first = start; first < end; )
        {
            var next = first + 1;
            while (next < end && GroupAt(next) == GroupAt(first))
            {
                next++;
            }

            if (next - first > 1)
            {
                for (var entry = first; entry < next; entry++)
                {
                    draws[entry] = Lottery.Draw(ticket, their[HostAt(entry)]);
                }

                Array.Sort(draws, arcs, first, next - first);
            }

            first = next;
        }
    }
}
