using DigiCheckBot.Storage;

namespace DigiCheckBot.Health;

/// <summary>Creates missing tables. A storage that doesn't answer yet doesn't stop the start: the bot is then live, but not ready.</summary>
internal sealed partial class TablesAtStart(TableStorage storage, TimeProvider time, ILogger<TablesAtStart> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await storage.CreateTablesAsync(stoppingToken);
                return;
            }
            catch (Exception cause) when (cause is Azure.RequestFailedException or AggregateException)
            {
                StorageNotReady(logger, cause);
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    [LoggerMessage(EventId = 200, Level = LogLevel.Warning, Message = "The tables could not be created yet; trying again")]
    private static partial void StorageNotReady(ILogger logger, Exception cause);
}
