using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

/// <summary>The bot's tables in the emulator. They are shared by all tests, which therefore make ids of their own.</summary>
[Collection(AzuriteCollectionDefinition.Name)]
public abstract class StorageTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private protected AzuriteFixture Azurite => azurite;

    private protected TableStorage Storage { get; } = new(azurite.Service);

    public Task InitializeAsync() => Storage.CreateTablesAsync(CancellationToken.None);

    public Task DisposeAsync() => Task.CompletedTask;
}
