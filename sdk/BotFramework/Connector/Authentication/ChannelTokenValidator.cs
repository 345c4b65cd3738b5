using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Whether a bearer token proves that a request comes from the channel that it claims. Whatever is wrong with a token ends
/// in <see cref="UnauthorizedAccessException"/>, whose message names the failed check and never the token.
/// </summary>
internal sealed class ChannelTokenValidator(
    CloudEndpoints cloud,
    ChannelKeys keys,
    ServiceClientCredentialsFactory registrations,
    AuthenticationConfiguration configuration
)
{
    private const string TeamsChannel = "msteams";
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    public async Task<ClaimsIdentity> ValidateAsync(
        string authHeader,
        string channelId,
        string serviceUrl,
        CancellationToken cancellationToken
    )
    {
        var token = Parse(authHeader);
        if (!Issuers.Contains(token.Issuer, StringComparer.Ordinal))
        {
            throw Rejected("its issuer isn't the channel");
        }

        var key = await SigningKeyAsync(token, cancellationToken);
        var identity = await VerifyAsync(token, key);
        CheckEndorsements(key, channelId);
        await CheckAudienceAsync(identity, cancellationToken);
        CheckServiceUrl(identity, channelId, serviceUrl);
        return identity;
    }

    private IEnumerable<string> Issuers => [cloud.TokenIssuer, .. configuration.ValidTokenIssuers ?? []];

    private JsonWebToken Parse(string authHeader)
    {
        if (authHeader.Split(' ') is not ["Bearer", { Length: > 0 } text])
        {
            throw Rejected("the header isn't 'Bearer' and one token");
        }

        try
        {
            return _handler.ReadJsonWebToken(text);
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException)
        {
            throw Rejected("it isn't a JSON web token", error);
        }
    }

    private async Task<ChannelKey> SigningKeyAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (!AuthenticationConstants.SigningAlgorithms.Contains(token.Alg, StringComparer.Ordinal))
        {
            throw Rejected("its signing algorithm isn't allowed");
        }

        var key = string.IsNullOrEmpty(token.Kid) ? null : await keys.FindAsync(token.Kid, cancellationToken);
        return key ?? throw Rejected("its signing key isn't one of the channel's");
    }

    private async Task<ClaimsIdentity> VerifyAsync(JsonWebToken token, ChannelKey key)
    {
        var result = await _handler.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ClockSkew = ClockSkew,
                IssuerSigningKey = key.Key,
                RequireSignedTokens = true,
                // The audience may be any registration of the bot and is checked below.
                ValidateAudience = false,
                ValidateIssuerSigningKey = true,
                ValidAlgorithms = AuthenticationConstants.SigningAlgorithms,
                ValidIssuers = Issuers.Where(i => i is not null),
            }
        );
        return result.IsValid ? result.ClaimsIdentity : throw Rejected("it isn't valid", result.Exception);
    }

    private void CheckEndorsements(ChannelKey key, string channelId)
    {
        if (key.Endorsements.Count == 0)
        {
            throw Rejected("its signing key has no endorsements");
        }

        if (
            !EndorsementsValidator.Validate(channelId, key.Endorsements)
            || !(configuration.RequiredEndorsements ?? []).All(e => EndorsementsValidator.Validate(e, key.Endorsements))
        )
        {
            throw Rejected("its signing key isn't endorsed for this channel");
        }
    }

    private async Task CheckAudienceAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        var audiences = identity.FindAll(AuthenticationConstants.AudienceClaim).Where(c => c.Issuer == cloud.TokenIssuer).ToList();
        if (audiences is not [{ Value: { } appId }] || string.IsNullOrWhiteSpace(appId))
        {
            throw Rejected("it doesn't name exactly one audience");
        }

        if (!await registrations.IsValidAppIdAsync(appId, cancellationToken))
        {
            throw Rejected("its audience isn't this bot");
        }
    }

    private static void CheckServiceUrl(ClaimsIdentity identity, string channelId, string serviceUrl)
    {
        if (serviceUrl is null)
        {
            // Without it the bot can't answer, and the check below wouldn't bind the activity to the token.
            if (channelId == TeamsChannel)
            {
                throw Rejected("the activity has no service URL");
            }

            return;
        }

        var claim = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (!string.Equals(claim, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw Rejected("its service URL isn't the activity's");
        }
    }

    private static UnauthorizedAccessException Rejected(string why, Exception inner = null) => new($"The token is rejected: {why}.", inner);
}
