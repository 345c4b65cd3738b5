using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Playground;

/// <summary>The bot as ./start.sh runs it, in a process of its own over a storage of its own, both on free ports.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly AzuriteServer _storage;
    private RunningProcess _process;

    private BotProcess(AzuriteServer storage, Uri address)
    {
        _storage = storage;
        Address = address;
        _process = Run();
    }

    public Uri Address { get; }

    public string OutputTail => _process.OutputTail;

    public static async Task<BotProcess> StartAsync(CancellationToken ct)
    {
        var bot = new BotProcess(await AzuriteServer.StartNewAsync(), new Uri($"http://127.0.0.1:{FreePort.Next()}"));
        await bot.WaitUntilReadyAsync(ct);
        return bot;
    }

    /// <summary>Ends the bot as a power cut would (SIGKILL), stops the storage, and starts both again at the same addresses.</summary>
    public async Task RestartWithItsStorageAsync(CancellationToken ct)
    {
        await _process.DisposeAsync();
        await _storage.StopAsync();
        await _storage.StartAsync();
        _process = Run();
        await WaitUntilReadyAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        await _storage.DisposeAsync();
    }

    private Task WaitUntilReadyAsync(CancellationToken ct) =>
        _process.WaitUntilAnswersAsync(new Uri(Address, "health/ready"), Patience, ct);

    private RunningProcess Run() => RunningProcess.Start("Bot", "dotnet", [Assembly()], Settings());

    private Dictionary<string, string> Settings() =>
        new(EnvironmentFile.Read(RepositoryRoot.Combine("infra", "local", "bot.env")))
        {
            ["ASPNETCORE_URLS"] = Address.ToString(),
            ["Storage__ConnectionString"] = _storage.ConnectionString,
        };

    /// <summary>What the same build has put beside these tests: artifacts/bin/DigiCheckBot/CONFIGURATION.</summary>
    private static string Assembly()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(here.Parent!.Parent!.FullName, "DigiCheckBot", here.Name, "DigiCheckBot.dll");
    }
}
