using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

[Collection(ConversationCollectionDefinition.Name)]
public sealed class InterviewTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    private ActedPerson Person => _scene.Staff[0];

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server);
        await _scene.StartRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Staff_read_who_sees_what_before_the_first_question()
    {
        await Person.GetsInvitationAsync();
        await Person.ClicksAsync("Interview beginnen");

        Assert.True(Person.Card.Has("Ihre Antworten sind anonym."), Person.Card.Text);
        Assert.True(Person.Card.Has("Getippte Antworten bleiben in Ihrem Teams-Chat"), Person.Card.Text);
        Assert.Empty(Person.Card.Inputs);
    }

    [Fact]
    public async Task People_read_whom_they_can_ask_also_when_they_type_instead_of_clicking()
    {
        await Person.GetsInvitationAsync();
        await Person.ClicksAsync("Interview beginnen");
        Assert.True(Person.Card.Has("Hauptamt"), Person.Card.Text);

        await Person.SaysAsync("ja");

        Assert.True(Person.Card.Has("Hauptamt"), Person.Card.Text);
    }

    [Fact]
    public async Task Leaders_are_asked_for_consent_and_told_on_each_page_that_they_are_not_anonymous()
    {
        await _scene.Leader.GetsInvitationAsync();
        await _scene.Leader.ClicksAsync("Interview beginnen");
        Assert.True(_scene.Leader.Card.Has("Ihre Antworten sind nicht anonym."), _scene.Leader.Card.Text);

        await _scene.Leader.ClicksAsync("Ich stimme zu");

        Assert.True(_scene.Leader.Card.Has("Nicht anonym, wird als Leitungsauskunft gezeigt."), _scene.Leader.Card.Text);
    }

    [Fact]
    public async Task Leaders_who_decline_are_asked_facts_only()
    {
        await _scene.Leader.BeginsAsync("Nur Fragen zum Sachstand");

        var asked = await QuestionsAsync(_scene.Leader);

        Assert.Contains("DA-01", asked);
        Assert.DoesNotContain("DA-05", asked);
    }

    [Fact]
    public async Task Back_returns_to_the_page_before_with_its_answers()
    {
        await Person.BeginsAsync();
        await Person.ClicksAsync("Weiter", ("DA-05", "2"));

        await Person.ClicksAsync("Zurück");

        Assert.Equal(["DA-05"], Person.Card.Questions);
        Assert.Equal("2", Person.Card.ValueOf("DA-05"));
    }

    [Fact]
    public async Task Who_pauses_goes_on_at_the_same_page()
    {
        await Person.BeginsAsync();
        await Person.ClicksAsync("Weiter", ("DA-05", "2"));
        var questions = Person.Card.Questions;

        await Person.ClicksAsync("Pause");
        Assert.True(Person.Card.Has("Ihre Antworten sind gespeichert."), Person.Card.Text);
        await Person.ClicksAsync("Weitermachen");

        Assert.Equal(questions, Person.Card.Questions);
    }

    [Fact]
    public async Task Without_services_for_citizens_their_pages_are_left_out()
    {
        await Person.BeginsAsync();

        await Person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));

        Assert.Contains("DA-10", Person.Card.Questions);
    }

    [Fact]
    public async Task A_number_out_of_range_is_explained_and_kept()
    {
        await _scene.Leader.BeginsAsync("Ich stimme zu");

        await _scene.Leader.ClicksAsync("Weiter", ("DA-01", "0"), ("DA-02", "7"));

        Assert.True(_scene.Leader.Card.Has("Bitte geben Sie eine ganze Zahl zwischen 1 und 2.000 ein."), _scene.Leader.Card.Text);
        Assert.Equal("0", _scene.Leader.Card.ValueOf("DA-01"));
        Assert.Equal("7", _scene.Leader.Card.ValueOf("DA-02"));
    }

    [Fact]
    public async Task The_review_lists_what_is_open_and_jumps_there()
    {
        await Person.BeginsAsync();
        await Person.AnswersAllAsync(_ => null);
        Assert.True(Person.Card.Has("Noch offen – auslassen ist erlaubt:"), Person.Card.Text);

        await Person.ClicksBesideAsync("Online-Zugang", "Ergänzen");

        Assert.Equal(["DA-05"], Person.Card.Questions);
    }

    [Fact]
    public async Task After_the_submission_the_card_holds_no_answers()
    {
        await Person.TakesPartAsync(Story.Option(1));

        Assert.True(Person.Card.Has("Ihre Antworten sind abgegeben und bleiben anonym."), Person.Card.Text);
        Assert.Empty(Person.Card.Inputs);
        Assert.Empty(Person.Card.Buttons);
    }

    [Fact]
    public async Task After_the_submission_nothing_of_the_conversation_is_left_in_the_row()
    {
        await Person.TakesPartAsync(Story.Option(1));

        var row = Assert.Single(await _scene.RowsAsync("Interviews"), r => r.GetString("Status") == "Submitted");
        Assert.Equal(Sessions.Empty, row.GetString("Session"));
        Assert.DoesNotContain(row.RowKey, await PersonRowAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_after_the_submission_changes_nothing()
    {
        await Person.BeginsAsync();
        var first = Person.Card;
        await Person.AnswersAllAsync(Story.Option(1));
        await Person.ClicksAsync("Antworten abgeben");
        var before = await AnswersAsync();

        await Person.ClicksOnAsync(first, "Weiter", ("DA-05", "4"));

        Assert.Equal(before, await AnswersAsync());
        Assert.Empty(Person.Card.Inputs);
    }

    private async Task<string> AnswersAsync() =>
        Assert.Single(await _scene.RowsAsync("Interviews"), r => r.GetString("Status") == "Submitted").GetString("Answers");

    private async Task<string> PersonRowAsync() =>
        string.Concat(
            (await _scene.RowsAsync("Conversations"))
                .Where(r => r.RowKey.Contains(Person.Self.AadObjectId, StringComparison.Ordinal))
                .Select(Rows.TextOf)
        );

    private static async Task<IReadOnlyList<string>> QuestionsAsync(ActedPerson person)
    {
        var asked = new List<string>();
        while (!person.Card.Buttons.Contains("Antworten abgeben"))
        {
            asked.AddRange(person.Card.Questions);
            await person.ClicksAsync("Weiter");
        }

        return asked;
    }
}
