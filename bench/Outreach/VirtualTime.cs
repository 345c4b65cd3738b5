namespace DigiCheckBot.Bench.Outreach;

/// <summary>
/// A clock and the one thread that lives by it: what is ready runs, in the order in which it became ready; when nothing is, the clock jumps to
/// the next timer. The same start gives the same run, to the last step. Whoever leaves the thread (ConfigureAwait(false), Task.Run, real
/// input and output) is told so by an exception, because from there on chance would have a say.
/// </summary>
internal sealed class VirtualTime(DateTimeOffset start) : TimeProvider
{
    /// <summary>A Monday in November.</summary>
    public static readonly DateTimeOffset UsualStart = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly PriorityQueue<Ring, (long At, long Number)> _rings = new();
    private readonly SingleThread _thread = new();
    private long _number;

    private readonly record struct Ring(VirtualTimer Timer, int Version, DateTimeOffset At);

    public DateTimeOffset Now { get; private set; } = start;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Now;

    public override long GetTimestamp() => Now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// Runs until <paramref name="main"/> is done; what else is under way then stands still, and goes on with the next call.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nobody is ready and nobody waits for a time, or somebody left the thread.</exception>
    public void Run(Func<Task> main)
    {
        var before = SynchronizationContext.Current;
        _thread.Begin();
        SynchronizationContext.SetSynchronizationContext(_thread);
        try
        {
            var running = main();
            while (!running.IsCompleted)
            {
                Step();
            }

            running.GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
            _thread.End();
        }
    }

    /// <inheritdoc cref="Run(Func{Task})"/>
    public T Run<T>(Func<Task<T>> main)
    {
        var result = default(T);
        Run(
            new Func<Task>(async () =>
            {
                result = await main();
            })
        );
        return result!;
    }

    /// <summary>Lets time pass for those who live by this clock.</summary>
    public void Pass(TimeSpan time) => Run(() => Task.Delay(time, this, CancellationToken.None));

    private void Step()
    {
        if (_thread.TryRunNext())
        {
            return;
        }

        while (_rings.TryDequeue(out var ring, out _))
        {
            if (ring.Timer.IsCurrent(ring.Version))
            {
                Now = ring.At;
                ring.Timer.Fire();
                return;
            }
        }

        _thread.WaitForStray();
        throw new InvalidOperationException("Nobody is ready and nobody waits for a time: this would last for ever.");
    }

    private void Schedule(VirtualTimer timer, int version, TimeSpan dueTime)
    {
        var at = dueTime >= DateTimeOffset.MaxValue - Now ? DateTimeOffset.MaxValue : Now + dueTime;
        _rings.Enqueue(new Ring(timer, version, at), (at.UtcTicks, ++_number));
    }

    private sealed class VirtualTimer(VirtualTime time, TimerCallback? callback, object? state) : ITimer
    {
        private TimerCallback? _callback = callback;
        private object? _state = state;
        private TimeSpan _period;
        private int _version;

        public bool IsCurrent(int version) => _callback is not null && version == _version;

        public void Fire()
        {
            var (call, with) = (_callback!, _state);
            _version++;
            if (_period > TimeSpan.Zero)
            {
                time.Schedule(this, _version, _period);
            }

            call(with);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (_callback is null)
            {
                return false;
            }

            _version++;
            _period = period;
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                time.Schedule(this, _version, dueTime);
            }

            return true;
        }

        /// <summary>Lets go of what it would have called: its place in the queue stays until then.</summary>
        public void Dispose() => (_callback, _state) = (null, null);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
