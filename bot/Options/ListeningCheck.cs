using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace DigiCheckBot.Options;

/// <summary>
/// Without authentication the bot listens on loopback only. Looked at after the start, because many settings decide where the server listens
/// (URLs, ports, Kestrel's endpoints) and only the server knows what came of them.
/// </summary>
internal sealed class ListeningCheck(IServer server, IOptions<AuthenticationOptions> authentication) : IHostedLifecycleService
{
    public static string Refusal(string address) =>
        $"Authentication:Mode=Anonymous is allowed on loopback only, but the bot listens on {address}. Use http://127.0.0.1:3978.";

    public static bool IsLoopback(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;

    /// <exception cref="OptionsValidationException">Somebody else could reach the bot.</exception>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var open = Addresses().Where(a => !IsLoopback(a)).ToList();
        if (authentication.Value.Mode == AuthenticationMode.Anonymous && open.Count > 0)
        {
            throw new OptionsValidationException(AuthenticationOptions.Section, typeof(AuthenticationOptions), open.Select(Refusal));
        }

        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private ICollection<string> Addresses() => server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
}
