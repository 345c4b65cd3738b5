using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Tests.Assessment;

namespace DigiCheckBot.Tests.Interviews;

public sealed class AnswerReadingTests
{
    private static readonly Question Single = Some.Question("A");
    private static readonly Question Multiple = Some.Question("M", format: new AnswerFormat.MultipleChoice(Some.Tools));
    private static readonly Question Number = Some.Question("N", format: Some.Number(1, 20_000));
    private static readonly Question Text = Some.Question("T", format: Some.FreeText(10)) with { AllowsUnknown = false };

    [Fact]
    public void A_card_gives_the_key_of_an_option() => Assert.Equal(["3"], Keys(AnswerReading.FromCard(Single, "3")));

    [Fact]
    public void A_card_gives_several_keys_in_any_order() =>
        Assert.Equal(["chat", "wiki"], Keys(AnswerReading.FromCard(Multiple, "wiki,chat,wiki")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_entered_is_empty(string? input) => Assert.IsType<ReadingResult.Empty>(AnswerReading.FromCard(Single, input));

    [Fact]
    public void A_key_that_does_not_exist_is_refused() =>
        Assert.Equal(new InvalidInput.UnknownOption(5), Reason(AnswerReading.FromCard(Single, "5")));

    [Theory]
    [InlineData("chat,nichts")]
    [InlineData("chat,unknown")]
    public void What_excludes_the_others_cannot_be_combined(string input) =>
        Assert.IsType<InvalidInput.ExclusiveCombined>(Reason(AnswerReading.FromCard(Multiple, input)));

    [Fact]
    public void A_single_choice_takes_one_option_only() =>
        Assert.IsType<InvalidInput.OnlyOne>(Reason(AnswerReading.FromCard(Single, "1,2")));

    [Fact]
    public void The_reserved_key_means_not_knowing() => Assert.IsType<Answer.Unknown>(Given(AnswerReading.FromCard(Number, "unknown")));

    [Fact]
    public void Not_knowing_is_refused_where_it_is_not_offered() =>
        Assert.IsType<InvalidInput.UnknownNotOffered>(Reason(AnswerReading.FromCard(Single with { AllowsUnknown = false }, "unknown")));

    [Theory]
    [InlineData("1200", 1200)]
    [InlineData("1.200", 1200)]
    [InlineData("1,200", 1200)]
    [InlineData(" 1 200 ", 1200)]
    [InlineData("1'200", 1200)]
    [InlineData("12.0", 12)]
    [InlineData("12,00", 12)]
    [InlineData("1.200,0", 1200)]
    public void Numbers_are_read_as_people_write_them(string input, int expected) =>
        Assert.Equal(new Answer.Number(expected), Given(AnswerReading.FromCard(Number, input)));

    [Theory]
    [InlineData("zwölf")]
    [InlineData("12,5")]
    [InlineData("1.20")]
    [InlineData("1,200.000")]
    [InlineData("12 Personen")]
    [InlineData("٣")]
    public void What_is_not_a_whole_number_is_refused(string input) =>
        Assert.Equal(new InvalidInput.NotANumber(1, 20_000), Reason(AnswerReading.FromCard(Number, input)));

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("20001")]
    [InlineData("99999999999999999999")]
    public void A_number_outside_its_bounds_is_refused(string input) =>
        Assert.Equal(new InvalidInput.OutOfRange(1, 20_000), Reason(AnswerReading.FromText(Number, input)));

    [Fact]
    public void The_first_option_is_typed_as_one() => Assert.Equal(["0"], Keys(AnswerReading.FromText(Single, "1")));

    [Theory]
    [InlineData("stufe 3")]
    [InlineData("STUFE 3.")]
    [InlineData("„Stufe 3“")]
    [InlineData("level 3")]
    public void The_text_of_an_option_is_read_in_both_languages(string input) =>
        Assert.Equal(["3"], Keys(AnswerReading.FromText(Single, input)));

    [Theory]
    [InlineData("1, 3")]
    [InlineData("1 3")]
    [InlineData("1 und 3")]
    [InlineData("wiki and Video")]
    [InlineData("Video, auch mit Buero, Wiki")]
    [InlineData("video, auch mit BÜRO und wiki")]
    public void Several_options_are_typed_in_a_row(string input) =>
        Assert.Equal(["video", "wiki"], Keys(AnswerReading.FromText(Multiple, input)));

    [Fact]
    public void A_label_may_contain_the_word_that_separates() =>
        Assert.Equal(["chat", "wiki"], Keys(AnswerReading.FromText(Multiple, "Chat und Mail und Wiki")));

    [Theory]
    [InlineData("7")]
    [InlineData("Stufe")]
    [InlineData("1 und Quatsch")]
    [InlineData("hilfe")]
    public void What_is_no_option_is_refused(string input) =>
        Assert.IsType<InvalidInput.UnknownOption>(Reason(AnswerReading.FromText(Single, input)));

    [Theory]
    [InlineData("Weiß ich nicht")]
    [InlineData("weiss nicht")]
    [InlineData("I don't know")]
    [InlineData("don’t know.")]
    [InlineData("?")]
    public void Not_knowing_is_typed_in_many_ways(string input) =>
        Assert.IsType<Answer.Unknown>(Given(AnswerReading.FromText(Single, input)));

    [Fact]
    public void Free_text_loses_what_a_display_would_obey_but_not_show() =>
        Assert.Equal(new Answer.FreeText("ab c\nd"), Given(AnswerReading.FromText(Text, " a\u202Eb\u0007\tc\r\nd\uFEFF\uD800 ")));

    [Fact]
    public void Free_text_is_measured_in_characters_as_people_count_them() =>
        Assert.IsType<Answer.FreeText>(Given(AnswerReading.FromCard(Text, string.Concat(Enumerable.Repeat("👩‍💻", 10)))));

    [Fact]
    public void Free_text_that_is_too_long_is_refused() =>
        Assert.Equal(new InvalidInput.TooLong(10), Reason(AnswerReading.FromText(Text, "12345678901")));

    [Fact]
    public void A_tower_of_marks_is_too_long() =>
        Assert.Equal(new InvalidInput.TooLong(10), Reason(AnswerReading.FromText(Text, "a" + new string('\u0301', 100))));

    [Fact]
    public void A_lone_surrogate_is_no_option_and_no_error() =>
        Assert.IsType<InvalidInput.UnknownOption>(Reason(AnswerReading.FromText(Single, "\uD800")));

    [Fact]
    public void Text_of_control_characters_is_empty() => Assert.IsType<ReadingResult.Empty>(AnswerReading.FromText(Text, "\u0001\u200E"));

    private static Answer Given(ReadingResult result) => Assert.IsType<ReadingResult.Given>(result).Answer;

    private static string[] Keys(ReadingResult result) => [.. Assert.IsType<Answer.Chosen>(Given(result)).Options];

    private static InvalidInput Reason(ReadingResult result) => Assert.IsType<ReadingResult.Invalid>(result).Reason;
}
