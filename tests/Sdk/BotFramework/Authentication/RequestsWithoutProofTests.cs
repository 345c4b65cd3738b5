using System.Security.Claims;
using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DigiCheckBot.Tests.Sdk.BotFramework.Authentication;

public sealed class RequestsWithoutProofTests
{
    private static readonly Activity Incoming = new()
    {
        Type = ActivityTypes.Message,
        ChannelId = "msteams",
        ServiceUrl = "https://teams.test/",
    };

    [Fact]
    public Task Without_a_header_nobody_comes_in() => AssertRejected(null!);

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer a b")]
    [InlineData("Basic dXNlcjpwdw==")]
    public Task A_malformed_header_is_rejected(string header) => AssertRejected(header);

    [Fact]
    public Task A_token_of_another_issuer_is_rejected_before_any_key_is_read()
    {
        using var key = IssuerKey.New("msteams").Rsa;
        var token = new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = "https://elsewhere.test",
                Audience = "app-1",
                SigningCredentials = new SigningCredentials(new RsaSecurityKey(key), SecurityAlgorithms.RsaSha256),
            }
        );

        return AssertRejected($"Bearer {token}");
    }

    [Fact]
    public async Task Without_a_registration_everybody_comes_in_as_anonymous()
    {
        var authentication = Authentication(new Registrations());

        var result = await authentication.AuthenticateRequestAsync(Incoming, null, CancellationToken.None);

        Assert.Equal("anonymous", result.ClaimsIdentity.AuthenticationType);
    }

    [Fact]
    public async Task Without_a_registration_the_caller_has_no_id()
    {
        var result = await Authentication(new Registrations()).AuthenticateRequestAsync(Incoming, null, CancellationToken.None);

        Assert.Null(result.CallerId);
    }

    [Fact]
    public void An_unknown_channel_service_stops_the_start() =>
        Assert.Throws<ArgumentException>(() =>
            new ConfigurationBotFrameworkAuthentication(Settings(("ChannelService", "https://nowhere.test")))
        );

    [Fact]
    public async Task Calls_back_with_the_credentials_of_the_registration_that_was_called()
    {
        await using var teams = await ConnectorDouble.StartAsync();
        var authentication = Authentication(new Registrations("app-1", "app-2"));
        var caller = new ClaimsIdentity([new Claim("aud", "app-2")]);

        using var connector = await authentication
            .CreateConnectorFactory(caller)
            .CreateAsync(teams.ServiceUrl, "https://audience.test", CancellationToken.None);
        await connector.Conversations.DeleteActivityWithHttpMessagesAsync("a:1", teams.Place("a:1", new Newtonsoft.Json.Linq.JObject()));

        Assert.StartsWith("Bearer app-2|https://audience.test|", Assert.Single(teams.Calls).Authorization, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppPassword", "secret")]
    [InlineData("SingleTenant", "MicrosoftAppTenantId", "tenant")]
    [InlineData("UserAssignedMsi", "MicrosoftAppId", "app")]
    public void A_registration_with_gaps_stops_the_start(string type, string key, string value) =>
        Assert.Throws<ArgumentException>(() =>
            new ConfigurationServiceClientCredentialFactory(Settings(("MicrosoftAppType", type), (key, value)))
        );

    private static async Task AssertRejected(string header)
    {
        var authentication = Authentication(new Registrations("app-1"));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() =>
            authentication.AuthenticateRequestAsync(Incoming, header, CancellationToken.None)
        );
    }

    private static ConfigurationBotFrameworkAuthentication Authentication(ServiceClientCredentialsFactory registrations) =>
        new(Settings(), registrations);

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build();
}
