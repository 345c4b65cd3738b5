namespace Microsoft.Rest;

/// <summary>What makes an outgoing request an authorised one. Asked once per request, right before it is sent.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Adds what the receiver wants to see, usually the Authorization header. Does nothing by default.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Task.CompletedTask;
    }
}
