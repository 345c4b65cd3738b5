using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Registers;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Authentication;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Connector;
using DigiCheckBot.Dialogs;
using DigiCheckBot.Dialogs.Overviews;
using DigiCheckBot.Downloads;
using DigiCheckBot.Health;
using DigiCheckBot.Messaging;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using DigiCheckBot.Outreach.Expanding;
using DigiCheckBot.Outreach.Timers;
using DigiCheckBot.Overviews;
using DigiCheckBot.OwnData;
using DigiCheckBot.Registers;
using DigiCheckBot.Rounds;
using DigiCheckBot.Storage;
using DigiCheckBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace DigiCheckBot;

/// <summary>The one composition root. Tests boot it, too, and replace only what leaves the process.</summary>
public static class BotHost
{
    /// <summary>Starts the bot and runs until it is stopped. What keeps it from starting is said in words, not in a stack trace.</summary>
    /// <returns>1 when the configuration or the catalogue is wrong.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await Create(args).RunAsync();
            return 0;
        }
        catch (Exception cause) when (cause is CatalogueException or OptionsValidationException)
        {
            await Console.Error.WriteLineAsync($"DigiCheckBot does not start:{Environment.NewLine}{cause.Message}");
            return 1;
        }
    }

    public static WebApplication Create(string[] args, Action<IServiceCollection>? overrides = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddHealth();
        AddOptions(builder.Services);
        AddContent(builder.Services);
        AddStorage(builder.Services);
        AddConversation(builder.Services);
        AddRounds(builder.Services);
        AddRegister(builder.Services);
        AddOutreach(builder.Services);
        AddTeams(builder.Services);
        overrides?.Invoke(builder.Services);

        var app = builder.Build();
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        app.Services.GetRequiredService<ICatalogues>();
        app.MapHealth();
        app.MapMessages();
        app.MapDownloads();
        return app;
    }

    private static void AddOptions(IServiceCollection services)
    {
        services.AddOptions<OperatorOptions>().BindConfiguration(OperatorOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<OperatorOptions>, CalendarCheck>();
        services.AddSingleton<IValidateOptions<OperatorOptions>, RetentionCheck>();
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section);
        services.AddOptions<CatalogueOptions>().BindConfiguration(CatalogueOptions.Section);
        services.AddOptions<List<BotOptions>>().BindConfiguration(BotOptions.Section);
        services.AddOptions<AuthenticationOptions>().BindConfiguration(AuthenticationOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AuthenticationOptions>, StartChecks>();
        services.AddHostedService<ListeningCheck>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<OperatorClock>();
    }

    private static void AddContent(IServiceCollection services) =>
        services.AddSingleton<ICatalogues>(p =>
        {
            var options = p.GetRequiredService<IOptions<CatalogueOptions>>().Value;
            return Catalogues.Load(options.Folder ?? Catalogues.ShippedFolder, options.Version);
        });

    private static void AddStorage(IServiceCollection services)
    {
        services.AddSingleton(p => TableAccess.Client(p.GetRequiredService<IOptions<StorageOptions>>().Value));
        services.AddSingleton<TableStorage>();
        services.AddSingleton<IPeopleStore>(p => p.GetRequiredService<TableStorage>().People);
        services.AddSingleton<IInterviewStore>(p => p.GetRequiredService<TableStorage>().Interviews);
        services.AddSingleton<IRoundStore>(p => p.GetRequiredService<TableStorage>().Rounds);
        services.AddSingleton<IOutboxStore>(p => p.GetRequiredService<TableStorage>().Outbox);
        services.AddSingleton<ILeaseStore>(p => p.GetRequiredService<TableStorage>().Leases);
        services.AddSingleton<IPaceStore>(p => p.GetRequiredService<TableStorage>().Pace);
        services.AddSingleton<IRegisterStore>(p => p.GetRequiredService<TableStorage>().Register);
        services.AddHostedService<TablesAtStart>();
    }

    private static void AddConversation(IServiceCollection services)
    {
        services.AddSingleton<PersonGate>();
        services.AddSingleton<TurnLoader>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<TurnDelivery>();
        services.AddSingleton<ChatAnswers>();
        services.AddSingleton<Contacts>();
        services.AddSingleton<MainDialog>();
        services.AddSingleton<IBot, DigiCheckTeamsBot>();
    }

    private static void AddRounds(IServiceCollection services)
    {
        services.AddSingleton<Roster>();
        services.AddSingleton<RoundDeskFactory>();
        services.AddSingleton<RoundStart>();
        services.AddSingleton<Reopening>();
        services.AddSingleton<RoundClosing>();
        services.AddSingleton<ISurveyClosing>(p => p.GetRequiredService<RoundClosing>());
        services.AddSingleton<TeamChanges>();
        services.AddSingleton<PreviousStatements>();
        services.AddSingleton<RoundResults>();
        services.AddSingleton<RoundSteps>();
        services.AddSingleton<OverviewDesk>();
        services.AddSingleton<IOverviewDesk>(p => p.GetRequiredService<OverviewDesk>());
        services.AddSingleton<RoundNames>();
        services.AddSingleton<RoundAudit>();
        services.AddSingleton<OwnRecords>();
    }

    private static void AddRegister(IServiceCollection services)
    {
        services.AddSingleton<ActingPeople>();
        services.AddSingleton<Appointing>();
        services.AddSingleton<RoundDrafts>();
        services.AddSingleton<RoundBeginning>();
        services.AddSingleton<RoundCancelling>();
        services.AddSingleton<RehearsalDeletion>();
        services.AddSingleton<StartDeskFactory>();
        services.AddSingleton<RegisterDeskFactory>();
    }

    private static void AddOutreach(IServiceCollection services)
    {
        services.AddSingleton<ConnectorHosts>();
        services.AddSingleton<IMessenger, TeamsMessenger>();
        services.AddSingleton(p => p.GetRequiredService<IOptions<OperatorOptions>>().Value.Profile());
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<OutboxPump>(p, Guid.NewGuid().ToString("N"), TimersOf(p)));
        services.AddSingleton<Outbox>();
        services.AddSingleton<IOutbox>(p => p.GetRequiredService<Outbox>());
        services.AddSingleton<DeliveryDesk>();
        services.AddSingleton<DeliveryViews>();
        services.AddSingleton<RoundDelivery>();
        services.AddSingleton<DownloadLinks>();
        services.AddHostedService(p => p.GetRequiredService<Outbox>());
    }

    /// <summary>What happens by time and needs more than the outbox. Asked for when it is due, because it needs the outbox itself.</summary>
    private static ITimerHandler[] TimersOf(IServiceProvider p) =>
        [
            new StartTimer(
                p.GetRequiredService<RoundBeginning>,
                p.GetRequiredService<RoundDrafts>,
                p.GetRequiredService<IRoundStore>(),
                p.GetRequiredService<IOutbox>,
                p.GetRequiredService<OperatorClock>()
            ),
        ];

    private static void AddTeams(IServiceCollection services)
    {
        services.AddTransient<ConnectorRetries>();
        services.AddHttpClient(Microsoft.Extensions.Options.Options.DefaultName).AddHttpMessageHandler<ConnectorRetries>();
        services.AddSingleton<ServiceClientCredentialsFactory, BotRegistrations>();
        services.AddSingleton<BotFrameworkAuthentication>(p => new ConfigurationBotFrameworkAuthentication(
            p.GetRequiredService<IConfiguration>(),
            p.GetRequiredService<ServiceClientCredentialsFactory>(),
            httpClientFactory: p.GetRequiredService<IHttpClientFactory>(),
            logger: p.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()
        ));
        services.AddSingleton<TeamsAdapter>();
        services.AddSingleton<IBotFrameworkHttpAdapter>(p => p.GetRequiredService<TeamsAdapter>());
        services.AddSingleton<CloudAdapter>(p => p.GetRequiredService<TeamsAdapter>());
    }
}
