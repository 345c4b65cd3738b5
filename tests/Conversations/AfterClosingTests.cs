using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>From the closed survey to the decisions, as people go through it.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class AfterClosingTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 6);
        await _scene.StartRoundAsync();
        await _scene.Leader.TakesPartAsync(Story.Option(2), "Ich stimme zu");
        foreach (var person in _scene.Staff.Take(5))
        {
            await person.TakesPartAsync(Story.Option(1));
        }

        await _scene.Coordinator.ClosesRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task The_staff_vote_and_their_votes_stand_on_no_card()
    {
        var vote = await VoteOfAsync(_scene.Staff[0]);

        await _scene.Staff[0].ClicksOnAsync(vote, "Stimmen abgeben", ("fields", "kompetenzen,online-zugang"));

        Assert.True(_scene.Staff[0].Card.Has("Vielen Dank für Ihre Stimmen!"), _scene.Staff[0].Card.Text);
        Assert.DoesNotContain("kompetenzen", $"{_scene.Staff[0].Card.Json}", StringComparison.Ordinal);
        Assert.Single(await _scene.RowsAsync("Interviews"), r => r.GetString("Ballot") is not null);
    }

    [Fact]
    public async Task More_than_five_votes_are_refused_and_stay_ticked()
    {
        var vote = await VoteOfAsync(_scene.Staff[0]);
        var six = string.Join(',', ((JArray)vote.Inputs.Single()["choices"]!).Take(6).Select(c => (string)c["value"]!));

        await _scene.Staff[0].ClicksOnAsync(vote, "Stimmen abgeben", ("fields", six));

        Assert.Contains("höchstens 5", _scene.Staff[0].Card.Text, StringComparison.Ordinal);
        Assert.Equal(six, _scene.Staff[0].Card.ValueOf("fields"));
        Assert.DoesNotContain(await _scene.RowsAsync("Interviews"), r => r.GetString("Ballot") is not null);
    }

    [Fact]
    public async Task Nobody_votes_with_the_card_of_somebody_else()
    {
        var vote = await VoteOfAsync(_scene.Staff[0]);

        await _scene.Staff[1].ClicksOnAsync(vote, "Stimmen abgeben", ("fields", "kompetenzen"));
        await _scene.Leader.ClicksOnAsync(vote, "Stimmen abgeben", ("fields", "kompetenzen"));

        Assert.DoesNotContain(await _scene.RowsAsync("Interviews"), r => r.GetString("Ballot") is not null);
    }

    [Fact]
    public async Task After_counting_no_vote_is_taken()
    {
        var vote = await VoteOfAsync(_scene.Staff[0]);
        await _scene.Coordinator.OpensRoundAsync();
        await _scene.Coordinator.ClicksAsync("Abstimmung auswerten");

        await _scene.Staff[0].ClicksOnAsync(vote, "Stimmen abgeben", ("fields", "kompetenzen"));

        Assert.Contains("ausgewertet", Assert.Single(_scene.Staff[0].Said), StringComparison.Ordinal);
        Assert.DoesNotContain(await _scene.RowsAsync("Interviews"), r => r.GetString("Ballot") is not null);
    }

    [Fact]
    public async Task A_vote_that_was_stored_in_the_moment_of_the_count_counts_never()
    {
        await CountsAsync();
        var table = _scene.Storage.GetTableClient("Interviews");
        foreach (var row in await _scene.RowsAsync("Interviews"))
        {
            row["Ballot"] = """{"fields":["kompetenzen"]}""";
            await table.UpdateEntityAsync(row, row.ETag);
        }

        await _scene.Leader.ClicksOnAsync(await CardOfAsync(_scene.Leader, "Vorschlagen"), "Vorschlagen");
        await _scene.Coordinator.ClicksOnAsync(await CardOfAsync(_scene.Coordinator, "So festlegen"), "So festlegen");

        Assert.True(_scene.Coordinator.Card.Has("4 von 8: Prüfung"), _scene.Coordinator.Card.Text);
        var published = Rows.TextOf((await _scene.RowsAsync("Round")).Single(r => r.RowKey == "published"));
        Assert.DoesNotContain("MoreThanHalf", published, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_leader_proposes_and_the_coordinator_fixes()
    {
        await CountsAsync();
        var choice = await CardOfAsync(_scene.Leader, "Vorschlagen");
        await _scene.Leader.ClicksOnAsync(choice, "Vorschlagen");

        var seen = await CardOfAsync(_scene.Coordinator, "So festlegen");
        await _scene.Coordinator.ClicksOnAsync(seen, "So festlegen");

        Assert.True(_scene.Coordinator.Card.Has("4 von 8: Prüfung"), _scene.Coordinator.Card.Text);
        Assert.Contains("festgelegt", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_fields_are_too_few_and_what_was_ticked_stays()
    {
        await CountsAsync();
        var choice = await CardOfAsync(_scene.Leader, "Vorschlagen");

        await _scene.Leader.ClicksOnAsync(choice, "Vorschlagen", ("fields", "kompetenzen,online-zugang"));

        Assert.Contains("3 bis 8", Assert.Single(_scene.Leader.Said), StringComparison.Ordinal);
        Assert.Equal("kompetenzen,online-zugang", _scene.Leader.Card.ValueOf("fields"));
    }

    [Fact]
    public async Task Staff_can_neither_choose_nor_fix_nor_count()
    {
        await CountsAsync();
        var choice = await CardOfAsync(_scene.Leader, "Vorschlagen");
        var round = choice.Press("Vorschlagen", []).Data;

        foreach (var verb in (string[])["fields.show", "fields.propose", "fields.fix", "vote.count", "talk.show", "recommendation.release"])
        {
            await _scene.Staff[0].SendsAsync(verb, Forged(round, verb));

            Assert.Contains("Das darf nur", Assert.Single(_scene.Staff[0].Said), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_tenant_learns_nothing_of_the_round()
    {
        await CountsAsync();
        var choice = await CardOfAsync(_scene.Leader, "Vorschlagen");
        var stranger = _scene.Leader;
        stranger.TenantId = "99999999-2222-4333-8444-555555555555";

        foreach (var verb in (string[])["round.open", "fields.show", "decision.show", "frame.show", "proposal.page"])
        {
            await stranger.SendsAsync(verb, Forged(choice.Press("Vorschlagen", []).Data, verb));

            Assert.DoesNotContain("Bürgeramt", $"{stranger.Answer}", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Measures_are_shown_to_nobody_else_before_their_release()
    {
        var stand = await _scene.PublishedInChannelAsync();
        var data = new JObject
        {
            ["dcVerb"] = "proposal.page",
            ["dcRound"] = await RoundIdAsync(),
            ["dcPage"] = "1",
        };

        await _scene.Staff[0].SendsAsync("proposal.page", data, stand.MessageId);

        Assert.Contains("nicht", Assert.Single(_scene.Staff[0].Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_release_on_leaders_decide_and_the_channel_reads_it()
    {
        await _scene.Coordinator.ReleasesAsync();
        await _scene.PostedAsync("Vorschlag: was als Nächstes");
        var decision = await CardOfAsync(_scene.Leader, "Speichern und weiter");
        var first = (string)decision.Inputs.First(i => ((string)i["id"]!).StartsWith("choice.", StringComparison.Ordinal))["id"]!;

        await _scene.Leader.ClicksOnAsync(decision, "Speichern und weiter", (first, "Year2"));
        Assert.True(_scene.Leader.Card.Has("Seite 2 von"), _scene.Leader.Card.Text);
        await _scene.Leader.ClicksAsync("Zur Runde");
        await _scene.Leader.ClicksAsync("Entscheidungen abschließen");
        await _scene.Leader.ClicksAsync("Jetzt abschließen");

        Assert.True(_scene.Leader.Card.Has("7 von 8: Umsetzung"), _scene.Leader.Card.Text);
        await _scene.PostedAsync("Entschieden: was der Fachbereich wann macht");
    }

    [Fact]
    public async Task A_smaller_budget_shows_what_moves_and_changes_nothing_until_it_is_taken()
    {
        await _scene.Coordinator.ReleasesAsync();
        await _scene.Coordinator.OpensRoundAsync();
        await _scene.Coordinator.ClicksAsync("Budget und Kapazität");
        var before = await PublishedAsync();

        await _scene.Coordinator.ClicksAsync("Neu rechnen", ("budget.1", "1000"), ("budget.2", "1000"), ("budget.3", "1000"));
        Assert.True(_scene.Coordinator.Card.Has("Diese Maßnahmen verschieben sich:"), _scene.Coordinator.Card.Text);
        Assert.Equal(before, await PublishedAsync());

        await _scene.Coordinator.ClicksAsync("Für den Plan übernehmen");
        Assert.NotEqual(before, await PublishedAsync());
    }

    [Fact]
    public async Task A_budget_for_one_year_only_is_refused_and_stays()
    {
        await _scene.Coordinator.ReleasesAsync();
        await _scene.Coordinator.OpensRoundAsync();
        await _scene.Coordinator.ClicksAsync("Budget und Kapazität");

        await _scene.Coordinator.ClicksAsync("Neu rechnen", ("budget.1", "1000"));

        Assert.Contains("für alle drei Jahre", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
        Assert.Equal("1000", _scene.Coordinator.Card.ValueOf("budget.1"));
    }

    private async Task CountsAsync()
    {
        await _scene.Coordinator.OpensRoundAsync();
        await _scene.Coordinator.ClicksAsync("Abstimmung auswerten");
    }

    private Task<SeenCard> VoteOfAsync(ActedPerson person) => CardOfAsync(person, "Stimmen abgeben");

    /// <summary>The card with this button, sent by the outbox.</summary>
    private async Task<SeenCard> CardOfAsync(ActedPerson person, string button)
    {
        var sent = await _scene.UntilSentAsync(
            c => c.Succeeded && c.ConversationId == person.Chat && c.Card is { } card && new SeenCard(card, null).Buttons.Contains(button),
            1
        );
        return new SeenCard(sent[^1].Card!, sent[^1].AssignedId);
    }

    private async Task<string> RoundIdAsync() => (await _scene.RowsAsync("Round")).First(r => r.RowKey == "round").PartitionKey;

    private async Task<string> PublishedAsync() =>
        string.Join('\n', (await _scene.RowsAsync("Round")).Where(r => r.RowKey == "published").Select(Rows.TextOf));

    private static JObject Forged(JObject data, string verb)
    {
        var forged = (JObject)data.DeepClone();
        forged["dcVerb"] = verb;
        return forged;
    }
}
