using Pieredze.Measuring.Pulse;
using Quartz;

namespace Pieredze.Measuring.Publishing;

/// <summary>Once a day: rounds of the pulse open and close, and waves that nobody can answer any more are published.</summary>
[DisallowConcurrentExecution]
public sealed class KeepMeasuring(PulseRhythm rhythm, WaveRhythm waves) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await rhythm.KeepAsync();
        await waves.KeepAsync();
    }
}
