using DigiCheckBot.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DigiCheckBot.Health;

/// <summary>Live: the process answers. Ready: the storage answers, too.</summary>
internal static class HealthEndpoints
{
    private const string ReadyTag = "ready";

    public static void AddHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<StorageHealth>("storage", tags: [ReadyTag], timeout: TimeSpan.FromSeconds(5));

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) });
    }

    private sealed class StorageHealth(TableStorage storage) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await storage.PingAsync(cancellationToken);
                return HealthCheckResult.Healthy();
            }
            catch (Azure.RequestFailedException cause)
            {
                return HealthCheckResult.Unhealthy("The table storage does not answer.", cause);
            }
        }
    }
}
