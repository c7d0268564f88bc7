namespace Pieredze.Matching.Solving;

/// <summary>
/// A solved round and mentees who came in since: each finds a place by one search, which moves others along where that is
/// best for all. As good and as proved as solving all anew, for the work of a few rows.
/// </summary>
internal sealed class Arrivals
{
    private readonly Ground ground;
    private readonly List<Arrival> arrived;
    private readonly Dictionary<string, int> numbers;
    private PriceSum gap;

    // What differs from the round that was solved.
    private readonly Dictionary<int, int> mentorOf;
    private readonly Dictionary<int, Price> menteePrice;
    private readonly Dictionary<int, Price> mentorPrice;
    private readonly Dictionary<int, int[]> seated;
    private readonly Dictionary<int, Row> whole;

    private Arrivals(Ground ground)
    {
        (this.ground, gap) = (ground, ground.Gap);
        (arrived, numbers) = ([], new Dictionary<string, int>(StringComparer.Ordinal));
        (mentorOf, menteePrice, mentorPrice, seated, whole) = ([], [], [], [], []);
    }

    private Arrivals(Arrivals other)
    {
        (ground, gap) = (other.ground, other.gap);
        (arrived, numbers) = ([.. other.arrived], new Dictionary<string, int>(other.numbers, StringComparer.Ordinal));
        (mentorOf, menteePrice) = (new(other.mentorOf), new(other.menteePrice));
        (mentorPrice, seated, whole) = (new(other.mentorPrice), new(other.seated), new(other.whole));
    }

    /// <summary>Arcs looked at by the last who came: what the work is measured in.</summary>
    public long Work { get; private set; }

    /// <summary>The round that was solved.</summary>
    public Known Known => ground.Known;

    public Wishes Wishes => Known.Wishes;

    public long? Floor => ground.Evidence.Floor;

    private int Before => ground.Evidence.MentorOf.Length;

    /// <summary>A round into which nobody came yet; null where nobody can.</summary>
    public static Arrivals? To(Known known) => known.Ground is { IsOpen: true } ground ? new Arrivals(ground) : null;

    /// <summary>The round with one mentee more; null where it must be solved anew.</summary>
    public Arrivals? With(Mentee mentee, CancellationToken token)
    {
        if (!ground.IsStranger(mentee) || numbers.ContainsKey(mentee.Id) || Known.Field.Beside(mentee) is not { } field)
        {
            return null;
        }

        var now = new Arrivals(this);
        var newcomer = now.Bounded(
            new Arrival(
                Before + arrived.Count,
                Row.Of(field.Reader().Points(0)),
                Wishes.Highest - Field.Claim(mentee),
                field.MenteeTickets[0]
            )
        );
        now.arrived.Add(newcomer);
        now.numbers.Add(mentee.Id, newcomer.Number);
        return now.Seat(newcomer, token) ? now : null;
    }

    /// <summary>The round with all of them as one that was solved; null where little is left of the one before.</summary>
    /// <param name="request">Those of before and all who came.</param>
    /// <param name="token">Ends the work early.</param>
    public Known? Settle(MatchRequest request, CancellationToken token)
    {
        var field = new Field(request);
        if (Carried.Over(Known, request, field) is not { } carried)
        {
            return null;
        }

        var pins = field.Pins();
        var start = carried.Start(pins.Pinned, token);
        var outcome = new Outcome(Proved(field, pins.Pinned), start.Graph, start.IsWhole, Work)
        {
            Leeway = start.Leeway,
            Highest = start.Highest,
        };
        return new Known(pins, carried.Past(start.Graph))
        {
            Request = request,
            Field = field,
            Wishes = field.Wishes(pins.Pinned),
            Outcome = outcome,
        };
    }

    public Price PriceOf(int mentee) =>
        menteePrice.TryGetValue(mentee, out var price) ? price : ground.Evidence.MenteePrice[mentee];

    public Price PriceOfMentor(int mentor) =>
        mentorPrice.TryGetValue(mentor, out var price) ? price : ground.Evidence.MentorPrice[mentor];

    public Row RowOf(int mentee) =>
        mentee >= Before ? arrived[mentee - Before].Row
        : whole.TryGetValue(mentee, out var row) ? row
        : ground.RowOf(mentee);

    /// <summary>Who could leave a mentor for another.</summary>
    public IEnumerable<int> Movable(int mentor) => Seated(mentor).Where(IsMovable);

    public bool HasFree(int mentor) => Seated(mentor).Length < Known.Field.Capacity[mentor];

