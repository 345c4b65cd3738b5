using Azure.Data.Tables;
using DigiCheckBot.Tests.Azurite;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Sdk.AzureTables;

/// <summary>Whatever is stored comes back as it was, in value and type.</summary>
[Collection(AzuriteCollectionDefinition.Name)]
public class RoundTripTests(AzuriteFixture azurite)
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(25);

    private static readonly Gen<string> Text = Gen.Elements(
            'a',
            'Z',
            '0',
            '\'',
            '"',
            '%',
            '&',
            '+',
            ' ',
            '\u00e4',
            '\u20ac',
            '(',
            ')',
            '=',
            ',',
            ';',
            ':',
            '@'
        )
        .ArrayOf()
        .Select(letters => new string(letters));

    [Fact]
    public async Task Values_of_all_types() =>
        await HoldsAsync(
            from text in Text
            from number in ArbMap.Default.GeneratorFor<int>()
            from big in ArbMap.Default.GeneratorFor<long>()
            from real in ArbMap.Default.GeneratorFor<NormalFloat>()
            from id in ArbMap.Default.GeneratorFor<Guid>()
            from bytes in ArbMap.Default.GeneratorFor<byte[]>()
            from seconds in Gen.Choose(0, int.MaxValue)
            select new TableEntity("p", "r")
            {
                ["Text"] = text,
                ["Int"] = number,
                ["Long"] = big,
                ["Real"] = real.Get,
                ["Id"] = id,
                ["Bytes"] = bytes,
                ["Time"] = DateTimeOffset.UnixEpoch.AddSeconds(seconds).AddTicks(seconds % 10_000_000),
            }
        );

    [Fact]
    public async Task Keys_with_any_allowed_letter() =>
        await HoldsAsync(from partition in Text from row in Text select new TableEntity(partition, row) { ["N"] = 1 });

    private async Task HoldsAsync(Gen<TableEntity> rows)
    {
        var table = await azurite.NewTableAsync();
        Check.One(
            Few,
            Prop.ForAll(
                rows.ToArbitrary(),
                row =>
                {
                    table.UpsertEntityAsync(row, TableUpdateMode.Replace).GetAwaiter().GetResult();
                    var read = table.GetEntityAsync<TableEntity>(row.PartitionKey, row.RowKey).GetAwaiter().GetResult().Value;
                    foreach (var name in row.Keys)
                    {
                        Assert.Equal(row[name], read[name]);
                    }
                }
            )
        );
    }
}
