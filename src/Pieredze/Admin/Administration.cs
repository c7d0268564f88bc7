using Pieredze.Accounts;

namespace Pieredze.Admin;

/// <summary>What the administration brings along.</summary>
public static class Administration
{
    public static void AddAdministration(this IServiceCollection services)
    {
        services.AddScoped<OrganisationDesk>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<AccountInvitations>();
        services.AddScoped<INames, Names>();
    }

    public static async Task PrepareAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OrganisationDesk>().ApplyAsync();
    }
}
