using DigiCheckBot.Assessment;
using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class LeaseStoreTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    private readonly Lease _lease = new(Rows.NewId(), "one", Rows.Noon);

    private LeaseStore Store => Storage.Leases;

    [Fact]
    public async Task A_lease_is_read_back_as_it_was_saved()
    {
        await Store.SaveAsync(_lease, null, default);

        Assert.Equal(_lease, (await FindAsync())?.Value);
    }

    [Fact]
    public async Task Of_two_who_take_the_same_lease_one_wins()
    {
        await Store.SaveAsync(_lease, null, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(_lease with { Owner = "two" }, null, default));
    }

    [Fact]
    public async Task Of_two_who_take_over_the_same_lease_one_wins()
    {
        var etag = await Store.SaveAsync(_lease, null, default);
        await Store.SaveAsync(_lease with { Owner = "two" }, etag, default);

        await Assert.ThrowsAsync<SavedByAnotherException>(() => Store.SaveAsync(_lease with { Owner = "three" }, etag, default));
    }

    [Fact]
    public async Task A_lease_that_was_renewed_meanwhile_is_not_removed()
    {
        await Store.SaveAsync(_lease, null, default);
        var old = await FindAsync() ?? throw new InvalidOperationException();
        var etag = await Store.SaveAsync(_lease with { Until = Rows.Noon.AddMinutes(1) }, old.ETag, default);
        await Store.DeleteAsync(old, default);
        Assert.NotNull(await FindAsync());

        await Store.DeleteAsync(old with { ETag = etag }, default);
        Assert.Null(await FindAsync());
    }

    private async Task<Versioned<Lease>?> FindAsync() =>
        await Store.ListAsync(default).FirstOrDefaultAsync(l => l.Value.Name == _lease.Name);
}
