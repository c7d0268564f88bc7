namespace Pieredze.Matching.Ranking;

/// <summary>Who is with whom at the moment, and what the work has cost so far.</summary>
internal sealed class Standing
{
    private const int Unknown = -1;
    private readonly Market market;
    private readonly int[] worst;
    private readonly List<(int Mentee, int Arc)> journal = [];

    public Standing(Market market, IEnumerable<int> arcs)
    {
        this.market = market;
        ArcOf = new int[market.Mentees.Length];
        Array.Fill(ArcOf, Unknown);
        Taken = new int[market.Mentors.Length];
        worst = new int[market.Mentors.Length];
        Array.Fill(worst, Unknown);
        foreach (var arc in arcs)
        {
            Move(market.MenteeOf[arc], arc);
        }
    }

    /// <summary>The arc each mentee has, or -1.</summary>
    public int[] ArcOf { get; }

    /// <summary>The places filled, by mentor.</summary>
    public int[] Taken { get; }

    public int Size { get; private set; }

    /// <summary>How many mentees changed their place.</summary>
    public long Moves { get; private set; }

    /// <summary>How many arcs were looked at.</summary>
    public long Looks { get; set; }

    /// <summary>The sum of the places in the rankings of both sides: the smaller, the better.</summary>
    public long Ranks { get; private set; }

    public bool IsBetterThan(Standing other) => Size != other.Size ? Size > other.Size : Ranks < other.Ranks;

    public bool HasRoom(int mentor) => Taken[mentor] < market.Places[mentor];

    public void Move(int mentee, int arc)
    {
        Leave(mentee);
        journal.Add((mentee, -1));
        Moves++;
        Size++;
        Ranks += RanksOf(arc);
        ArcOf[mentee] = arc;
        Taken[market.MentorOf[arc]]++;
        worst[market.MentorOf[arc]] = Unknown;
    }

    public void Leave(int mentee)
    {
        if (ArcOf[mentee] < 0)
        {
            return;
        }

        var mentor = market.MentorOf[ArcOf[mentee]];
        journal.Add((mentee, ArcOf[mentee]));
        Size--;
        Ranks -= RanksOf(ArcOf[mentee]);
        ArcOf[mentee] = -1;
        Taken[mentor]--;
        worst[mentor] = Unknown;
    }

    /// <summary>How many steps could be taken back.</summary>
    public int Journal => journal.Count;

    /// <summary>Makes the moves so far final.</summary>
    public void Keep() => journal.Clear();

    /// <summary>Takes back the moves made since the journal had this length.</summary>
    public void Undo(int length)
    {
        for (var step = journal.Count - 1; step >= length; step--)
        {
            var (mentee, arc) = journal[step];
            if (arc < 0)
            {
                Leave(mentee);
            }
            else
            {
                Move(mentee, arc);
            }
        }

        journal.RemoveRange(length, journal.Count - length);
    }

    /// <summary>Where in <see cref="Market.MentorArcs"/> the last mentee of a mentor stands who is not alone.</summary>
    public int Worst(int mentor)
    {
        if (worst[mentor] == Unknown)
        {
            var place = market.MentorStart[mentor + 1] - 1;
            while (ArcOf[market.MenteeOf[market.MentorArcs[place]]] != market.MentorArcs[place])
            {
                place--;
                Looks++;
            }

            worst[mentor] = place;
        }

        return worst[mentor];
    }

    private int RanksOf(int arc) => market.MenteeGroup[arc] + market.MentorGroup[arc];
}
