namespace DigiCheckBot.Assessment;

/// <summary>Somebody else saved first; see <see cref="Contention"/>.</summary>
public sealed class SavedByAnotherException : Exception
{
    public SavedByAnotherException() { }

    public SavedByAnotherException(string message)
        : base(message) { }

    public SavedByAnotherException(string message, Exception innerException)
        : base(message, innerException) { }
}
