using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Measuring.Benefits;
using Pieredze.Measuring.Plan;
using Pieredze.Measuring.Publishing;
using Pieredze.Measuring.Pulse;
using Pieredze.Measuring.Scales;
using Pieredze.Measuring.Surveys;

namespace Pieredze.Measuring;

/// <summary>What measuring brings along.</summary>
public static class MeasuringSetup
{
    public static void AddMeasuring(this IServiceCollection services)
    {
        services.AddScoped<IPersonalData, OwnSurveys>();
        services.AddScoped<PulseFigures>();
        services.AddScoped<LinkedAnswers>();
        services.AddScoped<HelpDesk>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<ScaleDesk>();
        services.AddScoped<SurveyDesk>();
        services.AddScoped<PulseDesk>();
        services.AddScoped<PulseRhythm>();
        services.AddScoped<Publisher>();
        services.AddScoped<OtherUnits>();
        services.AddScoped<WaveRhythm>();
        services.AddScoped<MeasuringLines>();
        services.AddScoped<ReportDesk>();
        services.AddScoped<SeriesDesk>();
        services.AddScoped<DesignsHere>();
        services.AddRelation("reply", ReplyRelation.Own);
    }
}
