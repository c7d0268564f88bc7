namespace Pieredze.Matching.Solving;

/// <summary>A round that was solved: who is with whom and the proof at once, all else when somebody asks.</summary>
/// <param name="pins">The pins.</param>
/// <param name="past">What was told before of a round that differs little, or null.</param>
internal sealed class Known(PinBoard pins, Past? past)
{
    private readonly Lock gate = new();
    private Ground? ground;
    private Past? past = past;
    private (MatchResult Result, Census Census)? told;

    public required MatchRequest Request { get; init; }

    /// <summary>The round made ready.</summary>
    public required Field Field { get; init; }

    public required Wishes Wishes { get; init; }

    /// <summary>The result and the pairs that were looked at.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The round as those find it who come later.</summary>
    public Ground Ground => ground ??= new Ground(this);

    /// <summary>What was told of the result, null while nobody has asked.</summary>
    public Census? Census => told?.Census;

    /// <summary>The result in full.</summary>
    /// <param name="token">Ends the work early.</param>
    public MatchResult Tell(CancellationToken token = default)
    {
        lock (gate)
        {
            if (told is not var (result, _))
            {
                var census = Census.Of(Field, Outcome.Evidence, past, token);
                result = new Report(Request, Field, census, pins, Outcome.Evidence).Write() with
                {
                    Work = Outcome.Work,
                };
                (told, past) = ((result, census), null);
            }

            return result;
        }
    }
}

/// <summary>A result and what it was found in.</summary>
/// <param name="Evidence">The result.</param>
/// <param name="Graph">The pairs that were looked at while solving.</param>
/// <param name="IsWhole">Whether these are all possible pairs.</param>
/// <param name="Work">How many pairs were looked at, each time counted.</param>
internal sealed record Outcome(Evidence Evidence, Graph Graph, bool IsWhole, long Work)
{
    /// <summary>Pairs that the last look took in beside those of the graph.</summary>
    public IReadOnlyList<Arcs> Beside { get; init; } = [];

    /// <summary>What is known of all pairs that are neither here nor there; null where nothing is.</summary>
    public Leeway? Leeway { get; init; }

    /// <summary>The highest claim, against which the leeway was found.</summary>
    public int Highest { get; init; }
}

/// <summary>Where to begin with a round that differs little from one that was solved.</summary>
/// <param name="Graph">The pairs that are known.</param>
/// <param name="IsWhole">Whether these are all possible pairs.</param>
/// <param name="Warm">Who was with whom.</param>
/// <param name="Floor">The floor before, or null.</param>
/// <param name="Leeway">What is known of all other pairs.</param>
/// <param name="Highest">The highest claim, against which that was found.</param>
internal sealed record Start(Graph Graph, bool IsWhole, Warm Warm, long? Floor, Leeway? Leeway, int Highest);
