using Azure.Data.Tables;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Sdk.AzureTables;

[Collection(AzuriteCollectionDefinition.Name)]
public class QueryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task More_than_a_thousand_rows_come_in_pages_and_in_order()
    {
        var table = await azurite.NewTableAsync();
        foreach (var batch in Enumerable.Range(0, 1050).Chunk(100))
        {
            await table.SubmitTransactionAsync(
                batch.Select(i => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{i:0000}")))
            );
        }

        var pages = new List<int>();
        var keys = new List<string>();
        await foreach (var page in table.QueryAsync<TableEntity>().AsPages())
        {
            pages.Add(page.Values.Count);
            keys.AddRange(page.Values.Select(row => row.RowKey));
        }

        Assert.Equal([1000, 50], pages);
        Assert.Equal(Enumerable.Range(0, 1050).Select(i => $"{i:0000}"), keys);
    }

    [Fact]
    public async Task A_continuation_token_goes_on_where_the_page_ended()
    {
        var table = await ThreeRowsAsync();
        string? token = null;
        await foreach (var page in table.QueryAsync<TableEntity>(maxPerPage: 2).AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        var rest = new List<string>();
        await foreach (var page in table.QueryAsync<TableEntity>(maxPerPage: 2).AsPages(token))
        {
            rest.AddRange(page.Values.Select(row => row.RowKey));
        }

        Assert.Equal(["O'Brien"], rest);
    }

    [Fact]
    public async Task A_quote_in_a_value_is_found() => Assert.Equal(["O'Brien"], await NamedAsync("O'Brien"));

    [Theory]
    [InlineData("x' or RowKey ne 'x")]
    [InlineData("' or true or '")]
    [InlineData("%27 or true or %27")]
    public async Task A_value_cannot_end_its_quotation(string attack) => Assert.Empty(await NamedAsync(attack));

    [Fact]
    public async Task Typed_literals_find_typed_values()
    {
        var table = await azurite.NewTableAsync();
        var time = new DateTimeOffset(2026, 11, 22, 3, 10, 0, TimeSpan.FromHours(1));
        var id = Guid.NewGuid();
        await table.AddEntityAsync(
            new TableEntity("p", "r")
            {
                ["L"] = 1L << 40,
                ["T"] = time,
                ["G"] = id,
                ["B"] = true,
                ["D"] = 1.5,
            }
        );

        var filter = TableClient.CreateQueryFilter($"L eq {1L << 40} and T eq {time} and G eq {id} and B eq {true} and D gt {1.25}");

        Assert.Single(await KeysAsync(table, filter));
    }

    [Fact]
    public void A_filter_is_written_with_invariant_literals() =>
        Assert.Equal(
            "A eq 1.5 and B eq 2L and C eq 'a''b' and D eq datetime'2026-01-02T03:04:05Z' and E eq false",
            TableClient.CreateQueryFilter(
                $"A eq {1.5} and B eq {2L} and C eq {"a'b"} and D eq {new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)} and E eq {false}"
            )
        );

    [Fact]
    public void A_value_without_a_literal_is_refused() =>
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {TimeSpan.FromSeconds(1)}"));

    [Fact]
    public async Task Tables_are_listed_by_name()
    {
        var table = await azurite.NewTableAsync();

        var names = new List<string>();
        await foreach (var found in azurite.Service.QueryAsync(TableClient.CreateQueryFilter($"TableName eq {table.Name}")))
        {
            names.Add(found.Name);
        }

        Assert.Equal([table.Name], names);
    }

    private async Task<List<string>> NamedAsync(string name) =>
        await KeysAsync(await ThreeRowsAsync(), TableClient.CreateQueryFilter($"RowKey eq {name}"));

    private async Task<TableClient> ThreeRowsAsync()
    {
        var table = await azurite.NewTableAsync();
        foreach (var key in (string[])["A", "B", "O'Brien"])
        {
            await table.AddEntityAsync(new TableEntity("p", key));
        }

        return table;
    }

    private static async Task<List<string>> KeysAsync(TableClient table, string filter)
    {
        var keys = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter))
        {
            keys.Add(row.RowKey);
        }

        return keys;
    }
}
