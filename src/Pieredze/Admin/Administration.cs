using Pieredze.Accounts;
using Pieredze.Admin.OwnData;

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
        // After the account: told in this order, and let go of in the reverse of it.
        services.AddScoped<IPersonalData, OwnPerson>();
        services.AddScoped<IPersonalData, OwnMails>();
        services.AddScoped<IPersonalData, OwnDeeds>();
        services.AddScoped<IPersonalData, OwnMeetings>();
        services.AddScoped<IPersonalData, OwnWriting>();
        services.AddScoped<IPersonalData, OwnSheets>();
        services.AddScoped<IPersonalData, OwnPairs>();
        services.AddScoped<IPersonalData, OwnLearning>();
        services.AddScoped<IPersonalData, OwnTimes>();
        services.AddScoped<IPersonalData, OwnAsking>();
        services.AddScoped<IPersonalData, OwnProposals>();
        services.AddScoped<IPersonalData, OwnPlaces>();
        services.AddScoped<IPersonalData, OwnRoles>();
    }

    public static async Task PrepareAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OrganisationDesk>().ApplyAsync();
    }
}
