namespace DigiCheckBot.Tests.Clocks;

/// <summary>Time that stands until a test moves it. A test can wait until the code under test waits.</summary>
internal sealed class HandClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly List<Waiting> _waiting = [];
    private readonly SemaphoreSlim _somebodyWaits = new(0);
    private DateTimeOffset _now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            var timer = new Waiting(this, callback, state, _now + dueTime);
            _waiting.Add(timer);
            _somebodyWaits.Release();
            return timer;
        }
    }

    /// <summary>Returns once for each time that somebody begins to wait.</summary>
    public async Task UntilSomebodyWaitsAsync() => Assert.True(await _somebodyWaits.WaitAsync(Patience), "Nobody waits for the clock.");

    public void Dispose() => _somebodyWaits.Dispose();

    public void Advance(TimeSpan time)
    {
        List<Waiting> due;
        lock (_lock)
        {
            _now += time;
            due = _waiting.FindAll(t => t.Due <= _now);
            _waiting.RemoveAll(t => t.Due <= _now);
        }

        due.ForEach(t => t.Fire());
    }

    private sealed class Waiting(HandClock clock, TimerCallback callback, object? state, DateTimeOffset due) : ITimer
    {
        public DateTimeOffset Due => due;

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._waiting.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
