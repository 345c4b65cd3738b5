using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

[Collection(ConversationCollectionDefinition.Name)]
public sealed class OldCardTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;
    private SeenCard _firstPage = null!;

    private ActedPerson Person => _scene.Staff[0];

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 2);
        await _scene.StartRoundAsync();
        await Person.BeginsAsync();
        _firstPage = Person.Card;
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task A_late_repeat_does_not_undo_a_newer_answer()
    {
        await Person.ClicksAsync("Weiter", ("DA-05", "1"));
        await Person.ClicksAsync("Zurück");
        await Person.ClicksAsync("Weiter", ("DA-05", "3"));

        await Person.ClicksOnAsync(_firstPage, "Weiter", ("DA-05", "1"));

        Assert.Equal("3", await FirstAnswerAsync());
    }

    [Fact]
    public async Task An_old_page_that_has_not_acted_yet_changes_its_answer_once()
    {
        await Person.SaysAsync("1");

        await Person.ClicksOnAsync(_firstPage, "Weiter", ("DA-05", "4"));
        Assert.DoesNotContain("DA-05", Person.Card.Questions);
        Assert.Equal("4", await FirstAnswerAsync());
        await Person.ClicksOnAsync(_firstPage, "Weiter", ("DA-05", "0"));

        Assert.Equal("4", await FirstAnswerAsync());
    }

    [Fact]
    public async Task A_click_on_an_old_card_shows_the_current_page()
    {
        await Person.ClicksAsync("Weiter", ("DA-05", "1"));
        var current = Person.Card.Questions;

        await Person.ClicksOnAsync(_firstPage, "Weiter", ("DA-05", "1"));

        Assert.Equal(current, Person.Card.Questions);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("4711")]
    [InlineData("99999999999999999999")]
    [InlineData("x")]
    public async Task A_forged_nonce_changes_nothing(string nonce)
    {
        await SendForgedAsync(Person, data => data["dcNonce"] = nonce);

        Assert.Null(await FirstAnswerAsync());
    }

    [Fact]
    public async Task Another_persons_card_acts_for_nobody_and_reveals_nothing()
    {
        await Person.ClicksAsync("Weiter", ("DA-05", "1"));
        await Person.ClicksAsync("Zurück");
        var rows = await DumpAsync();

        await _scene.Staff[1].ClicksOnAsync(Person.Card, "Weiter", ("DA-05", "4"));

        Assert.Equal(rows, await DumpAsync());
        Assert.DoesNotContain("DA-", $"{_scene.Staff[1].Answer}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_persons_card_shows_somebody_with_an_interview_only_the_own_one()
    {
        var other = _scene.Staff[1];
        await other.BeginsAsync();
        var own = other.Card.Press("Weiter", []).Data;

        await other.ClicksOnAsync(_firstPage, "Weiter", ("DA-05", "4"));

        Assert.Null(await FirstAnswerAsync());
        Assert.Equal((string?)own["dcParticipant"], (string?)other.Card.Press("Weiter", []).Data["dcParticipant"]);
        Assert.Equal(["DA-05"], other.Card.Questions);
    }

    [Fact]
    public async Task The_same_person_id_in_another_tenant_is_somebody_else()
    {
        var rows = await InterviewsAsync();
        Person.TenantId = "99999999-2222-4333-8444-555555555555";

        await Person.ClicksOnAsync(_firstPage, "Weiter", ("DA-05", "4"));

        Assert.Equal(rows, await InterviewsAsync());
        Assert.DoesNotContain("DA-", $"{Person.Answer}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dcRound")]
    [InlineData("dcParticipant")]
    public async Task A_card_of_another_round_or_participant_changes_nothing(string key)
    {
        var rows = await InterviewsAsync();

        await SendForgedAsync(_scene.Staff[1], data => data[key] = new string('a', 32));

        Assert.Equal(rows, await InterviewsAsync());
        Assert.DoesNotContain("DA-", $"{_scene.Staff[1].Answer}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_personal_card_in_a_channel_acts_for_nobody_and_reveals_nothing()
    {
        var rows = await InterviewsAsync();

        await Person.ClicksInChannelAsync(_firstPage, "Weiter", ("DA-05", "4"));

        Assert.Equal(rows, await InterviewsAsync());
        Assert.DoesNotContain("DA-", $"{Person.Answer}", StringComparison.Ordinal);
        Assert.Contains("Das geht nur im Einzelchat mit mir.", Assert.Single(Person.Said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("3")]
    public async Task What_is_typed_in_a_channel_reveals_and_changes_nothing(string text)
    {
        var rows = await InterviewsAsync();

        await Person.SaysInChannelAsync(text);

        Assert.Equal(rows, await InterviewsAsync());
        Assert.All(_scene.Teams.MessagesIn(Scene.Thread), m => Assert.DoesNotContain("DA-", m.ToString(), StringComparison.Ordinal));
        Assert.All(
            _scene.Teams.MessagesIn(Scene.Thread),
            m => Assert.DoesNotContain("beantwortet;", m.ToString(), StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("interview.begin")]
    [InlineData("interview.submit")]
    [InlineData("interview.goTo")]
    [InlineData("round.close")]
    [InlineData("round.closeConfirmed")]
    [InlineData("proposal.page")]
    [InlineData("no.such.verb")]
    public async Task A_click_without_data_is_answered_and_does_nothing(string verb)
    {
        var rows = await InterviewsAsync();

        await Person.SendsAsync(verb, new JObject { ["dcVerb"] = verb });

        Assert.Equal(200, (int)Person.Answer!["statusCode"]!);
        Assert.Equal(rows, await InterviewsAsync());
    }

    private Task SendForgedAsync(ActedPerson person, Action<JObject> forge)
    {
        var (verb, data) = _firstPage.Press("Weiter", [("DA-05", "4")]);
        forge(data);
        return person.SendsAsync(verb, data);
    }

    private async Task<string?> FirstAnswerAsync()
    {
        var answers = (await _scene.RowsAsync("Interviews"))
            .Select(r => r.GetString("Answers"))
            .Where(a => a.Contains("DA-05", StringComparison.Ordinal));
        return answers.SingleOrDefault() is { } found
            ? string.Concat(
                JObject.Parse(found)["DA-05"]!
                    .SelectTokens("..*")
                    .OfType<JValue>()
                    .Select(v => $"{v}")
                    .Where(v => v is "0" or "1" or "2" or "3" or "4")
            )
            : null;
    }

    private async Task<string> InterviewsAsync() =>
        string.Join(
            '\n',
            (await _scene.RowsAsync("Interviews")).Select(r => $"{r.RowKey} {r.GetString("Answers")} {r.GetString("Session")}")
        );

    private Task<string> DumpAsync() => InterviewsAsync();
}
