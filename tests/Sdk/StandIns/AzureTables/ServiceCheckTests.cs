using Azure;
using Azure.Data.Tables;

namespace DigiCheckBot.Tests.Sdk.StandIns.AzureTables;

/// <summary>Limits of the service that the emulator lets pass: they fail here, before anything is sent.</summary>
public class ServiceCheckTests
{
    // Nobody listens there: whoever sends fails otherwise.
    private static readonly TableClient Table = new(
        "AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:1/a",
        "T",
        new TableClientOptions { Retry = { MaxRetries = 0 } }
    );

    [Fact]
    public Task More_than_252_properties() => RefusedAsync("TooManyProperties", Table.AddEntityAsync(With(253, "x")));

    [Fact]
    public Task More_than_a_mebibyte() => RefusedAsync("EntityTooLarge", Table.AddEntityAsync(With(17, new string('x', 32 * 1024))));

    [Fact]
    public Task A_text_of_more_than_64_kibibytes() =>
        RefusedAsync("PropertyValueTooLarge", Table.AddEntityAsync(With(1, new string('x', (32 * 1024) + 1))));

    [Fact]
    public Task A_key_of_more_than_512_letters() =>
        RefusedAsync("KeyValueTooLarge", Table.AddEntityAsync(new TableEntity("p", new string('k', 513))));

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public Task A_key_with_a_forbidden_letter(string key) =>
        RefusedAsync("OutOfRangeInput", Table.AddEntityAsync(new TableEntity("p", key)));

    [Fact]
    public Task A_property_name_that_is_no_identifier() =>
        RefusedAsync("PropertyNameInvalid", Table.AddEntityAsync(new TableEntity("p", "r") { ["a-b"] = 1 }));

    [Fact]
    public Task A_transaction_over_two_partitions() =>
        RefusedAsync("CommandsInBatchActOnDifferentPartitions", Table.SubmitTransactionAsync([Add("p", "r"), Add("q", "r")]));

    [Fact]
    public Task A_transaction_with_a_row_twice() =>
        RefusedAsync("InvalidDuplicateRow", Table.SubmitTransactionAsync([Add("p", "r"), Add("p", "r")]));

    [Fact]
    public Task A_transaction_of_more_than_100_actions() =>
        RefusedAsync("InvalidInput", Table.SubmitTransactionAsync(Enumerable.Range(0, 101).Select(i => Add("p", $"{i}"))));

    [Fact]
    public async Task A_transaction_of_more_than_4_mebibytes()
    {
        var text = new string('x', 30_000);
        var actions = Enumerable
            .Range(0, 100)
            .Select(i => new TableTransactionAction(
                TableTransactionActionType.Add,
                new TableEntity("p", $"{i}") { ["A"] = text, ["B"] = text }
            ));

        var error = await Assert.ThrowsAsync<RequestFailedException>(() => Table.SubmitTransactionAsync(actions));

        Assert.Equal((413, "RequestBodyTooLarge"), (error.Status, error.ErrorCode));
    }

    [Fact]
    public Task A_value_of_a_type_that_tables_lack() =>
        Assert.ThrowsAsync<NotSupportedException>(() => Table.AddEntityAsync(With(1, 1.5m)));

    [Fact]
    public void A_filter_on_bytes() => Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {new byte[] { 1 }}"));

    private static TableTransactionAction Add(string partition, string row) =>
        new(TableTransactionActionType.Add, new TableEntity(partition, row));

    private static TableEntity With(int properties, object value)
    {
        var row = new TableEntity("p", "r");
        for (var i = 0; i < properties; i++)
        {
            row[$"P{i}"] = value;
        }

        return row;
    }

    private static async Task RefusedAsync(string code, Task sending)
    {
        var error = await Assert.ThrowsAnyAsync<RequestFailedException>(() => sending);
        Assert.Equal((400, code), (error.Status, error.ErrorCode));
    }
}
