using DigiCheckBot.Bench.Coverage;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>What the other side gives back, and how long that takes on the way.</summary>
internal readonly record struct Reply<T>(T Value, TimeSpan After);

/// <summary>
/// One instance of the program among others on the same clock. It can die as by kill -9: none of its calls returns and none of its timers rings
/// any more, but what it had sent off may still arrive. It can stall: everything comes late, as after a long pause of the machine.
/// </summary>
internal sealed class VirtualProcess(string name, VirtualTime world, ulong seed)
{
    private const double HasntLeft = 0.5;

    private readonly SeededNumbers _chance = new(seed);

    public string Name => name;

    public VirtualTime World => world;

    public bool IsDead { get; private set; }

    public DateTimeOffset StalledUntil { get; private set; }

    /// <summary>The clock that everything in this process lives by.</summary>
    public TimeProvider Time => field ??= new ProcessClock(this, world);

    /// <summary>Is told of each call to the outside, first before and then after it takes effect; may kill.</summary>
    public Action<string, bool>? Watching { get; set; }

    public void Kill() => IsDead = true;

    public void Stall(TimeSpan time) => StalledUntil = world.Now + time;

    /// <returns>At least <paramref name="least"/>, less than <paramref name="most"/>; the same for the same seed.</returns>
    public TimeSpan Between(TimeSpan least, TimeSpan most) => least + ((most - least) * _chance.Next());

    /// <summary>Asks somebody outside the process.</summary>
    /// <param name="step">What for.</param>
    /// <param name="there">How long it is on its way before it takes effect.</param>
    /// <param name="effect">Takes effect and says what comes back.</param>
    /// <exception cref="OperationCanceledException">The caller didn't want to wait; perhaps it took effect nevertheless.</exception>
    public async Task<T> CallAsync<T>(string step, TimeSpan there, Func<Reply<T>> effect, CancellationToken ct)
    {
        if (IsDead)
        {
            return await NeverAsync<T>();
        }

        await Task.Delay(there, world, ct);

        // Dead by now: it had left the machine, or it hadn't.
        var wasAlive = !IsDead;
        if (wasAlive ? DiesAt(step, isDone: false) : _chance.Next() < HasntLeft)
        {
            return await NeverAsync<T>();
        }

        try
        {
            var reply = effect();
            if (wasAlive)
            {
                DiesAt(step, isDone: true);
            }

            await Task.Delay(reply.After, Time, ct);
            return reply.Value;
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            await Task.Delay(there, Time, ct);
            throw;
        }
    }

    private bool DiesAt(string step, bool isDone)
    {
        Watching?.Invoke(step, isDone);
        return IsDead;
    }

    private static Task<T> NeverAsync<T>() => new TaskCompletionSource<T>().Task;

    private sealed class ProcessClock(VirtualProcess process, VirtualTime world) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => world.LocalTimeZone;

        public override long TimestampFrequency => world.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => world.GetUtcNow();

        public override long GetTimestamp() => world.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            world.CreateTimer(s => RingAsSoonAsAwake(callback, s), state, dueTime, period);

        private void RingAsSoonAsAwake(TimerCallback callback, object? state)
        {
            if (process.IsDead)
            {
                return;
            }

            if (process.StalledUntil > world.Now)
            {
                world.CreateTimer(s => RingAsSoonAsAwake(callback, s), state, process.StalledUntil - world.Now, Timeout.InfiniteTimeSpan);
                return;
            }

            callback(state);
        }
    }
}
