using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;
using Microsoft.Extensions.Logging;

namespace DigiCheckBot.Outreach.Sending;

/// <summary>
/// Saves a message whatever the storage does meanwhile: an outage is waited for, and a refusal that may only be the lost answer to an
/// earlier attempt of this very save is looked into.
/// </summary>
internal sealed class SureSaving(IOutboxStore outbox, TimeProvider time, ILogger logger)
{
    /// <returns>Null: somebody else changed the message.</returns>
    /// <exception cref="OperationCanceledException">The process ends before the storage answers.</exception>
    public async Task<Versioned<OutboxMessage>?> SaveAsync(Versioned<OutboxMessage> stored, OutboxMessage changed, CancellationToken ct)
    {
        for (var failures = 0; ; failures++)
        {
            try
            {
                return await outbox.SaveAsync(stored, changed, ct);
            }
            catch (SavedByAnotherException)
            {
                if (await TryLoadAsync(changed, ct) is { } now)
                {
                    return now.Value == changed ? now : null;
                }
            }
            catch (Exception cause) when (!ct.IsCancellationRequested)
            {
                OutboxLog.NotSaved(logger, changed.Round, changed.Intent, cause);
            }

            await Task.Delay(Backoff.Outage.After(failures), time, ct);
        }
    }

    private async Task<Versioned<OutboxMessage>?> TryLoadAsync(OutboxMessage message, CancellationToken ct)
    {
        try
        {
            return await outbox.LoadAsync(outbox.ShardOf(message.Recipient.Key), message.Round, message.Id, ct);
        }
        catch (Exception cause) when (!ct.IsCancellationRequested)
        {
            OutboxLog.NotSaved(logger, message.Round, message.Intent, cause);
            return null;
        }
    }
}
