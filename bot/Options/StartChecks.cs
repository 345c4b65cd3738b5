using Microsoft.Extensions.Options;

namespace DigiCheckBot.Options;

/// <summary>What must hold before the first message is taken; each failure says what to do. Stops the start (options pattern).</summary>
internal sealed class StartChecks(
    IHostEnvironment environment,
    IConfiguration configuration,
    IOptions<List<BotOptions>> bots,
    IOptions<StorageOptions> storage
) : IValidateOptions<AuthenticationOptions>
{
    public ValidateOptionsResult Validate(string? name, AuthenticationOptions options)
    {
        var failures = (options.Mode == AuthenticationMode.Anonymous ? Anonymous() : Registrations())
            .Concat(Doubled())
            .Concat(Storage())
            .ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private IEnumerable<string> Anonymous()
    {
        if (!environment.IsDevelopment())
        {
            yield return "Authentication:Mode=Anonymous is allowed in the Development environment only. Remove it, and configure Bots:0:AppId.";
        }

        foreach (var url in Urls().Where(u => !ListeningCheck.IsLoopback(u)))
        {
            yield return ListeningCheck.Refusal(url);
        }
    }

    private IEnumerable<string> Registrations()
    {
        if (bots.Value.Count == 0)
        {
            yield return "Bots is empty. Configure at least one registration (Bots:0:AppId, Bots:0:TenantId, Bots:0:Type); see docs/operations.md.";
        }

        for (var i = 0; i < bots.Value.Count; i++)
        {
            var bot = bots.Value[i];
            if (!Guid.TryParse(bot.AppId, out _) || !Guid.TryParse(bot.TenantId, out _))
            {
                yield return $"Bots:{i} needs an AppId and a TenantId that are GUIDs.";
            }

            if (bot.Type != BotType.UserAssignedMsi && string.IsNullOrEmpty(bot.Secret))
            {
                yield return $"Bots:{i} of type {bot.Type} needs a Secret; a managed identity (UserAssignedMsi) needs none.";
            }
        }
    }

    private IEnumerable<string> Doubled() =>
        bots
            .Value.Where(b => !string.IsNullOrEmpty(b.AppId))
            .GroupBy(b => b.AppId, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1)
            .Select(g => $"Bots names the AppId {g.Key} {g.Count()} times. Each registration stands there once.");

    private IEnumerable<string> Storage()
    {
        if (string.IsNullOrEmpty(storage.Value.ConnectionString) == storage.Value.Endpoint is null)
        {
            yield return "Storage needs exactly one of ConnectionString (local) and Endpoint (Azure, with the bot's identity).";
        }
    }

    /// <summary>The usual setting, so that nothing listens even for a moment; <see cref="ListeningCheck"/> finds the others.</summary>
    private string[] Urls() => configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
