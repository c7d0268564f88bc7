using Quartz;

namespace Pieredze.Matches;

/// <summary>Every ten minutes: unanswered proposals are let go, so that nobody waits for silence.</summary>
[DisallowConcurrentExecution]
public sealed class ExpireProposals(Deadlines deadlines) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(deadlines.KeepAsync());
}
