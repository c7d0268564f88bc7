using System.Runtime.InteropServices;

namespace Pieredze.Matching.Solving;

/// <summary>
/// The best way for one newcomer into a solved round (a shortest augmenting path at prices of all ranks): to a free place,
/// or to one from which others move on until somebody stays alone, the newcomer perhaps.
/// </summary>
internal sealed class PlaceSearch
{
    // Farther than that all anew is as quick.
    private const int Most = 400;

    private const int Nowhere = -1;

    private readonly Arrivals round;
    private readonly int newcomer;
    private readonly PriorityQueue<int, Price> queue = new(Price.Order);
    private readonly Dictionary<int, Way> ways = [];
    private readonly List<int> settled = [];
    private int end = Nowhere;
    private int alone;

    public PlaceSearch(Arrivals round, int newcomer) =>
        (this.round, this.newcomer, alone) = (round, newcomer, newcomer);

    /// <summary>What the newcomer pays: by so much all costs grow, or fall where less than 0.</summary>
    public Price Far { get; private set; }

    /// <summary>Arcs looked at.</summary>
    public long Work { get; private set; }

    /// <summary>False where the way is too far.</summary>
    public bool Find()
    {
        Reach(newcomer, default, default);
        while (queue.TryDequeue(out var mentor, out var far) && far < Far)
        {
            if (ways[mentor].IsSettled)
            {
                continue;
            }

            if (settled.Count == Most)
            {
                return false;
            }

            settled.Add(mentor);
            ways[mentor] = ways[mentor] with { IsSettled = true };
            foreach (var rival in round.Movable(mentor))
            {
                var own = round.PriceOf(rival);
                if (far - own < Far)
                {
                    (Far, end, alone) = (far - own, mentor, rival);
                }

                Reach(rival, far, own);
            }
        }

        return true;
    }

    /// <summary>Mentors whose places become so much dearer.</summary>
    public IEnumerable<(int Mentor, Price Rise)> MentorRises() =>
        settled.Where(mentor => ways[mentor].Far < Far).Select(mentor => (mentor, Far - ways[mentor].Far));

    /// <summary>Mentees who pay so much more.</summary>
    public IEnumerable<(int Mentee, Price Rise)> Rises() =>
        MentorRises().SelectMany(one => round.Movable(one.Mentor).Select(mentee => (mentee, one.Rise)));

    /// <summary>Who goes to whom, whoever leaves first; -1 is nobody.</summary>
    public List<(int Mentee, int Mentor)> Moves()
    {
        var moves = new List<(int Mentee, int Mentor)>();
        if (end == Nowhere)
        {
            return moves;
        }

        if (alone != Nowhere)
        {
            moves.Add((alone, Nowhere));
        }

        for (var (mentor, by) = (end, Nowhere); by != newcomer; mentor = ways[mentor].From)
        {
            by = ways[mentor].By;
            moves.Add((by, mentor));
        }

        return moves;
    }

    private void Reach(int mentee, Price far, Price own)
    {
        var (row, from) = (round.RowOf(mentee), round.MentorOf(mentee));
        for (var at = 0; at < row.Mentors.Length; at++)
        {
            Work++;
            var (mentor, points) = (row.Mentors[at], row.Points[at]);
            if (points < round.Floor)
            {
                continue;
            }

            var length = far + (round.Cost(mentee, mentor, points) - own - round.PriceOfMentor(mentor));
            if (!(length < Far) || (ways.TryGetValue(mentor, out var known) && !(length < known.Far)))
            {
                continue;
            }

            ways[mentor] = new Way(length, mentee, from, IsSettled: false);
            if (round.HasFree(mentor))
            {
                (Far, end, alone) = (length, mentor, Nowhere);
            }
            else
            {
                queue.Enqueue(mentor, length);
            }
        }
    }

    /// <summary>How a mentor is reached.</summary>
    /// <param name="Far">How far it is.</param>
    /// <param name="By">Who would come.</param>
    /// <param name="From">From which mentor.</param>
    /// <param name="IsSettled">Whether no nearer way is left.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Way(Price Far, int By, int From, bool IsSettled);
}
