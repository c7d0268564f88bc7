namespace Pieredze.Matching.Ranking;

/// <summary>Lets a stable result grow from both sides until neither finds more, or the work is enough.</summary>
internal sealed class Growth(Market market, Standing standing, FreePlaces free, LeftAlone alone)
{
    private const int IdleRounds = 2;
    private readonly long limit = 100_000 + (20L * market.MenteeOf.Length);

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

    private void Exhaust(Func<long, bool> pass, CancellationToken token)
    {
        while (standing.Looks < limit && pass(limit))
        {
            token.ThrowIfCancellationRequested();
        }
    }
}
