namespace Pieredze.Matching.Ranking;

/// <summary>One run: proposals, growth, and then as much wandering as is asked for.</summary>
internal sealed class Search
{
    private readonly Wandering wandering;
    private readonly long asked;

    public Search(Market market, Offers offers, ulong seed, CancellationToken token)
    {
        var proposing = new Proposing(offers);
        proposing.Run(token);
        asked = proposing.Asked;
        Standing = new Standing(market, proposing.Arcs);
        var (free, alone) = (new FreePlaces(market, Standing), new LeftAlone(market, Standing));
        new Growth(market, Standing, free, alone).Run(token);
        wandering = new Wandering(market, Standing, free, alone, seed);
    }

    public Standing Standing { get; }

    /// <summary>Proposals and moves so far.</summary>
    public long Work => asked + Standing.Moves;

    public void Wander(Aim aim, long looks, CancellationToken token) => wandering.Run(aim, looks, token);
}
