namespace Pieredze.Platform.Mail;

public static class MailSetup
{
    public static void AddMail(this IServiceCollection services, Settings settings)
    {
        services.AddScoped<Post>();
        services.AddScoped<MailCarrier>();
        services.AddSingleton<StopLinks>();
        if (settings.Smtp.Host is { Length: > 0 })
        {
            services.AddHostedService<MailRound>();
        }
    }
}
