namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs people in. This application never does, so the stand-in only has the place for it in a turn.</summary>
public abstract class UserTokenClient : IDisposable
{
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}
