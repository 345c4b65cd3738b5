namespace DigiCheckBot.Assessment;

/// <summary>Somebody else saved first. The caller reloads, applies its change again and saves, a bounded number of times.</summary>
public sealed class SavedByAnotherException : Exception
{
    public SavedByAnotherException() { }

    public SavedByAnotherException(string message)
        : base(message) { }

    public SavedByAnotherException(string message, Exception innerException)
        : base(message, innerException) { }
}
