namespace DigiCheckBot.Tests.Conversations;

/// <summary>The system's time, so many days later as a test says. Waits take as long as ever.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long _shift;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref _shift));

    public void MoveTo(DateTimeOffset moment) => Interlocked.Exchange(ref _shift, (moment - System.GetUtcNow()).Ticks);
}
