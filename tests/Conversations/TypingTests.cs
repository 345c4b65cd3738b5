using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

[Collection(ConversationCollectionDefinition.Name)]
public sealed class TypingTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    private ActedPerson Person => _scene.Staff[0];

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 2);
        await _scene.StartRoundAsync();
        await Person.BeginsAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task The_number_of_an_option_answers_and_leads_to_the_next_page()
    {
        await Person.SaysAsync("3");

        Assert.DoesNotContain("DA-05", Person.Card.Questions);
        await Person.SaysAsync("zurück");
        Assert.Equal("2", Person.Card.ValueOf("DA-05"));
    }

    [Theory]
    [InlineData("Nur persönlich oder auf Papier", "0")]
    [InlineData("weiß ich nicht", "unknown")]
    public async Task The_text_of_an_answer_answers(string text, string value)
    {
        await Person.SaysAsync(text);

        await Person.SaysAsync("zurück");
        Assert.Equal(value, Person.Card.ValueOf("DA-05"));
    }

    [Fact]
    public async Task Several_numbers_answer_a_question_with_several_answers()
    {
        await Person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));
        await Person.ClicksAsync("Weiter", ("DA-10", "1"), ("DA-11", "selten"));
        Assert.Equal(["DA-12"], Person.Card.Questions);

        await Person.SaysAsync("1, 3");
        await Person.SaysAsync("zurück");

        Assert.Equal("beteiligung,eingang", Sorted(Person.Card.ValueOf("DA-12")));
    }

    [Fact]
    public async Task Continue_typed_goes_to_the_next_page_without_an_answer()
    {
        await Person.SaysAsync("Weiter");

        Assert.DoesNotContain("DA-05", Person.Card.Questions);
    }

    [Fact]
    public async Task A_new_card_stands_at_the_bottom_and_the_old_one_shrinks()
    {
        await Person.SaysAsync("weiter");
        await Person.SaysAsync("weiter");

        var cards = Person.Messages.Select(m => m.SelectToken("attachments[0].content")).OfType<Newtonsoft.Json.Linq.JObject>();
        Assert.Single(cards, c => new SeenCard(c, null).Inputs.Count > 0);
        Assert.NotEmpty(
            new SeenCard((Newtonsoft.Json.Linq.JObject)Person.Messages[^1].SelectToken("attachments[0].content")!, null).Inputs
        );
    }

    [Fact]
    public async Task Pause_typed_pauses_and_continue_shows_the_same_page()
    {
        await Person.SaysAsync("pause");
        Assert.True(Person.Card.Has("Ihre Antworten sind gespeichert."), Person.Card.Text);

        await Person.SaysAsync("weiter");

        Assert.Equal(["DA-05"], Person.Card.Questions);
    }

    [Fact]
    public async Task Status_tells_how_far_one_is()
    {
        await Person.ClicksAsync("Weiter", ("DA-05", "2"));

        await Person.SaysAsync("status");

        Assert.StartsWith("Sie haben 1 von ", Assert.Single(Person.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_the_commands_but_not_those_of_coordinators()
    {
        await Person.SaysAsync("Hilfe!");

        Assert.True(Person.Card.Has("Das können Sie schreiben"), Person.Card.Text);
        Assert.False(Person.Card.Has("runde starten"), Person.Card.Text);
    }

    [Fact]
    public async Task English_and_German_can_be_changed_at_any_time()
    {
        await Person.SaysAsync("english");
        Assert.Contains("Next", Person.Card.Buttons);
        Assert.Equal(["DA-05"], Person.Card.Questions);

        await Person.SaysAsync("deutsch");

        Assert.Contains("Weiter", Person.Card.Buttons);
    }

    [Theory]
    [InlineData("wieter", "weiter")]
    [InlineData("hilfee", "hilfe")]
    [InlineData("Staus", "status")]
    public async Task A_misspelt_command_gets_a_suggestion(string typed, string meant)
    {
        await Person.SaysAsync(typed);

        Assert.Contains($"Meinten Sie „{meant}“?", Assert.Single(Person.Said), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Das ist mir ehrlich gesagt alles viel zu kompliziert")]
    [InlineData("🙈🙉🙊")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("**[x](http://example.org)**")]
    [InlineData("99")]
    [InlineData("-1")]
    public async Task What_is_no_answer_is_explained_and_the_page_stays(string typed)
    {
        await Person.SaysAsync(typed);

        Assert.True(Person.Card.Has("Diese Antwort steht bei"), Person.Card.Text);
        Assert.Equal(["DA-05"], Person.Card.Questions);
        Assert.Null(Person.Card.ValueOf("DA-05"));
    }

    [Fact]
    public async Task Five_thousand_characters_are_explained_and_the_page_stays()
    {
        await Person.SaysAsync(new string('x', 5000));

        Assert.Equal(["DA-05"], Person.Card.Questions);
        Assert.Null(Person.Card.ValueOf("DA-05"));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("**[x](http://example.org)** <at>alle</at> 🙈")]
    public async Task Free_text_is_kept_letter_by_letter(string text)
    {
        await _scene.Leader.BeginsAsync("Ich stimme zu");

        await _scene.Leader.ClicksAsync("Weiter", ("DA-01", "20"), ("DA-04", text));
        await _scene.Leader.ClicksAsync("Zurück");

        Assert.Equal(text, _scene.Leader.Card.ValueOf("DA-04"));
    }

    [Fact]
    public async Task Free_text_that_is_too_long_is_explained_and_the_page_stays()
    {
        await _scene.Leader.BeginsAsync("Ich stimme zu");

        await _scene.Leader.ClicksAsync("Weiter", ("DA-01", "20"), ("DA-04", new string('x', 5000)));

        Assert.True(_scene.Leader.Card.Has("Das ist zu lang. Bitte kürzen Sie auf höchstens 600 Zeichen."), _scene.Leader.Card.Text);
        Assert.Equal("20", _scene.Leader.Card.ValueOf("DA-01"));
    }

    private static string Sorted(string? keys) => string.Join(',', (keys ?? "").Split(',').Order(StringComparer.Ordinal));
}
