using DigiCheckBot.Options;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Turns;

/// <summary>The operator's calendar day.</summary>
internal sealed class OperatorClock(TimeProvider time, IOptions<OperatorOptions> options)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone);

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DayOf(Now);

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, _zone).DateTime);
}
