using Pieredze.People;

namespace Pieredze.Matches;

public static class MatchSetup
{
    public static void AddMatches(this IServiceCollection services) =>
        services
            .AddScoped<RequestBuilder>()
            .AddScoped<ProposalMail>()
            .AddScoped<DraftRun>()
            .AddScoped<PriceRun>()
            .AddSingleton<PriceBoard>()
            .AddScoped<Rounds>()
            .AddScoped<RoundPairs>()
            .AddScoped<LabSight>()
            .AddSingleton<SolveDesk>()
            .AddSingleton<BestPairs>()
            .AddScoped<NextChoice>()
            .AddScoped<Answers>()
            .AddScoped<Deadlines>()
            .AddScoped<IPlaceWatch, StepAside>();
}
