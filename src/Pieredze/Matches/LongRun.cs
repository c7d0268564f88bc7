using System.Diagnostics;

namespace Pieredze.Matches;

/// <summary>What a long run works at.</summary>
public enum LongWork
{
    Draft,
    Prices,
}

/// <summary>A run at the desk: what it works at, how far it is, and whether it was called off.</summary>
public sealed class LongRun(LongWork work, CancellationTokenSource calledOff)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private (int Step, int Of) _place = (0, 1);

    public LongWork Work => work;
    public CancellationToken Token => calledOff.Token;
    public TimeSpan Elapsed => _watch.Elapsed;
    public int Step => _place.Step;
    public int Steps => _place.Of;

    /// <summary>Tells whoever looks at the page how many steps are behind.</summary>
    public void Tell(int step, int of) => _place = (step, of);
}
