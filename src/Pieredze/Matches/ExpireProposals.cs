using Quartz;

namespace Pieredze.Matches;

/// <summary>Lets unanswered proposals go, so that nobody waits for silence.</summary>
[DisallowConcurrentExecution]
public sealed class ExpireProposals(Answers answers) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        new(answers.ExpireAsync());
}
