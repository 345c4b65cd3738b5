using DigiCheckBot.Storage;

namespace DigiCheckBot.Health;

/// <summary>
/// Creates missing tables. What starts after it finds them there, unless the storage doesn't answer within <see cref="Patience"/>: that
/// doesn't stop the start, the bot is then live, but not ready.
/// </summary>
internal sealed partial class TablesAtStart(TableStorage storage, TimeProvider time, ILogger<TablesAtStart> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        if (ExecuteTask is { } creating)
        {
            await Task.WhenAny(creating, Task.Delay(Patience, time, cancellationToken));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await CreatedAsync(stoppingToken))
        {
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task<bool> CreatedAsync(CancellationToken ct)
    {
        try
        {
            await storage.CreateTablesAsync(ct);
            return true;
        }
        catch (Exception cause) when (cause is Azure.RequestFailedException or AggregateException)
        {
            StorageNotReady(logger, cause);
            return false;
        }
    }

    [LoggerMessage(EventId = 200, Level = LogLevel.Warning, Message = "The tables could not be created yet; trying again")]
    private static partial void StorageNotReady(ILogger logger, Exception cause);
}
