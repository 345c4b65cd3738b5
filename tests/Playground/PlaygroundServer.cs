using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Playground;

/// <summary>
/// Microsoft's Agents Playground as seen by one person of infra/local/.m365agentsplayground.yml, on a free port.
/// The bot must be up before a page is opened: opening one sends the installation.
/// </summary>
internal sealed class PlaygroundServer : IAsyncDisposable
{
    private readonly RunningProcess _process;
    private readonly string _folder;

    private PlaygroundServer(RunningProcess process, string folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Where a bot posts its replies; activities that a test sends itself name it as serviceUrl.</summary>
    public Uri Connector => new(Address, "_connector");

    public string OutputTail => _process.OutputTail;

    /// <summary>
    /// Starts it before the bot at <paramref name="bot"/> (without a path, e.g. http://127.0.0.1:3978), as seen by
    /// <paramref name="person"/>: koordination, leitung, mitarbeit1 … mitarbeit4.
    /// </summary>
    public static async Task<PlaygroundServer> StartAsync(Uri bot, string person, CancellationToken ct)
    {
        var local = RepositoryRoot.Combine("infra", "local");
        var folder = Directory.CreateTempSubdirectory("playground-").FullName;
        var configuration = Path.Combine(folder, ".m365agentsplayground.yml");
        await ConfigureAsync(local, person, configuration, ct);

        var address = new Uri($"http://localhost:{FreePort.Next()}");
        var process = RunningProcess.Start(
            "Playground",
            "node",
            Arguments(local, bot, address),
            Environment(folder, configuration),
            folder
        );
        var playground = new PlaygroundServer(process, folder, address);
        await process.WaitUntilAnswersAsync(address, TimeSpan.FromSeconds(60), ct);
        return playground;
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task ConfigureAsync(string local, string person, string target, CancellationToken ct)
    {
        await using var writer = RunningProcess.Start("view-of.mjs", "node", [Path.Combine(local, "view-of.mjs"), person, target]);
        await writer.WaitForSuccessAsync(ct);
    }

    private static string[] Arguments(string local, Uri bot, Uri address) =>
        [
            "--require",
            Path.Combine(local, "loopback.cjs"),
            Path.Combine(local, "node_modules", "@microsoft", "m365agentsplayground", "cli.js"),
            "--app-endpoint",
            new Uri(bot, "api/messages").ToString(),
            "--channel-id",
            "msteams",
            "--port",
            $"{address.Port}",
            "--disable-telemetry",
        ];

    private static Dictionary<string, string> Environment(string folder, string configuration) =>
        new()
        {
            ["TEAMSAPPTESTER_BROWSER"] = "none",
            ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = configuration,
            ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder, "playground.log"),
        };
}
