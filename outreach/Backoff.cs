namespace DigiCheckBot.Outreach;

/// <summary>Waits that are twice as long each time.</summary>
internal sealed record Backoff(TimeSpan First, TimeSpan Longest)
{
    /// <summary>Enough to get from any wait to any other, and not so many that the time overflows.</summary>
    private const int MostDoublings = 20;

    /// <summary>A short outage of the storage shouldn't be felt.</summary>
    public static Backoff Outage { get; } = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));

    /// <param name="waits">How many waits there were before, from 0.</param>
    public TimeSpan After(int waits)
    {
        var wait = First * (1 << Math.Min(waits, MostDoublings));
        return wait < Longest ? wait : Longest;
    }
}
