using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace DigiCheckBot.Tests.Sdk.StandIns.Authentication;

public sealed class TokenTests : IAsyncLifetime
{
    private const string AppId = "app-1";
    private const string Url = "https://teams.test/emea/";

    private LocalIssuer _issuer = null!;
    private BotFrameworkAuthentication _authentication = null!;

    public async Task InitializeAsync()
    {
        _issuer = await LocalIssuer.StartAsync();
        _authentication = new ConfigurationBotFrameworkAuthentication(_issuer.Configuration, new Registrations(AppId, "app-2"));
    }

    public async Task DisposeAsync() => await _issuer.DisposeAsync();

    [Fact]
    public async Task A_valid_token_names_the_registration()
    {
        var result = await AuthenticateAsync(_issuer.Bearer(AppId, Url));

        Assert.Equal(AppId, result.ClaimsIdentity.FindFirst("aud")?.Value);
    }

    [Fact]
    public async Task The_caller_id_is_that_of_the_configured_cloud() =>
        Assert.Equal("urn:test", (await AuthenticateAsync(_issuer.Bearer(AppId, Url))).CallerId);

    [Fact]
    public async Task Another_registration_of_the_same_bot_is_accepted() =>
        Assert.NotNull(await AuthenticateAsync(_issuer.Bearer("app-2", Url)));

    [Fact]
    public Task Another_audience_is_rejected() => AssertRejected(_issuer.Bearer("app-of-others", Url));

    [Fact]
    public Task Another_issuer_is_rejected() => AssertRejected(_issuer.Bearer(AppId, Url, "https://sts.windows.net/t/"));

    [Fact]
    public Task An_expired_token_is_rejected() => AssertRejected(_issuer.Bearer(AppId, Url, expiresIn: TimeSpan.FromMinutes(-6)));

    [Fact]
    public async Task A_clock_may_be_off_by_some_minutes() =>
        Assert.NotNull(await AuthenticateAsync(_issuer.Bearer(AppId, Url, expiresIn: TimeSpan.FromMinutes(-4))));

    [Fact]
    public Task A_signature_of_another_key_under_a_known_id_is_rejected()
    {
        var forged = IssuerKey.New("msteams") with { Kid = _issuer.CurrentKey.Kid };
        return AssertRejected(_issuer.Bearer(AppId, Url, key: forged));
    }

    [Fact]
    public Task A_changed_payload_is_rejected()
    {
        var mine = _issuer.Bearer(AppId, Url).Split('.');
        var other = _issuer.Bearer("app-2", Url).Split('.');
        return AssertRejected($"{mine[0]}.{other[1]}.{mine[2]}");
    }

    [Fact]
    public Task An_unsigned_token_is_rejected()
    {
        var parts = _issuer.Bearer(AppId, Url)["Bearer ".Length..].Split('.');
        return AssertRejected($"Bearer {Base64Url("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.");
    }

    [Fact]
    public Task A_token_signed_with_a_shared_secret_is_rejected()
    {
        var parts = _issuer.Bearer(AppId, Url)["Bearer ".Length..].Split('.');
        var header = Base64Url($$"""{"alg":"HS256","typ":"JWT","kid":"{{_issuer.CurrentKey.Kid}}"}""");
        return AssertRejected($"Bearer {header}.{parts[1]}.{parts[2]}");
    }

    [Theory]
    [InlineData("Bearer abc")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("bearer e30.e30.e30")]
    public Task What_is_no_token_is_rejected(string header) => AssertRejected(header);

    [Fact]
    public Task Another_service_url_is_rejected() => AssertRejected(_issuer.Bearer(AppId, "https://evil.test/"));

    [Fact]
    public Task A_token_without_service_url_is_rejected() => AssertRejected(_issuer.Bearer(AppId, serviceUrl: null));

    [Fact]
    public async Task The_service_url_may_differ_in_case() =>
        Assert.NotNull(await AuthenticateAsync(_issuer.Bearer(AppId, "https://TEAMS.test/emea/")));

    [Fact]
    public Task A_Teams_activity_without_service_url_is_rejected() =>
        AssertRejected(_issuer.Bearer(AppId, Url), new Activity { Type = "message", ChannelId = "msteams" });

    [Fact]
    public Task A_key_that_is_endorsed_for_another_channel_is_rejected()
    {
        _issuer.Roll("webchat");
        return AssertRejected(_issuer.Bearer(AppId, Url));
    }

    [Fact]
    public Task A_key_without_endorsements_is_rejected()
    {
        _issuer.Roll();
        return AssertRejected(_issuer.Bearer(AppId, Url));
    }

    [Fact]
    public async Task A_required_endorsement_must_be_there()
    {
        _authentication = new ConfigurationBotFrameworkAuthentication(
            _issuer.Configuration,
            new Registrations(AppId),
            new AuthenticationConfiguration { RequiredEndorsements = ["government"] }
        );

        await AssertRejected(_issuer.Bearer(AppId, Url));
    }

    [Fact]
    public Task An_unknown_key_is_rejected() => AssertRejected(_issuer.Bearer(AppId, Url, key: IssuerKey.New("msteams")));

    [Fact]
    public async Task The_reason_of_a_rejection_does_not_show_the_token()
    {
        var header = _issuer.Bearer("app-of-others", Url);

        var rejected = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(header));

        Assert.DoesNotContain(header.Split('.')[1], rejected.ToString(), StringComparison.Ordinal);
    }

    private static string Base64Url(string text) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(text));

    private Task<AuthenticateRequestResult> AuthenticateAsync(string header, Activity? activity = null) =>
        _authentication.AuthenticateRequestAsync(
            activity
                ?? new Activity
                {
                    Type = "message",
                    ChannelId = "msteams",
                    ServiceUrl = Url,
                },
            header,
            CancellationToken.None
        );

    private Task<UnauthorizedAccessException> AssertRejected(string header, Activity? activity = null) =>
        Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(header, activity));
}
