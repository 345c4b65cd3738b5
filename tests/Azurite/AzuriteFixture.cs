using Azure.Data.Tables;

namespace DigiCheckBot.Tests.Azurite;

/// <summary>One emulator for all test classes of the collection "Azurite"; each test takes tables of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteServer? _server;

    public AzuriteServer Server => _server ?? throw new InvalidOperationException("The emulator isn't running.");

    public TableServiceClient Service => new(Server.ConnectionString);

    public static string NewName() => $"t{Guid.NewGuid():N}";

    public async Task<TableClient> NewTableAsync()
    {
        var table = Service.GetTableClient(NewName());
        await table.CreateAsync();
        return table;
    }

    public async Task InitializeAsync() => _server = await AzuriteServer.StartNewAsync();

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}

[CollectionDefinition(Name)]
public sealed class AzuriteCollectionDefinition : ICollectionFixture<AzuriteFixture>
{
    public const string Name = "Azurite";
}
