using System.Net;
using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>From the decisions to the next round, as people go through it.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class ImplementationTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 6);
        await _scene.StartRoundAsync();
        await _scene.Leader.TakesPartAsync(Story.Option(1), "Ich stimme zu");
        foreach (var person in _scene.Staff.Take(5))
        {
            await person.TakesPartAsync(Story.Option(1));
        }

        await _scene.Coordinator.ClosesRoundAsync();
        await _scene.Coordinator.ReleasesAsync();
        await _scene.Coordinator.ClicksAsync("Entscheidungen abschließen");
        await _scene.Coordinator.ClicksAsync("Jetzt abschließen");
        await _scene.Coordinator.ClicksAsync("Umsetzung");
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Somebody_is_named_gets_the_list_and_reports()
    {
        var named = _scene.Staff[0];
        await _scene.Coordinator.ClicksAsync("Stand melden");
        await _scene.Coordinator.ClicksAsync("Speichern", ("status", "Running"), ("responsible", named.Self.AadObjectId));
        Assert.Contains("Der Stand ist gespeichert", _scene.Coordinator.Card.Text, StringComparison.Ordinal);

        named.LooksAt(await CardOfAsync(named, "Stand melden"));
        await named.ClicksAsync("Stand melden");
        Assert.DoesNotContain(named.Card.Inputs, i => (string?)i["id"] == "responsible");
        await named.ClicksAsync("Speichern", ("status", "Done"), ("cost", "1200.50"), ("note", "Fertig"));

        Assert.Contains("erledigt am", named.Card.Text, StringComparison.Ordinal);
        Assert.Contains("1.200,50", named.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_measures_really_cost_is_a_file_for_the_coordinator()
    {
        await _scene.Coordinator.ClicksAsync("Stand melden");
        await _scene.Coordinator.ClicksAsync("Speichern", ("status", "Done"), ("cost", "1200.50"), ("note", "=cmd()"));
        await _scene.Coordinator.SaysAsync("Übersicht");
        var link = _scene
            .Coordinator.Card.Json.Descendants()
            .OfType<JProperty>()
            .Where(p => p.Name == "url")
            .Select(p => new Uri((string)p.Value!))
            .Single(u => u.AbsolutePath.EndsWith("/measures", StringComparison.Ordinal));
        using var browser = new HttpClient();

        using var response = await browser.GetAsync(new Uri(_scene.Bot.Address, link.PathAndQuery));
        var file = await response.Content.ReadAsStringAsync();
        using var other = await browser.GetAsync(
            new Uri(_scene.Bot.Address, link.PathAndQuery.Replace("/measures", "/delivery", StringComparison.Ordinal))
        );

        Assert.Equal((HttpStatusCode.OK, "text/csv"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.Contains("\"1200\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain(";=", file, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task Two_at_the_same_second_lose_nothing_and_the_second_sees_the_first()
    {
        await _scene.Coordinator.ClicksAsync("Stand melden");
        var form = _scene.Coordinator.Card;
        _scene.Leader.LooksAt(form);

        await Task.WhenAll(
            _scene.Coordinator.ClicksOnAsync(form, "Speichern", ("status", "Done")),
            _scene.Leader.ClicksOnAsync(form, "Speichern", ("status", "Stopped"))
        );

        ActedPerson[] both = [_scene.Coordinator, _scene.Leader];
        Assert.Single(both, p => p.Card.Text.Contains("Der Stand ist gespeichert", StringComparison.Ordinal));
        Assert.Single(both, p => p.Said.Count > 0 || p.Card.Has("Stand einer Maßnahme"));
    }

    [Fact]
    public async Task Who_is_neither_leader_nor_responsible_neither_sees_nor_reports()
    {
        await _scene.Coordinator.ClicksAsync("Stand melden");
        var form = _scene.Coordinator.Card;

        await _scene.Staff[1].ClicksOnAsync(form, "Speichern", ("status", "Done"));
        Assert.Contains("Das darf nur", Assert.Single(_scene.Staff[1].Said), StringComparison.Ordinal);
        var stranger = _scene.Leader;
        stranger.TenantId = "99999999-2222-4333-8444-555555555555";
        await stranger.ClicksOnAsync(form, "Speichern", ("status", "Done"));

        Assert.DoesNotContain("Bürgeramt", $"{stranger.Answer}", StringComparison.Ordinal);
        Assert.DoesNotContain(
            await _scene.RowsAsync("Round"),
            r => Rows.TextOf(r).Contains("round.report-progress", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_measure_that_is_not_in_the_round_and_a_person_who_is_not_in_the_team_are_refused()
    {
        await _scene.Coordinator.ClicksAsync("Stand melden");
        var data = (JObject)_scene.Coordinator.Card.Press("Speichern", [("status", "Done")]).Data.DeepClone();
        data["dcEntry"] = "M-XX-99";
        await _scene.Coordinator.SendsAsync("progress.save", data);
        Assert.NotEmpty(_scene.Coordinator.Said);

        await _scene.Coordinator.ClicksAsync("Speichern", ("status", "Running"), ("responsible", "00000000-0000-4000-8000-0000000009ff"));

        Assert.DoesNotContain(
            "0000000009ff",
            string.Concat((await _scene.RowsAsync("Round")).Select(Rows.TextOf)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Completing_names_what_is_open_and_the_channel_gets_a_last_picture()
    {
        await _scene.Coordinator.OpensRoundAsync();
        await _scene.Coordinator.ClicksAsync("Runde abschließen");
        Assert.Contains("Maßnahmen sind noch nicht erledigt", _scene.Coordinator.Card.Text, StringComparison.Ordinal);

        await _scene.Coordinator.ClicksAsync("Jetzt abschließen");

        Assert.True(_scene.Coordinator.Card.Has("8 von 8: Abgeschlossen"), _scene.Coordinator.Card.Text);
        Assert.Contains("von", (await _scene.PostedAsync("Umsetzung: was schon geschafft ist")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_round_begins_with_what_is_known_and_ends_with_a_comparison()
    {
        await _scene.Coordinator.OpensRoundAsync();
        await _scene.Coordinator.ClicksAsync("Nächste Runde");
        var form = _scene.Coordinator.Card;
        Assert.Equal(
            ("Bürgeramt", "buergeramt", "Musterstadt", "Hauptamt", _scene.Leader.Self.AadObjectId),
            (
                form.ValueOf("departmentName"),
                form.ValueOf("kind"),
                form.ValueOf("municipality"),
                form.ValueOf("contact"),
                form.ValueOf("leaders")
            )
        );
        Assert.True(string.IsNullOrEmpty(form.ValueOf("worksCouncilOn")) && string.IsNullOrEmpty(form.ValueOf("dataProtectionOn")));

        await _scene.Coordinator.ClicksAsync("Runde starten", Story.Form(_scene));
        Assert.True(_scene.Coordinator.Card.Has("Die Runde läuft"), _scene.Coordinator.Card.Text);
        await _scene.Coordinator.ClosesRoundAsync();

        var posted = await _scene.PostedAsync("Vergleich: was sich seit der letzten Runde");
        Assert.Contains("Damals", posted.Text, StringComparison.Ordinal);
        await _scene.UntilSentAsync(
            c => c.ConversationId == _scene.Leader.Chat && c.Card is { } card && new SeenCard(card, null).Has("Vergleich: was sich"),
            1
        );
    }

    private async Task<SeenCard> CardOfAsync(ActedPerson person, string button)
    {
        var sent = await _scene.UntilSentAsync(
            c => c.Succeeded && c.ConversationId == person.Chat && c.Card is { } card && new SeenCard(card, null).Buttons.Contains(button),
            1
        );
        return new SeenCard(sent[^1].Card!, sent[^1].AssignedId);
    }
}
