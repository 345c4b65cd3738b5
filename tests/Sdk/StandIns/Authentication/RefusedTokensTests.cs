using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace DigiCheckBot.Tests.Sdk.StandIns.Authentication;

/// <summary>Any token that can't be believed is 401, where the original answers some of them with 500.</summary>
public sealed class RefusedTokensTests : IAsyncLifetime
{
    private const string AppId = "app-1";

    private LocalIssuer _issuer = null!;
    private ConnectorDouble _teams = null!;
    private BotEndpoint _bot = null!;

    public async Task InitializeAsync()
    {
        _issuer = await LocalIssuer.StartAsync();
        _teams = await ConnectorDouble.StartAsync();
        _bot = await BotEndpoint.StartAsync(
            new CloudAdapter(new ConfigurationBotFrameworkAuthentication(_issuer.Configuration, new Registrations(AppId))),
            new Echo()
        );
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _teams.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task A_valid_token_is_answered_with_credentials_of_the_same_registration()
    {
        var answer = await PostAsync(_issuer.Bearer(AppId, _teams.ServiceUrl));

        Assert.Equal(200, answer.Status);
        Assert.Equal($"Bearer {AppId}|https://api.test|https://login.test/tenant", Assert.Single(_teams.Calls).Authorization);
    }

    [Fact]
    public async Task A_malformed_token_is_401() => Assert.Equal(401, (await PostAsync("Bearer a.b.c")).Status);

    [Fact]
    public async Task A_token_of_an_unknown_key_is_401()
    {
        var key = IssuerKey.New("msteams");

        Assert.Equal(401, (await PostAsync(_issuer.Bearer(AppId, _teams.ServiceUrl, key: key))).Status);
    }

    [Fact]
    public async Task An_expired_token_is_401() =>
        Assert.Equal(401, (await PostAsync(_issuer.Bearer(AppId, _teams.ServiceUrl, expiresIn: TimeSpan.FromHours(-1)))).Status);

    [Fact]
    public async Task A_token_for_another_address_is_401_and_nothing_is_sent_there()
    {
        var answer = await PostAsync(_issuer.Bearer(AppId, "https://teams.test/"));

        Assert.Equal(401, answer.Status);
        Assert.Empty(_teams.Calls);
    }

    [Fact]
    public async Task A_new_key_of_the_channel_is_taken_without_a_restart()
    {
        await PostAsync(_issuer.Bearer(AppId, _teams.ServiceUrl));

        _issuer.Roll("msteams");

        Assert.Equal(200, (await PostAsync(_issuer.Bearer(AppId, _teams.ServiceUrl))).Status);
    }

    private Task<BotAnswer> PostAsync(string header) => _bot.PostAsync(Wire.Message(_teams.ServiceUrl), header);

    private sealed class Echo : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
    }
}
