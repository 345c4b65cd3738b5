namespace DigiCheckBot.Options;

/// <summary>Where the tables are: a connection string (local) or an endpoint that the bot's identity may use (Azure).</summary>
internal sealed class StorageOptions
{
    public const string Section = "Storage";

    public string? ConnectionString { get; init; }

    /// <summary>E.g. https://account.table.core.windows.net; used with the managed identity.</summary>
    public Uri? Endpoint { get; init; }
}
