using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Outreach;

/// <summary>
/// What this instance is working on. Bounded, so that memory doesn't grow with what waits; one thread is written to by one at a time and
/// then rests, which keeps all limits of Teams per thread (7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour) without counting.
/// </summary>
/// <param name="threadRest">1,800 messages in an hour are one in two seconds.</param>
internal sealed class InFlight(TimeSpan threadRest, TimeProvider time)
{
    public const int Most = 64;

    /// <summary>A tenant that is slow or stopped leaves room for others.</summary>
    private const int MostPerTenant = 48;

    private readonly Lock _lock = new();
    private readonly Dictionary<DueWork, DueItem> _items = [];
    private readonly HashSet<string> _threads = [];
    private readonly HashSet<string> _awaitedThreads = [];
    private readonly Dictionary<string, DateTimeOffset> _restingThreads = [];
    private readonly Dictionary<DueWork, DateTimeOffset> _restingItems = [];
    private TaskCompletionSource? _empty;

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _items.Count;
            }
        }
    }

    /// <summary>How long until a thread has rested for which something waits; null: no such thread is resting.</summary>
    public TimeSpan? UntilRested
    {
        get
        {
            lock (_lock)
            {
                var now = time.GetUtcNow();
                var ends = _restingThreads.Where(r => r.Value > now && _awaitedThreads.Contains(r.Key)).Select(r => r.Value).ToList();
                return ends.Count > 0 ? ends.Min() - now : null;
            }
        }
    }

    public bool CanStart(DueItem item)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (!IsRested(item.Thread, now))
            {
                _awaitedThreads.Add(item.Thread);
            }

            return IsFree(item, now);
        }
    }

    /// <returns>False: it is being worked on, its thread or tenant is, or it has to rest.</returns>
    public bool TryStart(DueItem item)
    {
        lock (_lock)
        {
            if (!IsFree(item, time.GetUtcNow()))
            {
                return false;
            }

            _items.Add(item.Work, item);
            return _threads.Add(item.Thread);
        }
    }

    /// <param name="notBefore">The item itself is left alone until then; null: it may be looked at again at once.</param>
    /// <returns>Whether something else waits for the same thread.</returns>
    public bool Finish(DueItem item, DateTimeOffset? notBefore)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            _items.Remove(item.Work);
            _threads.Remove(item.Thread);
            if (item.TenantId.Length > 0)
            {
                _restingThreads[item.Thread] = now + threadRest;
            }

            if (notBefore is { } moment)
            {
                _restingItems[item.Work] = moment;
            }

            if (_items.Count == 0)
            {
                _empty?.TrySetResult();
            }

            return _awaitedThreads.Contains(item.Thread);
        }
    }

    /// <summary>Forgets whose rest is over.</summary>
    public void Tidy()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            Forget(_restingThreads, now);
            Forget(_restingItems, now);
            _awaitedThreads.Clear();
        }
    }

    /// <summary>Completes when nothing is being worked on.</summary>
    public Task UntilEmptyAsync()
    {
        lock (_lock)
        {
            _empty ??= new TaskCompletionSource();
            if (_items.Count == 0)
            {
                _empty.TrySetResult();
            }

            return _empty.Task;
        }
    }

    private bool IsFree(DueItem item, DateTimeOffset now) =>
        _items.Count < Most
        && !_items.ContainsKey(item.Work)
        && IsRested(item.Thread, now)
        && !(_restingItems.TryGetValue(item.Work, out var until) && until > now)
        && (item.TenantId.Length == 0 || _items.Values.Count(i => i.TenantId == item.TenantId) < MostPerTenant);

    private bool IsRested(string thread, DateTimeOffset now) =>
        !_threads.Contains(thread) && !(_restingThreads.TryGetValue(thread, out var rested) && rested > now);

    private static void Forget<TKey>(Dictionary<TKey, DateTimeOffset> resting, DateTimeOffset now)
        where TKey : notnull
    {
        foreach (var key in resting.Where(r => r.Value <= now).Select(r => r.Key).ToList())
        {
            resting.Remove(key);
        }
    }
}
