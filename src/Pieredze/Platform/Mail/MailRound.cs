namespace Pieredze.Platform.Mail;

/// <summary>Goes to the outbox every few seconds for as long as the product runs.</summary>
public sealed class MailRound(IServiceScopeFactory scopes, ILogger<MailRound> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<MailCarrier>().CarryAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "A round of mail failed; the next one tries again");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
