using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Catalogue;
using DigiCheckBot.Options;
using DigiCheckBot.Outreach;
using DigiCheckBot.Tests.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>The bot, wherever it runs.</summary>
internal interface IRunningBot : IAsyncDisposable
{
    Uri Address { get; }
}

/// <summary>The one composition root within the test's process.</summary>
internal sealed class HostedBot : IRunningBot
{
    private static readonly Lazy<Catalogues> Shipped = new(() => Catalogues.Load(Catalogues.ShippedFolder));
    private readonly WebApplication _app;

    private HostedBot(WebApplication app) => _app = app;

    /// <summary>What ships, read once for all tests.</summary>
    public static ICatalogues Content => Shipped.Value;

    public Uri Address => new(_app.Urls.First());

    /// <summary>As configured, but chats needn't rest: the Teams of a test has no limits.</summary>
    public static OutreachProfile Profile(IServiceProvider services) =>
        services.GetRequiredService<IOptions<OperatorOptions>>().Value.Profile() with
        {
            ThreadRest = TimeSpan.Zero,
        };

    /// <summary>Returns when the tables are there.</summary>
    public static async Task<HostedBot> StartAsync(string[] args, Action<IServiceCollection>? overrides)
    {
        var app = BotHost.Create(
            args,
            services =>
            {
                services.AddSingleton<ICatalogues>(_ => Shipped.Value);
                services.AddSingleton(Profile);
                overrides?.Invoke(services);
            }
        );
        await app.StartAsync();
        var bot = new HostedBot(app);
        await bot.UntilReadyAsync();
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task UntilReadyAsync()
    {
        using var client = new HttpClient();
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var ready = new Uri(Address, "health/ready");
        while (!(await client.GetAsync(ready, enough.Token)).IsSuccessStatusCode)
        {
            await Task.Delay(20, enough.Token);
        }
    }
}

/// <summary>The program as a process of its own, which can be killed.</summary>
internal sealed class BotProcess : IRunningBot
{
    private readonly RunningProcess _process;

    private BotProcess(RunningProcess process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static RunningProcess Start(params string[] arguments) =>
        RunningProcess.Start("DigiCheckBot", "dotnet", [Path.Combine(AppContext.BaseDirectory, "DigiCheckBot.dll"), .. arguments]);

    public static async Task<BotProcess> StartAsync(string[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var process = Start([$"--urls={address}", .. settings]);
        await process.WaitUntilAnswersAsync(new Uri(address, "health/ready"), TimeSpan.FromSeconds(60), CancellationToken.None);
        return new BotProcess(process, address);
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
