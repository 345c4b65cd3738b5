using Azure.Data.Tables;

namespace DigiCheckBot.Tests.Sdk.AzureTables;

public class TableEntityTests
{
    [Fact]
    public void A_missing_property_is_null()
    {
        var row = new TableEntity("p", "r");

        Assert.Null(row.GetString("X"));
        Assert.Null(row.GetInt64("X"));
        Assert.Null(row["X"]);
    }

    [Fact]
    public void An_int_is_not_read_as_a_long() =>
        Assert.Throws<InvalidOperationException>(() => new TableEntity { ["N"] = 1 }.GetInt64("N"));

    [Fact]
    public void A_text_is_not_read_as_a_number() =>
        Assert.Throws<InvalidOperationException>(() => new TableEntity { ["N"] = "1" }.GetInt32("N"));

    [Fact]
    public void An_int_over_a_long_becomes_one()
    {
        var row = new TableEntity { ["N"] = 1L };
        row["N"] = 2;

        Assert.Equal(2L, row["N"]);
    }

    [Fact]
    public void A_date_is_read_in_both_types()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1));
        var row = new TableEntity { ["T"] = time };

        Assert.Equal(time.UtcDateTime, row.GetDateTime("T"));
        Assert.Equal(time, row.GetDateTimeOffset("T"));
    }

    [Theory]
    [InlineData("AccountName=a")]
    [InlineData("DefaultEndpointsProtocol=https")]
    public void A_connection_string_without_account_and_key_is_refused(string text) =>
        Assert.Throws<InvalidOperationException>(() => new TableServiceClient(text));

    [Fact]
    public void The_emulators_short_connection_string_works() =>
        Assert.Equal(
            "http://127.0.0.1:10002/devstoreaccount1",
            new TableServiceClient("UseDevelopmentStorage=true").Uri.AbsoluteUri.TrimEnd('/')
        );
}
