using Quartz;

namespace Pieredze.Matches;

/// <summary>Every ten minutes: reminders of proposals and the end of unanswered ones.</summary>
[DisallowConcurrentExecution]
public sealed class ExpireProposals(Deadlines deadlines) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(deadlines.KeepAsync());
}
