namespace DigiCheckBot.Assessment.Outreach;

/// <summary>How fast an operator lets the bot write to one tenant.</summary>
/// <param name="Rate">Requests per second, 1 to 50: Teams takes 50 per app and tenant, and turns of people need some of them.</param>
public sealed record PaceLimit(double Rate)
{
    /// <summary>What is left of the rate after a refusal.</summary>
    public const double AfterRefusal = 0.9;

    /// <summary>It never falls below this part of the limit.</summary>
    public const double Least = 0.1;

    /// <summary>The part of the limit by which the rate grows again each second.</summary>
    public const double RecoveryPerSecond = 0.03;

    /// <summary>How long to stop when the service refuses without saying how long (limits 3.1: at least 2 s).</summary>
    public static readonly TimeSpan DefaultStop = TimeSpan.FromSeconds(2);
}

/// <summary>So many places for one request each, evenly spaced.</summary>
public sealed record PaceSlice(DateTimeOffset Start, int Places, TimeSpan Interval)
{
    public DateTimeOffset End => Start + (Interval * Places);

    public DateTimeOffset this[int place] => Start + (Interval * place);
}

/// <summary>
/// The bucket of one tenant, shared by all instances: each takes slices of places in time, one behind the other, so that together they never
/// give more than the rate, whoever dies. A place that isn't used is lost; nothing is saved up for a burst.
/// </summary>
/// <param name="GivenUntil">Up to here all places are given away.</param>
/// <param name="Rate">Requests per second at <paramref name="RateAt"/>; since then it recovers towards the limit.</param>
/// <param name="StoppedUntil">The service asked for silence until then.</param>
public sealed record TenantPace(DateTimeOffset GivenUntil, double Rate, DateTimeOffset RateAt, DateTimeOffset StoppedUntil)
{
    public static TenantPace New(PaceLimit limit, DateTimeOffset now) => new(now, limit.Rate, now, now);

    /// <summary>Requests per second now.</summary>
    public double RateNow(PaceLimit limit, DateTimeOffset now) =>
        Math.Min(limit.Rate, Rate + (limit.Rate * PaceLimit.RecoveryPerSecond * Math.Max(0, (now - RateAt).TotalSeconds)));

    /// <summary>Gives away the next places.</summary>
    /// <param name="places">At least 1.</param>
    public (TenantPace After, PaceSlice Slice) Take(int places, PaceLimit limit, DateTimeOffset now)
    {
        var rate = RateNow(limit, now);
        var slice = new PaceSlice(Latest(now, GivenUntil, StoppedUntil), places, TimeSpan.FromSeconds(1 / rate));
        return (this with { GivenUntil = slice.End, Rate = rate, RateAt = Latest(now, RateAt) }, slice);
    }

    /// <summary>The service refused: silence for as long as it says, and slower afterwards. What else is refused meanwhile slows no further.</summary>
    public TenantPace Refuse(TimeSpan? retryAfter, PaceLimit limit, DateTimeOffset now)
    {
        var until = Latest(StoppedUntil, now + (retryAfter ?? PaceLimit.DefaultStop));
        var slower = now < StoppedUntil ? Rate : Math.Max(limit.Rate * PaceLimit.Least, RateNow(limit, now) * PaceLimit.AfterRefusal);
        return this with { Rate = slower, RateAt = until, StoppedUntil = until };
    }

    private static DateTimeOffset Latest(params ReadOnlySpan<DateTimeOffset> moments)
    {
        var latest = moments[0];
        foreach (var moment in moments)
        {
            latest = moment > latest ? moment : latest;
        }

        return latest;
    }
}

/// <summary>Keeps the buckets.</summary>
public interface IPaceStore
{
    Task<Versioned<TenantPace>?> LoadAsync(string tenantId, CancellationToken ct);

    /// <param name="etag">Of the version that was loaded; null: must not exist yet.</param>
    /// <exception cref="SavedByAnotherException">Another instance took a slice.</exception>
    Task SaveAsync(string tenantId, TenantPace pace, string? etag, CancellationToken ct);
}
