using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Assessment;

namespace DigiCheckBot.Storage;

/// <summary>What the storage says when somebody else was faster, as the domain says it.</summary>
internal static class Conflicts
{
    private const int NotFound = 404;
    private const int AlreadyThere = 409;
    private const int ChangedMeanwhile = 412;

    public static bool IsConflict(RequestFailedException failure) => failure.Status is AlreadyThere or ChangedMeanwhile;

    public static bool IsGone(RequestFailedException failure) => failure.Status == NotFound;

    public static bool IsAlreadyThere(RequestFailedException failure) => failure.Status == AlreadyThere;

    /// <summary>Writes a row that is new, or replaces the version that was loaded.</summary>
    /// <param name="etag">Of that version; null: the row must not exist yet.</param>
    /// <returns>The new ETag.</returns>
    /// <exception cref="SavedByAnotherException">The row was changed, created or deleted by somebody else.</exception>
    public static async Task<string> SaveAsync(TableClient table, TableEntity row, string? etag, CancellationToken ct)
    {
        var response = await GuardAsync(() =>
            etag is null ? table.AddEntityAsync(row, ct) : table.UpdateEntityAsync(row, new ETag(etag), TableUpdateMode.Replace, ct)
        );
        return response.Headers.ETag?.ToString() ?? "";
    }

    /// <summary>Runs a conditional write.</summary>
    /// <exception cref="SavedByAnotherException">The row was changed, created or deleted by somebody else.</exception>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (RequestFailedException failure) when (IsConflict(failure) || failure.Status == NotFound)
        {
            throw new SavedByAnotherException("The row was changed by somebody else.", failure);
        }
    }
}
