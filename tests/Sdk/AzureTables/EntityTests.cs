using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Sdk.AzureTables;

[Collection(AzuriteCollectionDefinition.Name)]
public class EntityTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_added_row_is_read_back_with_etag_and_timestamp()
    {
        var table = await azurite.NewTableAsync();
        var added = await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "a" });

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("a", row.GetString("Text"));
        Assert.Equal(added.Headers.ETag, row.ETag);
        Assert.NotNull(row.Timestamp);
    }

    [Fact]
    public async Task Adding_twice_is_a_conflict()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));

        var error = await FailsAsync(() => table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((409, "EntityAlreadyExists"), (error.Status, error.ErrorCode));
        Assert.True(error.ErrorCode == TableErrorCode.EntityAlreadyExists);
    }

    [Fact]
    public async Task Getting_a_missing_row_fails_with_404()
    {
        var table = await azurite.NewTableAsync();

        var error = await FailsAsync(() => table.GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal((404, "ResourceNotFound"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task Asking_for_a_missing_row_gives_no_value()
    {
        var table = await azurite.NewTableAsync();

        var row = await table.GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.False(row.HasValue);
        Assert.Equal(404, row.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => row.Value);
    }

    [Fact]
    public async Task Asking_for_a_row_gives_its_value()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Number"] = 1 });

        var row = await table.GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.Equal(1, row.Value!.GetInt32("Number"));
    }

    [Fact]
    public async Task Updating_a_row_that_has_changed_fails_with_412()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        var read = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["By"] = "other" }, ETag.All);

        var error = await FailsAsync(() => table.UpdateEntityAsync(read, read.ETag));

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task The_etag_of_a_write_is_good_for_the_next_write()
    {
        var table = await azurite.NewTableAsync();
        var etag = (await table.AddEntityAsync(new TableEntity("p", "r"))).Headers.ETag!.Value;

        for (var i = 0; i < 3; i++)
        {
            var response = await table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = i }, etag);
            etag = response.Headers.ETag!.Value;
        }

        Assert.Equal(2, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetInt32("N"));
    }

    [Fact]
    public async Task Updating_a_missing_row_fails_with_404()
    {
        var table = await azurite.NewTableAsync();

        var error = await FailsAsync(() => table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All));

        Assert.Equal(404, error.Status);
    }

    [Fact]
    public async Task Updating_without_an_etag_is_a_mistake_of_the_caller()
    {
        var table = await azurite.NewTableAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), default));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, 1)]
    [InlineData(TableUpdateMode.Replace, null)]
    public async Task Merging_keeps_and_replacing_drops_what_the_new_row_lacks(TableUpdateMode mode, int? kept)
    {
        var table = await azurite.NewTableAsync();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["B"] = 2 }, mode);

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;
        Assert.Equal((kept, 2), (row.GetInt32("A"), row.GetInt32("B")));
    }

    [Fact]
    public async Task Deleting_a_missing_row_is_no_error()
    {
        var table = await azurite.NewTableAsync();

        Assert.Equal(404, (await table.DeleteEntityAsync("p", "r")).Status);
    }

    [Fact]
    public async Task Deleting_a_row_that_has_changed_fails_with_412()
    {
        var table = await azurite.NewTableAsync();
        var old = (await table.AddEntityAsync(new TableEntity("p", "r"))).Headers.ETag!.Value;
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 1 }, ETag.All);

        Assert.Equal(412, (await FailsAsync(() => table.DeleteEntityAsync("p", "r", old))).Status);
    }

    [Fact]
    public async Task A_missing_table_is_told_as_such()
    {
        var table = azurite.Service.GetTableClient(AzuriteFixture.NewName());

        var error = await FailsAsync(() => table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((404, "TableNotFound"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public async Task Only_selected_properties_are_read()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 });

        var row = (await table.GetEntityAsync<TableEntity>("p", "r", ["A"])).Value;

        Assert.Equal((1, null), (row.GetInt32("A"), row.GetInt32("B")));
    }

    internal static Task<RequestFailedException> FailsAsync(Func<Task> action) => Assert.ThrowsAnyAsync<RequestFailedException>(action);
}
