using Quartz;

namespace Pieredze.Platform.Jobs;

/// <summary>One line of the timetable: what runs, and when (cron with seconds, UTC).</summary>
public sealed record Recurring(Type Job, string Cron);

/// <summary>Starts all recurring work; the list itself is <see cref="Features.Timetable"/>, because it names features.</summary>
public static class Schedule
{
    public static void AddSchedule(this IServiceCollection services)
    {
        services.AddQuartz(quartz =>
        {
            foreach (var (job, cron) in Features.Timetable)
            {
                var key = new JobKey(job.Name);
                quartz.AddJob(job, configure: c => c.WithIdentity(key));
                quartz.AddTrigger(trigger => trigger.ForJob(key).WithCronSchedule(cron));
            }
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
