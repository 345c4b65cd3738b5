using System.Globalization;
using DigiCheckBot.Assessment.Reviews;

namespace DigiCheckBot.Tests.Reviews;

public sealed class AmountReadingTests
{
    [Theory]
    [InlineData("1200", "1200")]
    [InlineData("1.200", "1200")]
    [InlineData("1,200", "1200")]
    [InlineData("12.345.678", "12345678")]
    [InlineData("1.200,50", "1200.50")]
    [InlineData("1,200.50", "1200.50")]
    [InlineData(" 1 200 € ", "1200")]
    [InlineData("0,7", "0.7")]
    [InlineData("0.125", "0.125")]
    [InlineData("2,5", "2.5")]
    public void Reads_amounts_as_people_write_them(string written, string expected)
    {
        Assert.True(AmountReading.TryRead(written, out var amount));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), amount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_is_no_amount(string written)
    {
        Assert.True(AmountReading.TryRead(written, out var amount));
        Assert.Null(amount);
    }

    [Theory]
    [InlineData("-5")]
    [InlineData("viel")]
    [InlineData("=cmd()")]
    [InlineData("1e9")]
    [InlineData("1..2")]
    [InlineData("999999999999999999999999999999")]
    [InlineData("٣")]
    public void Anything_else_is_refused(string written) => Assert.False(AmountReading.TryRead(written, out _));
}
