using System.Net;
using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>"Meine Daten" through the whole bot: seen, downloaded, deleted, cut off.</summary>
[Collection(ConversationCollectionDefinition.Name)]
public sealed class OwnDataTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 2);
        await _scene.StartRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    private ActedPerson Person => _scene.Staff[0];

    [Fact]
    public async Task The_file_holds_the_own_answers_and_nobody_elses()
    {
        await Person.TakesPartAsync(Story.Option(1));
        await _scene.Staff[1].TakesPartAsync(Story.Option(2));

        var file = JObject.Parse(await FileAsync(Person));

        Assert.Equal(Person.Self.AadObjectId, (string?)file.SelectToken("person.objectId"));
        Assert.Equal("Submitted", (string?)Assert.Single(file["interviews"]!)["status"]);
        Assert.NotEmpty(file.SelectTokens("interviews[0].answers[*]"));
        Assert.Contains(file["messages"]!, m => (string?)m["about"] == "invite");
        Assert.DoesNotContain(_scene.Staff[1].Self.AadObjectId, file.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Text 2", file.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_the_own_data_opens_no_other_file()
    {
        await Person.SaysAsync("Meine Daten");
        var link = LinkOf(Person);

        using var response = await _scene.FetchAsync(link.Replace("own-data", "audit", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_handed_in_interview_is_deleted_for_good_and_can_be_begun_anew()
    {
        await Person.TakesPartAsync(Story.Option(1));

        await Person.SaysAsync("Meine Daten");
        await Person.ClicksAsync("Mein Interview löschen");
        await Person.ClicksAsync("Jetzt löschen");

        Assert.True(Person.Card.Has("Ihr Interview ist gelöscht."), Person.Card.Text);
        var row = await RowAsync(Person);
        Assert.Equal(("Invited", "{}"), (row.GetString("Status"), row.GetString("Answers")));
        Assert.DoesNotContain("Mein Interview löschen", Person.Card.Buttons);

        await Person.ClicksOnAsync(await Person.GetsInvitationAsync(), "Interview beginnen");
        await Person.ClicksAsync("Mit der ersten Frage beginnen");
        Assert.NotEmpty(Person.Card.Questions);
    }

    [Fact]
    public async Task A_second_click_and_a_late_click_on_an_old_page_bring_nothing_back()
    {
        await Person.BeginsAsync();
        var page = Person.Card;
        await Person.ClicksAsync("Weiter", [.. page.Questions.Select(q => (q, "1"))]);
        await Person.SaysAsync("Meine Daten");
        await Person.ClicksAsync("Mein Interview löschen");
        var question = Person.Card;
        await Person.ClicksOnAsync(question, "Jetzt löschen");

        await Person.ClicksOnAsync(question, "Jetzt löschen");
        Assert.True(Person.Card.Has("Hier gibt es nichts mehr zu löschen"), Person.Card.Text);
        await Person.ClicksOnAsync(page, "Weiter", [.. page.Questions.Select(q => (q, "1"))]);

        Assert.Equal("{}", (await RowAsync(Person)).GetString("Answers"));
    }

    [Fact]
    public async Task After_closing_the_link_is_cut_and_the_answers_stay()
    {
        await Person.TakesPartAsync(Story.Option(1));
        var before = await RowAsync(Person);
        await _scene.Coordinator.ClosesRoundAsync();

        await Person.SaysAsync("Meine Daten");
        Assert.DoesNotContain("Mein Interview löschen", Person.Card.Buttons);
        await Person.ClicksAsync("Verbindung trennen");
        var question = Person.Card;
        await Person.ClicksOnAsync(question, "Jetzt trennen");
        Assert.True(Person.Card.Has("Die Verbindung ist getrennt."), Person.Card.Text);
        await Person.ClicksOnAsync(question, "Jetzt trennen");
        Assert.True(Person.Card.Has("keine Verbindung mehr zu trennen"), Person.Card.Text);

        Assert.DoesNotContain(await _scene.RowsAsync("Participants"), r => r.GetString("ObjectId") == Person.Self.AadObjectId);
        var after = Assert.Single(await _scene.RowsAsync("Interviews"), r => r.RowKey == before.RowKey);
        Assert.Equal(before.GetString("Answers"), after.GetString("Answers"));
        Assert.DoesNotContain(
            before.RowKey,
            string.Join('\n', (await _scene.RowsAsync("Conversations")).Select(Rows.TextOf)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Somebody_elses_card_shows_and_deletes_the_own_data_only()
    {
        await Person.TakesPartAsync(Story.Option(1));
        await Person.SaysAsync("Meine Daten");
        await Person.ClicksAsync("Mein Interview löschen");
        var card = Person.Card;

        await _scene.Staff[1].ClicksOnAsync(card, "Jetzt löschen");

        Assert.Equal("Submitted", (await RowAsync(Person)).GetString("Status"));
        Assert.True(_scene.Staff[1].Card.Has("Hier gibt es nichts mehr zu löschen"));
    }

    [Fact]
    public async Task The_chat_is_forgotten_until_the_person_comes_back()
    {
        await _scene.Coordinator.SaysAsync("english");
        await _scene.Coordinator.SaysAsync("my data");
        await _scene.Coordinator.ClicksAsync("Forget this chat");

        var row = Assert.Single(await _scene.RowsAsync("Conversations"), r => r.RowKey == $"person|{_scene.Coordinator.Self.AadObjectId}");
        Assert.DoesNotContain("serviceUrl", Rows.TextOf(row), StringComparison.Ordinal);
        Assert.DoesNotContain("english", Rows.TextOf(row), StringComparison.OrdinalIgnoreCase);

        await _scene.Coordinator.SaysAsync("Meine Daten");
        await _scene.Coordinator.SaysAsync("Meine Daten");
        Assert.Contains("Chat vergessen", _scene.Coordinator.Card.Buttons);
    }

    /// <summary>A row is found by who the list of participants says it belongs to.</summary>
    private async Task<Azure.Data.Tables.TableEntity> RowAsync(ActedPerson person)
    {
        var link = Assert.Single(await _scene.RowsAsync("Participants"), r => r.GetString("ObjectId") == person.Self.AadObjectId);
        return Assert.Single(await _scene.RowsAsync("Interviews"), r => r.RowKey == link.RowKey);
    }

    private async Task<string> FileAsync(ActedPerson person)
    {
        await person.SaysAsync("Meine Daten");
        using var response = await _scene.FetchAsync(LinkOf(person));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl?.NoStore);
        return await response.Content.ReadAsStringAsync();
    }

    private static string LinkOf(ActedPerson person) =>
        person.Card.Links.Select(u => u.PathAndQuery).Single(u => u.Contains("own-data", StringComparison.Ordinal));
}
