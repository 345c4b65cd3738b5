using System.Diagnostics;
using Azure.Data.Tables;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Processes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Sdk.AzureTables;

/// <summary>Rows go between our client and Microsoft's JavaScript client in both directions.</summary>
[Collection(AzuriteCollectionDefinition.Name)]
public class PeerTests(AzuriteFixture azurite)
{
    private const string Partition = "p'\u00e4 %";
    private static readonly Guid Id = new("5f1b7a0e-0f0a-4c53-9d1c-0b8a6f6c2d11");
    private static readonly DateTimeOffset Time = new(2026, 11, 22, 3, 10, 0, 123, TimeSpan.Zero);

    [Fact]
    public async Task What_the_peer_writes_we_read_with_its_types()
    {
        var table = await azurite.NewTableAsync();
        await PeerAsync("write", table.Name);

        var row = (await table.GetEntityAsync<TableEntity>(Partition, "r")).Value;

        Assert.Equal("a\u00e4\u20ac", row["Text"]);
        Assert.Equal(42, row["Int"]);
        Assert.Equal(1L << 60, row["Long"]);
        Assert.Equal(1.5, row["Double"]);
        Assert.Equal(1.0, row["Whole"]);
        Assert.Equal(true, row["Truth"]);
        Assert.Equal(Id, row["Id"]);
        Assert.Equal(Time, row["Time"]);
        Assert.Equal([0, 1, 255], row.GetBinary("Bytes"));
    }

    [Fact]
    public async Task What_we_write_the_peer_reads_with_our_types()
    {
        var table = await azurite.NewTableAsync();
        await table.AddEntityAsync(
            new TableEntity(Partition, "r")
            {
                ["Text"] = "a\u00e4\u20ac",
                ["Int"] = 42,
                ["Long"] = 1L << 60,
                ["Double"] = 1.5,
                ["Truth"] = true,
                ["Id"] = Id,
                ["Time"] = Time,
                ["Bytes"] = new byte[] { 0, 1, 255 },
            }
        );

        var read = JsonConvert.DeserializeObject<JObject>(
            await PeerAsync("read", table.Name),
            new JsonSerializerSettings { DateParseHandling = DateParseHandling.None }
        )!;

        Assert.Equal(("String", "a\u00e4\u20ac"), Typed(read, "Text"));
        Assert.Equal(("Int32", "42"), Typed(read, "Int"));
        Assert.Equal(("Int64", "1152921504606846976"), Typed(read, "Long"));
        Assert.Equal(("Double", "1.5"), Typed(read, "Double"));
        Assert.Equal(("Guid", Id.ToString()), Typed(read, "Id"));
        Assert.StartsWith("2026-11-22T03:10:00.123", Typed(read, "Time").Value, StringComparison.Ordinal);
        Assert.Equal("Binary", Typed(read, "Bytes").Type);
    }

    private static (string? Type, string Value) Typed(JObject row, string name)
    {
        var property = (JObject)row[name]!;
        return (property.Value<string>("type"), property["value"]!.ToString());
    }

    private async Task<string> PeerAsync(string verb, string table)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "tests", "npm");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), "The peers aren't installed: run ./test.sh once.");
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["tables.mjs", verb, azurite.Server.ConnectionString, table])
        {
            start.ArgumentList.Add(argument);
        }

        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return await output;
    }
}
