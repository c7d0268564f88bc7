namespace Pieredze.Matches;

public static class MatchSetup
{
    public static void AddMatches(this IServiceCollection services) =>
        services.AddScoped<RequestBuilder>().AddScoped<ProposalMail>().AddScoped<Rounds>().AddScoped<Answers>();
}
