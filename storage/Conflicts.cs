using Azure;
using DigiCheckBot.Assessment;

namespace DigiCheckBot.Storage;

/// <summary>What the storage says when somebody else was faster, as the domain says it.</summary>
internal static class Conflicts
{
    private const int NotFound = 404;
    private const int AlreadyThere = 409;
    private const int ChangedMeanwhile = 412;

    public static bool IsConflict(RequestFailedException failure) => failure.Status is AlreadyThere or ChangedMeanwhile;

    public static bool IsAlreadyThere(RequestFailedException failure) => failure.Status == AlreadyThere;

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
