using Quartz;

namespace Pieredze.Nudges;

/// <summary>Once a day: ends pauses that are over, closes endings left open and pairs gone silent, and reminds kindly, once for each cause.</summary>
[DisallowConcurrentExecution]
public sealed class Remind(
    Pauses pauses,
    Reminders reminders,
    WindingUp windingUp,
    FadingOut fadingOut,
    SurveyReminders surveys
) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await pauses.EndAsync();
        await windingUp.RunAsync();
        await fadingOut.RunAsync();
        await reminders.SendAsync();
        await surveys.SendAsync();
    }
}
