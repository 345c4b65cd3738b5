using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A public key of the channel and the channels that it may sign for.</summary>
internal sealed record ChannelKey(SecurityKey Key, HashSet<string> Endorsements);

/// <summary>
/// The channel's keys as one snapshot {kid → key, endorsements}, replaced as a whole. It is read again after a day, and
/// earlier when a token names a key that isn't in it, but then at most once a minute, or anybody could make us hammer the
/// issuer. If reading fails, the last good snapshot stays.
/// </summary>
internal sealed partial class ChannelKeys(string metadataUrl, HttpClient http, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan MinPause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private Task<Snapshot> _reading;
    private volatile Snapshot _current;
    private DateTimeOffset _pauseUntil = DateTimeOffset.MinValue;

    /// <summary>The key of that id, or null if the channel has none.</summary>
    /// <exception cref="HttpRequestException">The issuer has never been reachable.</exception>
    public async Task<ChannelKey> FindAsync(string kid, CancellationToken cancellationToken)
    {
        var snapshot = _current;
        if (snapshot is null || snapshot.Age(time) > MaxAge)
        {
            snapshot = await RefreshAsync(snapshot).WaitAsync(cancellationToken);
        }

        if (snapshot.Keys.TryGetValue(kid, out var key))
        {
            return key;
        }

        snapshot = await RefreshAsync(snapshot).WaitAsync(cancellationToken);
        return snapshot.Keys.GetValueOrDefault(kid);
    }

    /// <summary>Reads the keys, unless somebody else does or just did, or the pause isn't over.</summary>
    private Task<Snapshot> RefreshAsync(Snapshot seen)
    {
        lock (_gate)
        {
            if (_reading is { IsCompleted: false })
            {
                return _reading;
            }

            var now = time.GetUtcNow();
            if (!ReferenceEquals(_current, seen) || (seen is not null && now < _pauseUntil))
            {
                return Task.FromResult(_current);
            }

            if (seen is not null)
            {
                _pauseUntil = now + MinPause;
            }

            return _reading = ReplaceAsync();
        }
    }

    private async Task<Snapshot> ReplaceAsync()
    {
        try
        {
            return _current = await ReadAsync();
        }
        catch (Exception error) when (_current is not null)
        {
            StillTheOldKeys(logger, error);
            return _current;
        }
    }

    private async Task<Snapshot> ReadAsync()
    {
        var metadata = OpenIdConnectConfiguration.Create(await FetchAsync(metadataUrl));
        var json = await FetchAsync(metadata.JwksUri);
        var keys = JsonWebKeySet
            .Create(json)
            .Keys.Where(k => !string.IsNullOrEmpty(k.Kid))
            .ToFrozenDictionary(k => k.Kid, k => new ChannelKey(k, Endorsements(k)), StringComparer.Ordinal);
        NewKeys(logger, keys.Count);
        return new Snapshot(keys, time.GetUtcNow());
    }

    private Task<string> FetchAsync(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback)
            ? http.GetStringAsync(uri)
            : throw new InvalidOperationException("Keys are read over https only.");

    private static HashSet<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value)
        && JsonSerializer.SerializeToElement(value) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(e => e.ToString())]
            : [];

    [LoggerMessage(EventId = 9001, Level = LogLevel.Information, Message = "Read {Count} keys of the channel.")]
    private static partial void NewKeys(ILogger logger, int count);

    [LoggerMessage(EventId = 9002, Level = LogLevel.Warning, Message = "The channel's keys can't be read; the last ones stay.")]
    private static partial void StillTheOldKeys(ILogger logger, Exception error);

    private sealed record Snapshot(FrozenDictionary<string, ChannelKey> Keys, DateTimeOffset ReadAt)
    {
        public TimeSpan Age(TimeProvider time) => time.GetUtcNow() - ReadAt;
    }
}
