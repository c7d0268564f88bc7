using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Platform;
using Pieredze.Safeguards.Concerns;
using Pieredze.Safeguards.Supporting;
using Pieredze.Safeguards.Suspending;

namespace Pieredze.Safeguards;

/// <summary>What concerns and the support of mentors bring along.</summary>
public static class SafeguardSetup
{
    public const string TriesOfReceipts = "receipts";

    public static void AddConcerns(this IServiceCollection services)
    {
        services.AddSingleton<Sealer>();
        services.AddSingleton<ReceiptHash>();
        services.AddSingleton<ReceiptKeys>();
        services.AddScoped<ConcernPost>();
        services.AddScoped<ConcernDesk>();
        services.AddScoped<IPersonalData, OwnConcerns>();
        services.AddScoped<SuspensionDesk>();
        services.AddScoped<IPersonalData, OwnSuspensions>();
        services.AddRelation("concern", ConcernQueries.Standing);
        services
            .AddOptions<RateLimiterOptions>()
            .Configure<Settings>((options, settings) => options.AddPolicy(TriesOfReceipts, c => Tries(c, settings)));
    }

    public static void AddMentorSupport(this IServiceCollection services)
    {
        services.AddScoped<SupportPost>();
        services.AddScoped<IPersonalData, OwnSupport>();
    }

    // The address is counted in memory for five minutes and kept nowhere.
    private static RateLimitPartition<string> Tries(HttpContext context, Settings settings) =>
        HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                $"receipts from {context.Connection.RemoteIpAddress}",
                _ => new() { PermitLimit = settings.ReceiptTries, Window = TimeSpan.FromMinutes(5) }
            )
            : RateLimitPartition.GetNoLimiter("looking");
}
