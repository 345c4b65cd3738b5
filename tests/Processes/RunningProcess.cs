using System.Diagnostics;

namespace DigiCheckBot.Tests.Processes;

/// <summary>A server process of a test: started, waited for, and stopped by its id when disposed.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private const int LinesKept = 60;

    private readonly string _name;
    private readonly Process _process;
    private readonly Queue<string> _lines = new();

    private RunningProcess(string name, Process process)
    {
        _name = name;
        _process = process;
    }

    /// <summary>The last lines of standard output and error, mixed in the order in which they came.</summary>
    public string OutputTail
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    /// <summary>Starts <paramref name="file"/>; <paramref name="environment"/> is added to that of the test run.</summary>
    public static RunningProcess Start(
        string name,
        string file,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null,
        string? workingDirectory = null
    )
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = workingDirectory ?? RepositoryRoot.Path,
        };
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        var running = new RunningProcess(name, new Process { StartInfo = start });
        running.Begin();
        return running;
    }

    /// <summary>Returns when <paramref name="address"/> answers with 2xx.</summary>
    /// <exception cref="InvalidOperationException">The process has ended or stays silent; the message has the tail of its output.</exception>
    public async Task WaitUntilAnswersAsync(Uri address, TimeSpan patience, CancellationToken ct)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        try
        {
            while (!await AnswersAsync(client, address, limit.Token))
            {
                if (_process.HasExited)
                {
                    throw new InvalidOperationException($"{_name} ended with code {_process.ExitCode}:\n{OutputTail}");
                }

                await Task.Delay(TimeSpan.FromMilliseconds(100), limit.Token);
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new InvalidOperationException($"{_name} doesn't answer at {address} after {patience}:\n{OutputTail}");
        }
    }

    /// <summary>Waits until the process has ended by itself.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0; the message has the tail of its output.</exception>
    public async Task WaitForSuccessAsync(CancellationToken ct)
    {
        await _process.WaitForExitAsync(ct);
        if (_process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{_name} ended with code {_process.ExitCode}:\n{OutputTail}");
        }
    }

    /// <summary>Asks the process to end (SIGTERM) and waits until it has, so that it can write what it holds.</summary>
    public async Task TerminateAsync(CancellationToken ct)
    {
        if (_process.HasExited)
        {
            return;
        }

        using var signal = Process.Start("sh", ["-c", $"kill -TERM {_process.Id}"]);
        await _process.WaitForExitAsync(ct);
    }

    /// <summary>Ends the process at once (SIGKILL), as a power cut would.</summary>
    public async Task KillAsync(CancellationToken ct)
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync(CancellationToken.None);
        _process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address, CancellationToken ct)
    {
        try
        {
            using var response = await client.GetAsync(address, ct);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Begin()
    {
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.StandardInput.Close();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_lines)
        {
            _lines.Enqueue(line);
            if (_lines.Count > LinesKept)
            {
                _lines.Dequeue();
            }
        }
    }
}
