using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The Bot Connector REST API of one service URL.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    IConversations Conversations { get; }
}