    public Price Cost(int mentee, int mentor, long points) =>
        mentee < Before ? Wishes.Cost(mentee, mentor, points) : Wishes.Cost(arrived[mentee - Before], mentor, points);

    public int MentorOf(int mentee) =>
        mentorOf.TryGetValue(mentee, out var mentor) ? mentor
        : mentee < Before ? ground.Evidence.MentorOf[mentee]
        : -1;

    private int[] Seated(int mentor) =>
        seated.TryGetValue(mentor, out var mentees) ? mentees : ground.Of(mentor).ToArray();

    private bool IsMovable(int mentee) => mentee >= Before || ground.Evidence.Pinned[mentee] < 0;

    // What a newcomer pays at least at the prices that prove the floor.
    private Arrival Bounded(Arrival newcomer)
    {
        return newcomer with
        {
            All = Least(ground.Evidence.All, long.MinValue),
            Above = Least(ground.Evidence.Above, (Floor ?? 0) + 1),
        };

        Price Least(Prices? prices, long from)
        {
            var least = default(Price);
            for (var at = 0; prices is not null && at < newcomer.Row.Mentors.Length; at++)
            {
                if (newcomer.Row.Points[at] >= from)
                {
                    var (mentor, points) = (newcomer.Row.Mentors[at], newcomer.Row.Points[at]);
                    var own = Wishes.Cost(newcomer, mentor, points).Head - prices.Mentor[mentor].Head;
                    least = own < least ? own : least;
                }
            }

            return least;
        }
    }

    private bool Seat(Arrival newcomer, CancellationToken token)
    {
        PlaceSearch search;
        do
        {
            token.ThrowIfCancellationRequested();
            search = new PlaceSearch(this, newcomer.Number);
            if (!search.Find())
            {
                return false;
            }

            Work += search.Work;
        } while (Complete(search));

        Raise(search);
        Move(search, newcomer.Number);
        return Holds(newcomer, search.Far);
    }

    // Rows of those whose other pairs might be of use once they pay so much more. True where there were any.
    private bool Complete(PlaceSearch search)
    {
        var (before, reader) = (whole.Count, default(IRowReader));
        foreach (var (mentee, rise) in search.Rises().Where(one => one.Mentee < Before))
        {
            if (!whole.ContainsKey(mentee) && !ground.Covers(mentee, PriceOf(mentee) + rise))
            {
                reader ??= Known.Field.Reader();
                whole.Add(mentee, Row.Of(reader.Points(mentee)));
            }
        }

        return whole.Count > before;
    }

    private void Raise(PlaceSearch search)
    {
        foreach (var (mentor, rise) in search.MentorRises())
        {
            mentorPrice[mentor] = PriceOfMentor(mentor) - rise;
        }

        foreach (var (mentee, rise) in search.Rises())
        {
            menteePrice[mentee] = PriceOf(mentee) + rise;
        }
    }

    private void Move(PlaceSearch search, int newcomer)
    {
        menteePrice[newcomer] = search.Far;
        mentorOf[newcomer] = -1;
        foreach (var (mentee, mentor) in search.Moves())
        {
            if (MentorOf(mentee) is >= 0 and var left)
            {
                seated[left] = [.. Seated(left).Where(one => one != mentee)];
            }

            mentorOf[mentee] = mentor;
            if (mentor >= 0)
            {
                seated[mentor] = [.. Seated(mentor), mentee];
            }
        }
    }

    // As many people and claims as without a floor, and above it still fewer.
    private bool Holds(Arrival newcomer, Price far)
    {
        gap = gap.Plus(1, newcomer.Above).Plus(-1, far.Head);
        return (ground.Evidence.All is null || newcomer.All == far.Head)
            && (ground.Evidence.Above is null || gap.IsAbove(default));
    }

    private Evidence Proved(Field field, int[] pinned)
    {
        var (before, known) = (ground.Evidence, Known.Field.MenteeNumbers);
        int[] number = [.. field.Mentees.Select(one => known.TryGetValue(one.Id, out var was) ? was : numbers[one.Id])];
        return before with
        {
            MentorOf = [.. number.Select(MentorOf)],
            Pinned = pinned,
            MenteePrice = [.. number.Select(PriceOf)],
            MentorPrice = [.. Enumerable.Range(0, field.Mentors.Length).Select(PriceOfMentor)],
            All = Moved(before.All, one => one.All),
            Above = Moved(before.Above, one => one.Above),
        };

        Prices? Moved(Prices? prices, Func<Arrival, Price> own) =>
            prices is null
                ? null
                : prices with
                {
                    Mentee = [.. number.Select(one => one < Before ? prices.Mentee[one] : own(arrived[one - Before]))],
                };
    }
}
