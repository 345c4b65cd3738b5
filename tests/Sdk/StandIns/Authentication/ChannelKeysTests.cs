using DigiCheckBot.Tests.Channel;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging.Abstractions;

namespace DigiCheckBot.Tests.Sdk.StandIns.Authentication;

public sealed class ChannelKeysTests : IAsyncLifetime
{
    private static readonly HttpClient Http = new();

    private readonly Clock _clock = new();
    private LocalIssuer _issuer = null!;
    private ChannelKeys _keys = null!;

    public async Task InitializeAsync()
    {
        _issuer = await LocalIssuer.StartAsync();
        _keys = new ChannelKeys(_issuer.MetadataUrl, Http, _clock, NullLogger.Instance);
    }

    public async Task DisposeAsync() => await _issuer.DisposeAsync();

    [Fact]
    public async Task Reads_once_for_many_tokens()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => FindAsync(_issuer.CurrentKey)));

        Assert.Equal(1, _issuer.Reads);
    }

    [Fact]
    public async Task Finds_a_key_that_is_newer_than_the_snapshot()
    {
        await FindAsync(_issuer.CurrentKey);

        var next = _issuer.Roll("msteams");

        Assert.Contains("msteams", (await FindAsync(next))!.Endorsements);
    }

    [Fact]
    public async Task Unknown_keys_make_it_read_once_a_minute_at_most()
    {
        await FindAsync(_issuer.CurrentKey);

        await FindAsync(IssuerKey.New());
        await FindAsync(IssuerKey.New());

        Assert.Equal(2, _issuer.Reads);
    }

    [Fact]
    public async Task Reads_again_for_an_unknown_key_after_a_minute()
    {
        await FindAsync(_issuer.CurrentKey);
        await FindAsync(IssuerKey.New());
        var next = _issuer.Roll("msteams");

        _clock.Now += TimeSpan.FromMinutes(1);

        Assert.NotNull(await FindAsync(next));
    }

    [Fact]
    public async Task Reads_again_after_a_day()
    {
        await FindAsync(_issuer.CurrentKey);

        _clock.Now += TimeSpan.FromHours(25);
        await FindAsync(_issuer.CurrentKey);

        Assert.Equal(2, _issuer.Reads);
    }

    [Fact]
    public async Task Keeps_the_last_good_keys_while_the_issuer_is_down()
    {
        await FindAsync(_issuer.CurrentKey);
        _issuer.IsDown = true;

        _clock.Now += TimeSpan.FromHours(25);

        Assert.NotNull(await FindAsync(_issuer.CurrentKey));
    }

    [Fact]
    public async Task Without_any_keys_the_failure_shows()
    {
        _issuer.IsDown = true;

        await Assert.ThrowsAsync<HttpRequestException>(() => FindAsync(_issuer.CurrentKey));
    }

    [Fact]
    public async Task Recovers_as_soon_as_the_issuer_is_up()
    {
        _issuer.IsDown = true;
        await Assert.ThrowsAsync<HttpRequestException>(() => FindAsync(_issuer.CurrentKey));

        _issuer.IsDown = false;

        Assert.NotNull(await FindAsync(_issuer.CurrentKey));
    }

    [Fact]
    public async Task Reads_overHttps_only_unless_the_issuer_is_on_this_machine()
    {
        var keys = new ChannelKeys("http://issuer.test/metadata", Http, _clock, NullLogger.Instance);

        await Assert.ThrowsAsync<InvalidOperationException>(() => keys.FindAsync("kid", CancellationToken.None));
    }

    private Task<ChannelKey?> FindAsync(IssuerKey key) => _keys.FindAsync(key.Kid, CancellationToken.None)!;

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 7, 6, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
