using Pieredze.Accounts;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Surveys;

namespace Pieredze.Measuring;

/// <summary>What measuring brings along.</summary>
public static class MeasuringSetup
{
    public static void AddMeasuring(this IServiceCollection services)
    {
        services.AddScoped<IPersonalData, OwnSurveys>();
        services.AddScoped<PulseFigures>();
    }
}
