using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class SecretStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    [Fact]
    public async Task All_who_ask_at_once_get_the_same_key()
    {
        var name = Rows.NewId();
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Storage.Secrets.GetOrCreateAsync(name, default)));

        Assert.Single(keys.Select(Convert.ToHexString).Distinct());
    }

    [Fact]
    public async Task Each_name_has_a_key_of_its_own() =>
        Assert.NotEqual(
            await Storage.Secrets.GetOrCreateAsync(Rows.NewId(), default),
            await Storage.Secrets.GetOrCreateAsync(Rows.NewId(), default)
        );
}
