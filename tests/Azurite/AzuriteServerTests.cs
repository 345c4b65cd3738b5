using Azure.Data.Tables;

namespace DigiCheckBot.Tests.Azurite;

public class AzuriteServerTests
{
    [Fact]
    public async Task Rows_survive_a_stop_and_a_start()
    {
        await using var server = await AzuriteServer.StartNewAsync();
        var table = new TableClient(server.ConnectionString, "Kept");
        await table.CreateAsync();
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "kept" });

        await server.StopAsync();
        await server.StartAsync();

        var row = await table.GetEntityAsync<TableEntity>("p", "r");
        Assert.Equal("kept", row.Value.GetString("Text"));
    }

    [Fact]
    public async Task A_stopped_server_does_not_answer()
    {
        await using var server = await AzuriteServer.StartNewAsync();
        var options = new TableClientOptions { Retry = { MaxRetries = 0 } };
        var table = new TableClient(server.ConnectionString, "Gone", options);
        await server.StopAsync();

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => table.CreateAsync());
    }
}
