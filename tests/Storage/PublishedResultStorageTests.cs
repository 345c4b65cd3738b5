using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Storage;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Storage;

public sealed class PublishedResultStorageTests(AzuriteFixture azurite) : StorageTests(azurite)
{
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(12)]
    public async Task Is_read_back_as_it_was_computed(int staff)
    {
        var result = PublishedResults.Of(staff);

        Assert.Equal(Structure.Of(result), Structure.Of(await StoredAsync(result)));
    }

    [Fact]
    public async Task Bounds_are_kept()
    {
        var stored = await StoredAsync(PublishedResults.Of(5));

        Assert.Contains(stored!.Leadership.Fields, f => f.Staff is { Bound: StaffBound.AtLeast, Value: 3m });
    }

    [Fact]
    public async Task Means_per_question_are_kept()
    {
        var stored = await StoredAsync(PublishedResults.Of(12));

        Assert.NotEmpty(stored!.Everyone.Fields.SelectMany(f => f.Items));
    }

    [Fact]
    public void Is_longer_than_one_property_holds() =>
        Assert.InRange(DomainJson.Write(PublishedResults.Of(12)).Length, 33_000, int.MaxValue);

    /// <summary>A row holds 1 MiB of UTF-16.</summary>
    [Fact]
    public void Fits_into_one_row() => Assert.InRange(DomainJson.Write(PublishedResults.Of(12)).Length, 0, 400_000);

    private async Task<PublishedResult?> StoredAsync(PublishedResult result)
    {
        var round = Rows.Round();
        await Storage.Rounds.SaveAsync(new RoundChange(round, null, result, [], Rows.Audit()), default);
        return await Storage.Rounds.PublishedAsync(round.Id, default);
    }
}
