using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class PaceStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private readonly string _tenant = Rows.NewId();
    private readonly TenantPace _pace = new(Rows.Noon.AddTicks(1), 39.75, Rows.Noon, Rows.Noon.AddSeconds(3));

    private PaceStore Store => Storage.Pace;

    [Fact]
    public async Task Is_read_back_as_it_was_saved()
    {
        Assert.Null(await Store.LoadAsync(_tenant, default));
        await Store.SaveAsync(_tenant, _pace, null, default);

        Assert.Equal(_pace, (await Store.LoadAsync(_tenant, default))?.Value);
    }

    [Fact]
    public async Task Of_two_who_take_a_slice_at_once_one_wins()
    {
        await Store.SaveAsync(_tenant, _pace, null, default);
        var stored = await Store.LoadAsync(_tenant, default);
        await Store.SaveAsync(_tenant, _pace with { Rate = 1 }, stored!.ETag, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(_tenant, _pace, stored.ETag, default));
        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(_tenant, _pace, null, default));
    }
}
