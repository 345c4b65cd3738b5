using DigiCheckBot.Bench.Rehearsals;

namespace DigiCheckBot.Tests.Bench;

public sealed class TypingTests
{
    private static readonly CardField.Choice Choice = new(
        "Q",
        "",
        [new CardOption("Nie", "n"), new CardOption("Manchmal", "m"), new CardOption("Immer", "i")],
        Several: true
    );

    [Fact]
    public void One_option_is_typed_by_its_words() => Assert.Equal("Manchmal", Typing.Of(Choice, "m"));

    [Fact]
    public void Several_options_are_typed_by_their_numbers() => Assert.Equal("1, 3", Typing.Of(Choice, "n,i"));

    [Fact]
    public void A_number_is_typed_as_it_is() => Assert.Equal("12", Typing.Of(new CardField.Number("Q", "", 0, 20), "12"));
}
