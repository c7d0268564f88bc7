using Quartz;

namespace Pieredze.Nudges;

/// <summary>Once a day: ends pauses that are over, winds up endings left open, and reminds kindly, once for each cause.</summary>
[DisallowConcurrentExecution]
public sealed class Remind(Pauses pauses, Reminders reminders, WindingUp windingUp) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await pauses.EndAsync();
        await windingUp.RunAsync();
        await reminders.SendAsync();
    }
}
