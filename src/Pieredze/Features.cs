using Pieredze.Accounts;
using Pieredze.Accounts.Access;
using Pieredze.Admin;
using Pieredze.Admin.Demo;
using Pieredze.Guide;
using Pieredze.Matches;
using Pieredze.Measuring;
using Pieredze.Measuring.Publishing;
using Pieredze.Nudges;
using Pieredze.People;
using Pieredze.People.Import;
using Pieredze.Platform.Cli;
using Pieredze.Platform.Jobs;
using Pieredze.Programmes;
using Pieredze.Questions;
using Pieredze.Relationships;
using Pieredze.Relationships.Ending;
using Pieredze.Safeguards;
using Pieredze.Safeguards.Concerns;
using Pieredze.Watching;
using Pieredze.Watching.Facts;

namespace Pieredze;

/// <summary>What each feature brings along; with Program.cs the only place that names them all.</summary>
public static class Features
{
    /// <summary>All recurring work in one list.</summary>
    public static readonly IReadOnlyList<Recurring> Timetable =
    [
        new(typeof(ExpireProposals), "0 0/10 * * * ?"),
        new(typeof(KeepMeasuring), "0 30 5 * * ?"),
        new(typeof(Remind), "0 0 6 * * ?"),
        new(typeof(InviteNewcomers), "0 15 5 * * ?"),
        new(typeof(LookEveryMonth), "0 30 3 * * ?"),
        new(typeof(ForgetConcerns), "0 30 3 * * ?"),
        new(typeof(TellOfLostReaders), "0 45 6 * * ?"),
        new(typeof(TellOfUnnamed), "0 50 6 * * ?"),
    ];

    /// <summary>The verbs of the executable that features bring along.</summary>
    public static readonly IReadOnlyList<Command> Commands =
    [
        new("match", MatchCommand.RunAsync),
        new("question", QuestionCommand.RunAsync),
        new("demo", DemoCommand.RunAsync),
        new("doctor", Admin.Doctor.DoctorCommand.RunAsync),
    ];

    public static void AddTo(IServiceCollection services)
    {
        services.AddScoped<ImportDesk>();
        services.AddScoped<ImportWriter>();
        services.AddSingleton<ImportRun>();
        services.AddMatches();
        services.AddScoped<Invitations>();
        services.AddScoped<NewPlaces>();
        services.AddRelation("programme", ProgrammeQueries.StaffRoles);
        services.AddRelation("programme", EnrolmentQueries.PlaceIn);
        services.AddSingleton(new TakesPart(EnrolmentQueries.ProgrammesOf));
        services.AddRelation("enrolment", EnrolmentQueries.Own);
        services.AddRelation("proposal", ProposalQueries.Party);
        services.AddRelation("pair", RelationshipQueries.Walker);
        services.AddAdministration();
        services.AddScoped<IEvidence, ConditionEvidence>();
        services.AddScoped<FactFinder>();
        services.AddScoped<Watching.Proofs.Telling>();
        services.AddScoped<AlertMail>();
        services.AddScoped<Looks>();
        services.AddScoped<MonthShelf>();
        services.AddSingleton<FirstLook>();
        services.AddScoped<IPersonalData, OwnAnswers>();
        services.AddConcerns();
        services.AddMentorSupport();
        services.AddScoped<IPersonalData, OwnNudges>();
        services.AddScoped<DemoOrganisation>();
        services.AddMemoryCache();
        services.AddScoped<PictureFrame>();
        services.AddScoped<ProgrammePicture>();
        services.AddScoped<PairList>();
        services.AddScoped<WalkerDesk>();
        services.AddScoped<Pauses>();
        services.AddScoped<GuideText>();
        services.AddMeasuring();
        services.AddScoped<Reminders>();
        services.AddScoped<SurveyReminders>();
        services.AddScoped<WindingUp>();
        services.AddScoped<FadingOut>();
        services.AddScoped<PairNudges>();
        services.AddScoped<NudgePost>();
        services.AddScoped<SendingHour>();
        services.AddSingleton<NudgeLinks>();
        services.AddScoped<Farewell>();
        services.AddScoped<Aftercare>();
        services.AddScoped<Relationships.Between.Letterbox>();
        services.AddScoped<Relationships.Support.SupportCall>();
        services.AddScoped<Parting>();
        services.AddScoped<InviteNewcomers>();
        services.AddScoped<Relationships.Working.WorkShelf>();
        services.AddScoped<Relationships.Working.PairDesk>();
        services.AddScoped<Relationships.Working.SessionInvitation>();
        services.AddScoped<IPlaceWatch>(s => s.GetRequiredService<Parting>());
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPasskeyOptions();

    /// <summary>What needs a ready database before the first visitor, such as demo people.</summary>
    public static async Task PrepareAsync(IServiceProvider services)
    {
        await DemoDoor.PrepareAsync(services);
        await Administration.PrepareAsync(services);
    }
}
