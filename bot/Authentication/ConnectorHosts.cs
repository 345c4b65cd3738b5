using DigiCheckBot.Options;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Authentication;

/// <summary>Which addresses may be called at all: those of Teams, or, where nobody signs in, this machine.</summary>
internal sealed class ConnectorHosts(IOptions<AuthenticationOptions> options)
{
    public bool MayBeCalled(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && (options.Value.Mode == AuthenticationMode.Anonymous ? uri.IsLoopback : TrustedHosts.Includes(uri));
}
