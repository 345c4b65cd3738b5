using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using DigiCheckBot.Tests.Processes;

namespace DigiCheckBot.Tests.Azurite;

/// <summary>
/// The table emulator as a process of its own, on a free port of 127.0.0.1 and in a folder of its own. It can be
/// stopped and started again on the same port with the same data, as in an outage.
/// </summary>
public sealed class AzuriteServer : IAsyncDisposable
{
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("azurite-");
    private Process? _process;

    private AzuriteServer(int port) => Port = port;

    public int Port { get; }

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={Key};TableEndpoint={Endpoint};";

    public Uri Endpoint => new($"http://127.0.0.1:{Port}/devstoreaccount1");

    /// <summary>Starts an emulator and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It isn't installed, or it doesn't start.</exception>
    public static async Task<AzuriteServer> StartNewAsync()
    {
        var server = new AzuriteServer(FreePort());
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts after <see cref="StopAsync"/>; does nothing if it runs.</summary>
    public async Task StartAsync()
    {
        if (_process is not null)
        {
            return;
        }

        _process = Process.Start(Command()) ?? throw new InvalidOperationException("Azurite didn't start.");
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await UntilItAnswersAsync(_process);
    }

    /// <summary>Interrupts the process (SIGINT: only then the emulator writes its last seconds of data) and waits for it.</summary>
    public async Task StopAsync()
    {
        if (_process is null)
        {
            return;
        }

        using var process = _process;
        _process = null;
        Terminate(process);
        using var enough = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(enough.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private ProcessStartInfo Command()
    {
        var start = new ProcessStartInfo(Executable()) { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments =
        [
            "--tableHost",
            "127.0.0.1",
            "--tablePort",
            Port.ToString(CultureInfo.InvariantCulture),
            "--location",
            _folder.FullName,
            "--silent",
            "--disableTelemetry",
            "--skipApiVersionCheck",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private async Task UntilItAnswersAsync(Process process)
    {
        using var enough = new CancellationTokenSource(Patience);
        while (!await AnswersAsync(enough.Token))
        {
            if (process.HasExited)
            {
                _process = null;
                throw new InvalidOperationException($"Azurite ended with code {process.ExitCode} at its start.");
            }

            await Task.Delay(100, enough.Token);
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static void Terminate(Process process)
    {
        if (process.HasExited)
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            process.Kill();
            return;
        }

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private static string Executable()
    {
        var name = OperatingSystem.IsWindows() ? "azurite-table.cmd" : "azurite-table";
        var path = Path.Combine(RepositoryRoot.Path, "infra", "local", "node_modules", ".bin", name);
        return File.Exists(path)
            ? path
            : throw new InvalidOperationException($"There is no {path}: run ./test.sh once, it installs the emulator.");
    }

    /// <summary>Below the range from which the system takes ports for outgoing connections.</summary>
    private static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 32_000);
            using var probe = new TcpListener(IPAddress.Loopback, port);
            try
            {
                probe.Start();
                return port;
            }
            catch (SocketException) { }
        }
    }
}
