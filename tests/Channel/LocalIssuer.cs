using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Channel;

/// <summary>
/// Issues the tokens with which Teams calls a bot, and serves the metadata and keys to check them, on a free loopback port.
/// It begins with one key, endorsed for <c>msteams</c>. The official packages read metadata over HTTPS only, so tests that
/// need a token checked belong to the stand-ins.
/// </summary>
public sealed class LocalIssuer : IAsyncDisposable
{
    /// <summary>The <c>iss</c> of the tokens.</summary>
    public const string Name = "https://issuer.test";

    private readonly WebApplication _app;
    private readonly Lock _gate = new();
    private readonly List<IssuerKey> _keys = [IssuerKey.New("msteams")];
    private int _reads;

    private LocalIssuer(WebApplication app) => _app = app;

    /// <summary>The key that signs when none is named: the newest.</summary>
    public IssuerKey CurrentKey
    {
        get
        {
            lock (_gate)
            {
                return _keys[^1];
            }
        }
    }

    /// <summary>How often the keys were read.</summary>
    public int Reads => Volatile.Read(ref _reads);

    /// <summary>While true, metadata and keys are answered with 503.</summary>
    public bool IsDown { get; set; }

    public string MetadataUrl => $"{_app.Urls.First()}/.well-known/openidconfiguration";

    /// <summary>The keys with which a bot's configuration trusts this issuer instead of the public cloud.</summary>
    public IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?>
        {
            ["ToBotFromChannelOpenIdMetadataUrl"] = MetadataUrl,
            ["ToBotFromChannelTokenIssuer"] = Name,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = MetadataUrl,
            ["ToChannelFromBotOAuthScope"] = "https://api.test",
            ["ToChannelFromBotLoginUrl"] = "https://login.test/tenant",
            ["OAuthUrl"] = "https://token.test",
            ["CallerId"] = "urn:test",
        };

    /// <summary><see cref="Settings"/> as a configuration.</summary>
    public IConfiguration Configuration => new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();

    public static async Task<LocalIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var issuer = new LocalIssuer(app);
        app.Run(issuer.ServeAsync);
        await app.StartAsync();
        return issuer;
    }

    /// <summary>Publishes a new key and signs with it from now on.</summary>
    public IssuerKey Roll(params string[] endorsements)
    {
        var key = IssuerKey.New(endorsements);
        lock (_gate)
        {
            _keys.Add(key);
        }

        return key;
    }

    /// <summary>The header value of a token that Teams would send.</summary>
    /// <param name="appId">The <c>aud</c>: app id of the bot's registration.</param>
    /// <param name="serviceUrl">The <c>serviceurl</c>; null leaves the claim out.</param>
    /// <param name="issuer">The <c>iss</c>.</param>
    /// <param name="key">Signs; one that isn't published makes an unknown key.</param>
    /// <param name="expiresIn">From now; negative for an expired token.</param>
    public string Bearer(string appId, string? serviceUrl, string issuer = Name, IssuerKey? key = null, TimeSpan? expiresIn = null)
    {
        var expires = TimeProvider.System.GetUtcNow().UtcDateTime + (expiresIn ?? TimeSpan.FromHours(1));
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = appId,
            NotBefore = expires.AddHours(-2),
            IssuedAt = expires.AddHours(-2),
            Expires = expires,
            Subject = new ClaimsIdentity(serviceUrl is null ? [] : [new Claim("serviceurl", serviceUrl)]),
            SigningCredentials = (key ?? CurrentKey).Credentials,
        };
        return "Bearer " + new JsonWebTokenHandler().CreateToken(descriptor);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task ServeAsync(HttpContext http)
    {
        if (IsDown)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync((http.Request.Path == "/keys" ? Keys() : Metadata()).ToString());
    }

    private JObject Metadata() =>
        new()
        {
            ["issuer"] = Name,
            ["jwks_uri"] = $"{_app.Urls.First()}/keys",
            ["id_token_signing_alg_values_supported"] = new JArray("RS256"),
        };

    private JObject Keys()
    {
        Interlocked.Increment(ref _reads);
        lock (_gate)
        {
            return new JObject { ["keys"] = new JArray(_keys.Select(k => k.ToJson())) };
        }
    }
}

/// <summary>A signing key with its id and the channels that it is endorsed for.</summary>
public sealed record IssuerKey(string Kid, RSA Rsa, IReadOnlyList<string> Endorsements)
{
    internal SigningCredentials Credentials =>
        new(new RsaSecurityKey(Rsa) { KeyId = Kid }, SecurityAlgorithms.RsaSha256)
        {
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        };

    /// <summary>A key that isn't published until an issuer has it.</summary>
    public static IssuerKey New(params string[] endorsements) => new(Guid.NewGuid().ToString("n"), RSA.Create(2048), endorsements);

    internal JObject ToJson()
    {
        var key = Rsa.ExportParameters(includePrivateParameters: false);
        var json = new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Kid,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
        if (Endorsements.Count > 0)
        {
            json["endorsements"] = new JArray(Endorsements);
        }

        return json;
    }
}
