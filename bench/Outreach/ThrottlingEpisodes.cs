using DigiCheckBot.Bench.Coverage;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>Now and then the service refuses everything of a tenant for one to three seconds, although no limit was passed.</summary>
/// <param name="share">Of the time; 0: never.</param>
internal sealed class ThrottlingEpisodes(DateTimeOffset start, double share, ulong seed)
{
    private const double ShortestSeconds = 1;
    private const double LongestSeconds = 3;

    private readonly SeededNumbers _chance = new(seed);
    private DateTimeOffset _from = start;
    private DateTimeOffset _until = start;

    /// <param name="now">Not before that of an earlier call.</param>
    /// <returns>What the service asks for: until the end, in whole seconds like the header; null: it takes requests.</returns>
    public TimeSpan? RetryAfter(DateTimeOffset now)
    {
        while (share > 0 && now >= _until)
        {
            var length = ShortestSeconds + (_chance.Next() * (LongestSeconds - ShortestSeconds));
            var gap = (ShortestSeconds + LongestSeconds) / 2 * (1 - share) / share;
            _from = _until + TimeSpan.FromSeconds((0.5 + _chance.Next()) * gap);
            _until = _from + TimeSpan.FromSeconds(length);
        }

        return now >= _from && now < _until ? TimeSpan.FromSeconds(Math.Ceiling((_until - now).TotalSeconds)) : null;
    }
}
