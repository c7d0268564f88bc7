namespace Pieredze.Matching.Ranking;

/// <summary>Lets a stable result grow from both sides until neither finds more, or the work is enough.</summary>
internal sealed class Growth(Market market, Standing standing)
{
    private const int IdleRounds = 2;
    private readonly long limit = 100_000 + (20L * market.MenteeOf.Length);
    private readonly FreePlaces free = new(market, standing);
    private readonly LeftAlone alone = new(market, standing);

    public void Run(CancellationToken token)
    {
        // A round that adds nobody may still open the way for the next one.
        for (var idle = 0; idle < IdleRounds && standing.Looks < limit; idle++)
        {
            var before = standing.Size;
            Exhaust(free.Pass, token);
            Exhaust(alone.Pass, token);
            idle = standing.Size > before ? -1 : idle;
        }
    }

    /// <summary>Looks farther: goes on to other stable results that are not smaller.</summary>
    public void Wander(ulong seed, long looks, CancellationToken token)
    {
        standing.Keep();
        new Wandering(market, standing, free, alone, seed).Run(standing.Looks + looks, token);
    }

    private void Exhaust(Func<long, bool> pass, CancellationToken token)
    {
        while (standing.Looks < limit && pass(limit))
        {
            token.ThrowIfCancellationRequested();
        }
    }
}
