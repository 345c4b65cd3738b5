using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;

namespace DigiCheckBot.Options;

/// <summary>Opens the tables as configured. Short waits: a click must be answered within seconds, also when storage is away.</summary>
internal static class TableAccess
{
    public static TableServiceClient Client(StorageOptions options)
    {
        var client = new TableClientOptions();
        client.Retry.Mode = RetryMode.Exponential;
        client.Retry.MaxRetries = 1;
        client.Retry.Delay = TimeSpan.FromMilliseconds(200);
        client.Retry.MaxDelay = TimeSpan.FromSeconds(1);
        client.Retry.NetworkTimeout = TimeSpan.FromSeconds(2);
        return options.Endpoint is { } endpoint
            ? new TableServiceClient(endpoint, new DefaultAzureCredential(), client)
            : new TableServiceClient(options.ConnectionString, client);
    }
}
