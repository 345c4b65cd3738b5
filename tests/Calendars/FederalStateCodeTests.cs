using DigiCheckBot.Assessment.Calendars;

namespace DigiCheckBot.Tests.Calendars;

public sealed class FederalStateCodeTests
{
    [Theory]
    [InlineData(FederalState.BadenWuerttemberg, "BW")]
    [InlineData(FederalState.Bavaria, "BY")]
    [InlineData(FederalState.Berlin, "BE")]
    [InlineData(FederalState.Brandenburg, "BB")]
    [InlineData(FederalState.Bremen, "HB")]
    [InlineData(FederalState.Hamburg, "HH")]
    [InlineData(FederalState.Hesse, "HE")]
    [InlineData(FederalState.MecklenburgWesternPomerania, "MV")]
    [InlineData(FederalState.LowerSaxony, "NI")]
    [InlineData(FederalState.NorthRhineWestphalia, "NW")]
    [InlineData(FederalState.RhinelandPalatinate, "RP")]
    [InlineData(FederalState.Saarland, "SL")]
    [InlineData(FederalState.Saxony, "SN")]
    [InlineData(FederalState.SaxonyAnhalt, "ST")]
    [InlineData(FederalState.SchleswigHolstein, "SH")]
    [InlineData(FederalState.Thuringia, "TH")]
    public void A_Land_has_the_code_of_ISO_3166_2(FederalState state, string code)
    {
        Assert.Equal(code, state.Code());
        Assert.True(FederalStateCode.TryParse(code, out var parsed));
        Assert.Equal(state, parsed);
    }

    [Fact]
    public void There_are_sixteen() => Assert.Equal(16, Enum.GetValues<FederalState>().Select(s => s.Code()).Distinct().Count());

    [Fact]
    public void Small_letters_will_do() =>
        Assert.Equal((true, FederalState.Saxony), (FederalStateCode.TryParse("sn", out var state), state));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("DE-NW")]
    [InlineData("XX")]
    [InlineData(" NW")]
    public void Anything_else_is_none(string? code) => Assert.False(FederalStateCode.TryParse(code, out _));

    [Fact]
    public void What_is_no_Land_has_no_code() => Assert.Throws<ArgumentOutOfRangeException>(() => ((FederalState)16).Code());
}
