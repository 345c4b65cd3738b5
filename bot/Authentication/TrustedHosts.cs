namespace DigiCheckBot.Authentication;

/// <summary>Hosts that may receive the bot's token: those of Teams in its clouds (platform facts, proactive endpoints).</summary>
internal static class TrustedHosts
{
    private static readonly string[] Exact =
    [
        "smba.trafficmanager.net",
        "smba.infra.gcc.teams.microsoft.com",
        "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    public static bool Includes(Uri? uri) =>
        uri is { Scheme: "https" }
        && (
            Exact.Contains(uri.Host, StringComparer.OrdinalIgnoreCase)
            || uri.Host.EndsWith(".botframework.com", StringComparison.OrdinalIgnoreCase)
        );
}
