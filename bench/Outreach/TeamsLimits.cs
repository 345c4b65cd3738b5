namespace DigiCheckBot.Bench.Outreach;

/// <summary>
/// The limits of Teams as sliding windows over all requests, refused ones included: 50 a second for an app in a tenant, and for each thread 7 in
/// one second, 8 in two, 60 in thirty and 1,800 in an hour.
/// </summary>
internal sealed class TeamsLimits
{
    private static readonly Window[] OfTenant = [new(TimeSpan.FromSeconds(1), 50)];
    private static readonly Window[] OfThread =
    [
        new(TimeSpan.FromSeconds(1), 7),
        new(TimeSpan.FromSeconds(2), 8),
        new(TimeSpan.FromSeconds(30), 60),
        new(TimeSpan.FromHours(1), 1800),
    ];

    private readonly Dictionary<string, List<DateTimeOffset>> _requests = [];

    private sealed record Window(TimeSpan Length, int Most);

    /// <summary>Counts a request.</summary>
    /// <returns>Whether all limits were kept.</returns>
    public bool Count(string tenantId, string thread, DateTimeOffset now)
    {
        var tenantKept = Count($"tenant {tenantId}", OfTenant, now);
        return Count($"thread {thread}", OfThread, now) && tenantKept;
    }

    private bool Count(string name, Window[] windows, DateTimeOffset now)
    {
        if (!_requests.TryGetValue(name, out var times))
        {
            _requests[name] = times = [];
        }

        Forget(times, now - windows[^1].Length);
        times.Add(now);
        return Array.TrueForAll(windows, w => IsKept(w, times, now));
    }

    /// <summary>The request before the last <c>Most</c> has left the window.</summary>
    private static bool IsKept(Window window, List<DateTimeOffset> times, DateTimeOffset now) =>
        times.Count <= window.Most || times[^(window.Most + 1)] <= now - window.Length;

    private static void Forget(List<DateTimeOffset> times, DateTimeOffset upTo)
    {
        var old = times.FindIndex(t => t > upTo);
        times.RemoveRange(0, old < 0 ? times.Count : old);
    }
}
