using Azure.Data.Tables;
using DigiCheckBot.Storage;

namespace DigiCheckBot.Tests.Storage;

public sealed class LongTextTests
{
    private const int LongestProperty = 32_768;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31_999)]
    [InlineData(32_000)]
    [InlineData(32_001)]
    [InlineData(64_000)]
    [InlineData(150_000)]
    public void Is_read_back_whole(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 26))));

        Assert.Equal(text, LongText.Read(RowWith(text), "Json"));
    }

    [Fact]
    public void No_property_is_longer_than_the_service_takes() =>
        Assert.All(
            RowWith(new string('x', 150_000)).Where(p => p.Key.StartsWith("Json", StringComparison.Ordinal)),
            p => Assert.InRange(((string)p.Value).Length, 0, LongestProperty)
        );

    private static TableEntity RowWith(string text)
    {
        var row = new TableEntity("p", "r");
        LongText.Write(row, "Json", text);
        return row;
    }
}
