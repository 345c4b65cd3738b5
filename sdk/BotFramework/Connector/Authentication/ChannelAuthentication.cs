using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets the channel in and nobody else: no emulator tokens, no skills, no streaming.</summary>
internal sealed partial class ChannelAuthentication : BotFrameworkAuthentication
{
    private static readonly HttpClient MetadataClient = new() { Timeout = TimeSpan.FromSeconds(15) };

    private readonly CloudEndpoints _cloud;
    private readonly ServiceClientCredentialsFactory _registrations;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly ILogger _logger;
    private readonly ChannelTokenValidator _validator;

    public ChannelAuthentication(
        CloudEndpoints cloud,
        ServiceClientCredentialsFactory registrations,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        ILogger logger,
        TimeProvider time
    )
    {
        _cloud = cloud;
        _registrations = registrations;
        _httpClientFactory = httpClientFactory;
        _logger = logger ?? NullLogger.Instance;
        var keys = new ChannelKeys(cloud.MetadataUrl, MetadataClient, time, _logger);
        _validator = new ChannelTokenValidator(cloud, keys, registrations, configuration);
    }

    public override string GetOriginatingAudience() => _cloud.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken
    )
    {
        var open = await _registrations.IsAuthenticationDisabledAsync(cancellationToken);
        var identity = string.IsNullOrWhiteSpace(authHeader)
            ? Anonymous(open)
            : await IdentityAsync(activity, authHeader, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = _cloud.OAuthScope,
            CallerId = open ? null : _cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException("The stand-in speaks HTTP only.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new RegistrationConnectorFactory(AppId(claimsIdentity), _cloud, _registrations, _httpClientFactory);

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken
    )
    {
        // The original asks for credentials and needs the address here, in every turn: a missing one shall show here, too.
        await _registrations.CreateCredentialsAsync(
            AppId(claimsIdentity),
            _cloud.OAuthScope,
            _cloud.LoginUrl,
            _cloud.ValidateAuthority,
            cancellationToken
        );
        return new NoUserTokens(new Uri(_cloud.OAuthUrl));
    }

    private async Task<ClaimsIdentity> IdentityAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await _validator.ValidateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken);
        }
        catch (UnauthorizedAccessException rejected)
        {
            Refused(_logger, rejected.Message);
            throw;
        }
    }

    private static ClaimsIdentity Anonymous(bool open) =>
        open
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException("The request has no token.");

    private static string AppId(ClaimsIdentity identity) =>
        (identity.FindFirst(AuthenticationConstants.AudienceClaim) ?? identity.FindFirst(AuthenticationConstants.AppIdClaim))?.Value;

    [LoggerMessage(EventId = 9003, Level = LogLevel.Warning, Message = "Refused a request: {Reason}")]
    private static partial void Refused(ILogger logger, string reason);

    private sealed class NoUserTokens(Uri oauthUrl) : UserTokenClient
    {
        public override string ToString() => $"No user tokens from {oauthUrl}";
    }
}
