using System.Diagnostics.CodeAnalysis;
using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach.Pacing;

/// <summary>Those in this instance who want to write to one tenant, and the slice of places that they share.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing to be freed.")]
internal sealed class TenantQueue(string tenantId, IPaceStore store, PaceLimit limit, TimeProvider time)
{
    private const int MaxConflicts = 20;

    /// <summary>The longest slice: so much is lost when an instance dies, and so late others hear of a refusal.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    /// <summary>The next slice is fetched so long before the present one ends, so that no place is lost to the way to the storage.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromMilliseconds(150);

    /// <summary>A place this old is still used; an older one is lost, or a late crowd would leave at once.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Who wakes up later than this after a pause of the machine takes a new place, or all who waited would leave at once: with these eight
    /// at 40 a second the fifty of Teams are kept.
    /// </summary>
    private static readonly TimeSpan Latest = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _counter = new(1);
    private PaceSlice _slice = new(DateTimeOffset.UnixEpoch, 0, TimeSpan.Zero);
    private int _next;
    private int _waiting;
    private long _stoppedUntil = DateTimeOffset.UnixEpoch.UtcTicks;

    public bool IsStopped => time.GetUtcNow() < StoppedUntil;

    private DateTimeOffset StoppedUntil => new(Interlocked.Read(ref _stoppedUntil), TimeSpan.Zero);

    public async Task EnterAsync(CancellationToken ct)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            DateTimeOffset place;
            do
            {
                place = await PlaceAsync(ct);
                await UntilAsync(place, ct);
            } while (IsStopped || time.GetUtcNow() > place + Latest);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    public async Task RefuseAsync(TimeSpan? retryAfter, CancellationToken ct)
    {
        var until = time.GetUtcNow() + (retryAfter ?? PaceLimit.DefaultStop);
        Interlocked.Exchange(ref _stoppedUntil, Later(StoppedUntil, until).UtcTicks);
        await ChangeAsync(pace => (pace.Refuse(retryAfter, limit, time.GetUtcNow()), until), ct);
    }

    /// <summary>The next place of the slice, or of the next slice. One asks at a time; the others stand behind.</summary>
    private async Task<DateTimeOffset> PlaceAsync(CancellationToken ct)
    {
        // Whoever is ahead gives up when the process stops, so this comes to its turn soon enough without a token of its own.
        await _counter.WaitAsync(CancellationToken.None);
        try
        {
            while (true)
            {
                var oldest = time.GetUtcNow() - Tolerance;
                for (; _next < _slice.Places; _next++)
                {
                    if (_slice[_next] >= oldest && _slice[_next] >= StoppedUntil)
                    {
                        return _slice[_next++];
                    }
                }

                await UntilAsync(Later(_slice.End, StoppedUntil) - Ahead, ct);
                await FetchAsync(ct);
            }
        }
        finally
        {
            _counter.Release();
        }
    }

    private async Task FetchAsync(CancellationToken ct)
    {
        var wanted = Math.Max(1, Volatile.Read(ref _waiting));
        _slice = await ChangeAsync(
            pace =>
            {
                var now = time.GetUtcNow();
                var most = Math.Max(1, (int)(pace.RateNow(limit, now) * Longest.TotalSeconds));
                return pace.Take(Math.Min(wanted, most), limit, now);
            },
            ct
        );
        _next = 0;
    }

    private async Task<T> ChangeAsync<T>(Func<TenantPace, (TenantPace After, T Result)> change, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var stored = await store.LoadAsync(tenantId, ct);
            var (after, result) = change(stored?.Value ?? TenantPace.New(limit, time.GetUtcNow()));
            try
            {
                await store.SaveAsync(tenantId, after, stored?.ETag, ct);
                return result;
            }
            catch (SavedByAnotherException) when (attempt < MaxConflicts)
            {
                // Another instance took its slice first.
            }
        }
    }

    private Task UntilAsync(DateTimeOffset moment, CancellationToken ct)
    {
        var wait = moment - time.GetUtcNow();
        return wait > TimeSpan.Zero ? Task.Delay(wait, time, ct) : Task.CompletedTask;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
