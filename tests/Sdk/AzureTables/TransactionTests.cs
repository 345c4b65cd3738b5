using Azure;
using Azure.Data.Tables;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Sdk.AzureTables;

[Collection(AzuriteCollectionDefinition.Name)]
public class TransactionTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task All_actions_take_effect_and_each_has_its_response()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "gone"));
        await table.AddEntityAsync(new TableEntity("p", "changed") { ["Old"] = 1 });

        var responses = await table.SubmitTransactionAsync([
            Action(TableTransactionActionType.Add, "new"),
            Action(TableTransactionActionType.UpdateReplace, "changed"),
            Action(TableTransactionActionType.Delete, "gone"),
            Action(TableTransactionActionType.UpsertMerge, "put"),
        ]);

        Assert.Equal([204, 204, 204, 204], responses.Value.Select(response => response.Status));
        Assert.NotNull(responses.Value[0].Headers.ETag);
        Assert.Equal(["changed", "new", "put"], await KeysAsync(table));
    }

    [Fact]
    public async Task The_etag_of_an_action_is_good_for_the_next_write()
    {
        var table = await azurite.NewTableAsync();
        var responses = await table.SubmitTransactionAsync([Action(TableTransactionActionType.Add, "a")]);

        var update = new TableEntity("p", "a") { ["N"] = 1 };
        await table.UpdateEntityAsync(update, responses.Value[0].Headers.ETag!.Value);

        Assert.Equal(1, (await table.GetEntityAsync<TableEntity>("p", "a")).Value.GetInt32("N"));
    }

    [Fact]
    public async Task A_failing_action_is_named_and_nothing_takes_effect()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "there"));

        var error = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            table.SubmitTransactionAsync([
                Action(TableTransactionActionType.Add, "a"),
                Action(TableTransactionActionType.Add, "there"),
                Action(TableTransactionActionType.Add, "z"),
            ])
        );

        Assert.Equal((1, 409, "EntityAlreadyExists"), (error.FailedTransactionActionIndex, error.Status, error.ErrorCode));
        Assert.Equal(["there"], await KeysAsync(table));
    }

    [Fact]
    public async Task A_changed_row_fails_the_transaction_with_412()
    {
        var table = await azurite.NewTableAsync();
        var old = (await table.AddEntityAsync(new TableEntity("p", "r"))).Headers.ETag!.Value;
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["N"] = 1 }, ETag.All);

        var error = await Assert.ThrowsAsync<TableTransactionFailedException>(() =>
            table.SubmitTransactionAsync([
                new TableTransactionAction(TableTransactionActionType.UpdateReplace, new TableEntity("p", "r") { ["N"] = 2 }, old),
            ])
        );

        Assert.Equal((0, 412), (error.FailedTransactionActionIndex, error.Status));
    }

    [Fact]
    public async Task Texts_with_line_breaks_and_umlauts_go_through()
    {
        var table = await azurite.NewTableAsync();
        var text = "--changeset\r\nHTTP/1.1 500 \u00e4\u00f6\u00fc\ud83d\ude00";

        await table.SubmitTransactionAsync([
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p'\u00e4", "r%") { ["Text"] = text }),
        ]);

        Assert.Equal(text, (await table.GetEntityAsync<TableEntity>("p'\u00e4", "r%")).Value.GetString("Text"));
    }

    [Fact]
    public async Task A_transaction_without_actions_is_refused()
    {
        var table = await azurite.NewTableAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.SubmitTransactionAsync([]));
    }

    private static TableTransactionAction Action(TableTransactionActionType type, string key) =>
        new(type, new TableEntity("p", key) { ["New"] = key });

    private static async Task<List<string>> KeysAsync(TableClient table)
    {
        var keys = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>())
        {
            keys.Add(row.RowKey);
        }

        return keys;
    }
}
