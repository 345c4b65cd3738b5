using DigiCheckBot.Assessment;

namespace DigiCheckBot.Outreach;

/// <summary>What several want to change at once: each loads, changes and saves under the ETag, and does so again if another was faster.</summary>
public static class Contention
{
    /// <summary>More than a few in a row is no coincidence, and the caller should hear of it.</summary>
    public const int MaxAttempts = 6;

    /// <param name="loadChangeSave">Must load anew each time, so that it acts on what is stored now.</param>
    /// <exception cref="SavedByAnotherException">Others were faster <see cref="MaxAttempts"/> times.</exception>
    public static async Task<T> RepeatAsync<T>(Func<Task<T>> loadChangeSave)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await loadChangeSave();
            }
            catch (SavedByAnotherException) when (attempt < MaxAttempts)
            {
                // Loaded and applied again.
            }
        }
    }
}
