namespace Microsoft.Bot.Connector.Authentication;

public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The public cloud without any registration: everybody is let in. For tests.</summary>
    public static BotFrameworkAuthentication Create() =>
        new ChannelAuthentication(
            CloudEndpoints.Public,
            new PasswordServiceClientCredentialFactory(),
            new AuthenticationConfiguration(),
            httpClientFactory: null,
            logger: null,
            TimeProvider.System
        );
}
