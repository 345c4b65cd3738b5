namespace Azure.Data.Tables;

/// <summary>A storage connection string with an account key. Signatures (SAS) aren't supported.</summary>
internal static class ConnectionString
{
    private const string DevelopmentAccount = "devstoreaccount1";

    // The public, documented key of the emulator.
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <exception cref="FormatException">A part isn't of the form <c>name=value</c>.</exception>
    /// <exception cref="InvalidOperationException">The parts don't give an account with a key.</exception>
    public static (Uri Endpoint, TableSharedKeyCredential Credential) Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var parts = Parts(connectionString);
        if (IsTrue(parts.GetValueOrDefault("UseDevelopmentStorage")))
        {
            return (
                new Uri($"http://127.0.0.1:10002/{DevelopmentAccount}"),
                new TableSharedKeyCredential(DevelopmentAccount, DevelopmentKey)
            );
        }

        if (!parts.TryGetValue("AccountName", out var account) || !parts.TryGetValue("AccountKey", out var key))
        {
            throw new InvalidOperationException("No valid combination of account information found.");
        }

        return (Endpoint(parts, account), new TableSharedKeyCredential(account, key));
    }

    private static Uri Endpoint(Dictionary<string, string> parts, string account) =>
        parts.TryGetValue("TableEndpoint", out var endpoint)
            ? new Uri(endpoint)
            : new Uri(
                $"{parts.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.table.{parts.GetValueOrDefault("EndpointSuffix", "core.windows.net")}"
            );

    private static Dictionary<string, string> Parts(string text)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                // The part itself may be a secret.
                throw new FormatException("Settings must be of the form \"name=value\".");
            }

            parts[part[..equals]] = part[(equals + 1)..];
        }

        return parts;
    }

    private static bool IsTrue(string text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
