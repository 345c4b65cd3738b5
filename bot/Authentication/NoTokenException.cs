namespace DigiCheckBot.Authentication;

/// <summary>The bot couldn't prove who it is, so the request never left.</summary>
internal sealed class NoTokenException : Exception
{
    public NoTokenException() { }

    public NoTokenException(string message)
        : base(message) { }

    public NoTokenException(string message, Exception innerException)
        : base(message, innerException) { }
}
