using Azure.Core;
using DigiCheckBot.Authentication;
using DigiCheckBot.Options;
using Moq;
using static Microsoft.Extensions.Options.Options;

namespace DigiCheckBot.Tests.Hosting;

public sealed class BotRegistrationsTests
{
    private const string First = "11111111-1111-1111-1111-1111111111AA";
    private const string Second = "22222222-2222-2222-2222-222222222222";

    [Theory]
    [InlineData(First, true)]
    [InlineData("11111111-1111-1111-1111-1111111111aa", true)]
    [InlineData(Second, true)]
    [InlineData("33333333-3333-3333-3333-333333333333", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task Only_its_own_registrations_are_valid(string? appId, bool isValid) =>
        Assert.Equal(isValid, await Of(AuthenticationMode.Required).IsValidAppIdAsync(appId!, default));

    [Theory]
    [InlineData("Required", false)]
    [InlineData("Anonymous", true)]
    public async Task Callers_are_not_checked_only_when_the_setting_says_so(string mode, bool isDisabled) =>
        Assert.Equal(isDisabled, await Of(Enum.Parse<AuthenticationMode>(mode)).IsAuthenticationDisabledAsync(default));

    [Fact]
    public async Task Each_registration_has_credentials_of_its_own()
    {
        var registrations = Of(AuthenticationMode.Required);

        Assert.NotSame(await CredentialsAsync(registrations, First), await CredentialsAsync(registrations, Second));
        Assert.Same(await CredentialsAsync(registrations, First), await CredentialsAsync(registrations, First));
    }

    [Fact]
    public async Task An_unknown_registration_puts_no_token_on_a_request()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://smba.trafficmanager.net/emea/");
        var credentials = await CredentialsAsync(Of(AuthenticationMode.Required), "33333333-3333-3333-3333-333333333333");
        await credentials.ProcessHttpRequestAsync(request, default);

        Assert.Null(request.Headers.Authorization);
    }

    [Fact]
    public async Task Teams_gets_the_token()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://smba.trafficmanager.net/emea/");
        await new ConnectorCredentials(Tokens().Object).ProcessHttpRequestAsync(request, default);

        Assert.Equal("Bearer secret", request.Headers.Authorization?.ToString());
    }

    [Fact]
    public async Task No_token_is_even_asked_for_another_host()
    {
        var tokens = Tokens();
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://example.org/");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new ConnectorCredentials(tokens.Object).ProcessHttpRequestAsync(request, default)
        );
        tokens.VerifyNoOtherCalls();
    }

    private static Task<Microsoft.Rest.ServiceClientCredentials> CredentialsAsync(BotRegistrations registrations, string appId) =>
        registrations.CreateCredentialsAsync(appId, "", "", validateAuthority: true, default);

    private static Mock<TokenCredential> Tokens()
    {
        var tokens = new Mock<TokenCredential>();
        tokens
            .Setup(t => t.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new AccessToken("secret", DateTimeOffset.MaxValue));
        return tokens;
    }

    private static BotRegistrations Of(AuthenticationMode mode) =>
        new(Create<List<BotOptions>>([Bot(First), Bot(Second)]), Create(new AuthenticationOptions { Mode = mode }));

    private static BotOptions Bot(string appId) =>
        new()
        {
            AppId = appId,
            TenantId = "44444444-4444-4444-4444-444444444444",
            Secret = "not a real one",
        };
}
