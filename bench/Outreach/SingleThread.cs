using System.Diagnostics;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Keeps what is ready in a row and runs it on the thread that asks for it.</summary>
internal sealed class SingleThread : SynchronizationContext
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _ready = new();
    private int _thread = -1;
    private volatile StackTrace? _stray;

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (Environment.CurrentManagedThreadId != _thread && _thread != -1)
        {
            _stray ??= new StackTrace();
        }

        lock (_lock)
        {
            _ready.Enqueue((d, state));
        }
    }

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("There is one thread, and it would wait for itself.");

    public void Begin() =>
        _thread = _thread == -1 ? Environment.CurrentManagedThreadId : throw new InvalidOperationException("It is running already.");

    public void End() => _thread = -1;

    /// <returns>False: nothing is ready.</returns>
    /// <exception cref="InvalidOperationException">Somebody came back from another thread.</exception>
    public bool TryRunNext()
    {
        ThrowIfStray();
        (SendOrPostCallback Callback, object? State) next;
        lock (_lock)
        {
            if (!_ready.TryDequeue(out next))
            {
                return false;
            }
        }

        next.Callback(next.State);
        return true;
    }

    /// <summary>Nothing is left to do; perhaps because somebody is elsewhere, which is the better thing to say.</summary>
    /// <exception cref="InvalidOperationException">Somebody came back from another thread.</exception>
    public void WaitForStray()
    {
        SpinWait.SpinUntil(() => _stray is not null, Patience);
        ThrowIfStray();
    }

    private void ThrowIfStray()
    {
        if (_stray is { } stray)
        {
            throw new InvalidOperationException(
                $"Somebody left the thread (ConfigureAwait(false), Task.Run, CancelAsync or real input and output) and came back from:\n{stray}"
            );
        }
    }
}
