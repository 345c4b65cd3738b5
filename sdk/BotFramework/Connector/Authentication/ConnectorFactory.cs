namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients with the credentials of one registration.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
