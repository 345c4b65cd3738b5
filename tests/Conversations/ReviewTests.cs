using DigiCheckBot.Cards;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Cards;
using DigiCheckBot.Tests.Channel;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Experts review the measures of their areas; the coordinator finishes.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class ReviewTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string OtherTenant = "99999999-2222-4333-8444-555555555555";

    /// <summary>Two people of the team; in a local run they play experts.</summary>
    private const string Area = "Prozessmanagement";
    private const string OtherArea = "Datenschutz";

    private Scene _scene = null!;
    private string _round = "";

    private ActedPerson Coordinator => _scene.Coordinator;

    private ActedPerson Expert => _scene.Staff[0];

    private ActedPerson SecondExpert => _scene.Staff[1];

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server);
        await AppointAsync(_scene.Guest, Area);
        await _scene.StartRoundAsync();
        await _scene.Leader.TakesPartAsync(Story.Option(0), "Ich stimme zu");
        await Coordinator.ClosesRoundAsync();
        _round = (await _scene.RowsAsync("Round")).First(r => r.RowKey == "round").PartitionKey;
        await Coordinator.SendsAsync(CardVerbs.FieldsShow, Data(CardVerbs.FieldsShow));
        await Coordinator.ClicksAsync("Vorschlagen");
        await Coordinator.ClicksAsync("So festlegen");
        await Expert.SaysAsync($"Rolle Expertise {Area}");
        await SecondExpert.SaysAsync($"Rolle Expertise {Area}");
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Fixing_the_fields_brings_the_measures_to_the_appointed_expert()
    {
        var sent = await _scene.UntilSentAsync(c => c.Succeeded && c.ConversationId == _scene.Guest.Chat && IsOverview(c), 1);

        Assert.Contains(Area, new SeenCard(sent[^1].Card!, null).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expert_accepts_a_measure_and_sees_the_progress()
    {
        await Expert.SaysAsync("Prüfung");
        var total = Total(Expert.Card);
        Assert.True(Expert.Card.Has($"0 von {total} geprüft"), Expert.Card.Text);

        await Expert.ClicksAsync("Prüfen");
        await Expert.ClicksAsync("Annehmen");

        Assert.True(Expert.Card.Has($"1 von {total} geprüft"), Expert.Card.Text);
        Assert.True(Expert.Card.Has("angenommen"), Expert.Card.Text);
    }

    [Fact]
    public async Task Clicking_three_times_says_it_once()
    {
        await OpensMeasureAsync(Expert);
        _scene.Deliveries = 3;

        await Expert.ClicksAsync("Annehmen");

        Assert.Single(await AuditAsync("round.review-measures"));
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_what_was_entered_stays()
    {
        await OpensMeasureAsync(Expert);

        await Expert.ClicksAsync("Annehmen", ("external", "=cmd()"), ("low", "3"));

        Assert.True(Expert.Card.Has("Bitte geben Sie eine Zahl von 0 bis"), Expert.Card.Text);
        Assert.True(Expert.Card.Has("Bitte begründen Sie das"), Expert.Card.Text);
        Assert.Equal("=cmd()", Expert.Card.ValueOf("external"));
        Assert.Empty(await AuditAsync("round.review-measures"));
    }

    [Fact]
    public async Task A_reason_of_5000_characters_is_kept_and_asked_for_again()
    {
        await OpensMeasureAsync(Expert);

        await Expert.ClicksAsync("Ablehnen", ("reason", new string('x', 5000)));

        Assert.True(Expert.Card.Has("Bitte begründen Sie das"), Expert.Card.Text);
        Assert.StartsWith("xxx", Expert.Card.ValueOf("reason"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_experts_at_the_same_second_both_see_what_happened()
    {
        ActedPerson[] both = [Expert, SecondExpert];
        foreach (var expert in both)
        {
            await OpensMeasureAsync(expert);
        }

        await Task.WhenAll(Expert.ClicksAsync("Annehmen"), SecondExpert.ClicksAsync("Ablehnen", ("reason", "Das läuft schon.")));

        var late = Assert.Single(both, e => e.Card.Has("Inzwischen hat jemand anderes"));
        Assert.Single(await AuditAsync("round.review-measures"));
        await late.ClicksAsync(late == Expert ? "Annehmen" : "Ablehnen", ("reason", "Trotzdem."));
        Assert.Equal(2, (await AuditAsync("round.review-measures")).Count);
    }

    [Fact]
    public async Task An_expert_of_another_area_gets_nothing_with_a_forged_card()
    {
        await OpensMeasureAsync(Expert);
        var (verb, data) = Expert.Card.Press("Annehmen", []);
        await SecondExpert.SaysAsync($"Rolle Expertise {OtherArea}");

        await SecondExpert.SendsAsync(verb, data);
        Assert.True(SecondExpert.Card.Has("Prüfung der Maßnahmen"), SecondExpert.Card.Text);
        await SecondExpert.SendsAsync(
            CardVerbs.ReviewOpen,
            Data(CardVerbs.ReviewOpen, (CardKeys.Measure, (string)data[CardKeys.Measure]!))
        );
        await SecondExpert.SendsAsync(CardVerbs.ReviewOpen, Data(CardVerbs.ReviewOpen, (CardKeys.Measure, "M-ZZ-99")));

        Assert.False(SecondExpert.Card.Buttons.Contains("Annehmen"), SecondExpert.Card.Text);
        Assert.Empty(await AuditAsync("round.review-measures"));
    }

    [Theory]
    [InlineData(CardVerbs.ReviewShow)]
    [InlineData(CardVerbs.ReviewAccept)]
    [InlineData(CardVerbs.ReviewFreeConfirmed)]
    [InlineData(CardVerbs.ReviewFinishConfirmed)]
    public async Task Leaders_staff_and_other_tenants_are_refused(string verb)
    {
        await OpensMeasureAsync(Coordinator);
        var data = Coordinator.Card.Press("Annehmen", []).Data;
        data[CardKeys.Verb] = verb;

        foreach (var person in (ActedPerson[])[_scene.Leader, _scene.Staff[2]])
        {
            await person.SendsAsync(verb, data);
            Assert.Contains("Das darf nur", Assert.Single(person.Said), StringComparison.Ordinal);
        }

        Coordinator.TenantId = OtherTenant;
        await Coordinator.SendsAsync(verb, data);
        Assert.Contains("Das darf nur", Assert.Single(Coordinator.Said), StringComparison.Ordinal);
        Assert.Empty(await AuditAsync("round.review-measures"));
    }

    [Fact]
    public async Task The_coordinator_sees_the_progress_of_each_area_and_where_nobody_is_in_charge()
    {
        await Coordinator.SaysAsync("Prüfung");

        Assert.True(Coordinator.Card.Has("niemand zuständig"), Coordinator.Card.Text);
        Assert.True(Coordinator.Card.Has($"{Area}:"), Coordinator.Card.Text);
    }

    [Fact]
    public async Task What_is_rejected_is_gone_after_the_review_and_a_free_measure_is_there()
    {
        await OpensMeasureAsync(Expert);
        var rejected = (string)Expert.Card.Press("Ablehnen", []).Data[CardKeys.Measure]!;
        await Expert.ClicksAsync("Ablehnen", ("reason", "Das läuft schon."));
        await AddFreeAsync("**[Klick](http://example.org)**", "=cmd()");
        Assert.True(Expert.Card.Has("ergänzt"), Expert.Card.Text);

        await FinishAsync();

        var published = await PublishedAsync();
        Assert.DoesNotContain($"\"id\":\"{rejected}\"", published, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"F-01\"", published, StringComparison.Ordinal);
        var pages = await PagesAsync();
        Assert.Contains(pages, p => p.Has("**[Klick](http://example.org)**"));
        Assert.All(pages, p => Assert.DoesNotContain(CardTree.MarkdownTexts(p.Json), t => t.Contains("Klick", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_free_measure_is_only_taken_with_everything_that_it_needs()
    {
        await Expert.SaysAsync("Prüfung");
        await Expert.ClicksAsync("Maßnahme ergänzen");
        await Expert.ClicksAsync("Eigene Maßnahme");

        await Expert.ClicksAsync("Ergänzen", ("title", "Neu"), ("weeks", "200"), ("description", new string('x', 5000)));

        Assert.True(Expert.Card.Has("Bitte wählen Sie etwas aus."), Expert.Card.Text);
        Assert.True(Expert.Card.Has("Bitte geben Sie eine Zahl von 1 bis 156 ein."), Expert.Card.Text);
        Assert.Equal("Neu", Expert.Card.ValueOf("title"));
        Assert.Empty(await AuditAsync("round.review-measures"));
    }

    [Fact]
    public async Task A_measure_of_the_catalogue_is_added_with_a_reason()
    {
        await Expert.SaysAsync("Prüfung");
        await Expert.ClicksAsync("Maßnahme ergänzen");
        var measure = (string)Expert.Card.Inputs.Single()["choices"]![0]!["value"]!;
        await Expert.ClicksAsync("Maßnahme ansehen", (CardKeys.Measure, measure));
        await Expert.ClicksAsync("Ergänzen");
        Assert.True(Expert.Card.Has("Bitte begründen Sie das"), Expert.Card.Text);

        await Expert.ClicksAsync("Ergänzen", ("reason", "Fehlt hier."));
        await FinishAsync();

        Assert.Contains($"\"id\":\"{measure}\"", await PublishedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_review_nothing_more_can_be_said_until_it_is_opened_again()
    {
        await OpensMeasureAsync(Expert);
        await FinishAsync();

        await Expert.ClicksAsync("Annehmen");
        Assert.Contains("Empfehlung", Assert.Single(Expert.Said), StringComparison.Ordinal);

        await Coordinator.SendsAsync(CardVerbs.ReviewReturn, Data(CardVerbs.ReviewReturn));
        Assert.True(Coordinator.Card.Has("Die Runde ist wieder in der Prüfung."), Coordinator.Card.Text);
        await Expert.ClicksAsync("Annehmen");
        Assert.Single(await AuditAsync("round.review-measures"));
    }

    /// <summary>The first measure that the person has to look at.</summary>
    private static async Task OpensMeasureAsync(ActedPerson person)
    {
        await person.SaysAsync("Prüfung");
        await person.ClicksAsync("Prüfen");
    }

    private async Task AddFreeAsync(string title, string description)
    {
        await Expert.ClicksAsync("Maßnahme ergänzen");
        await Expert.ClicksAsync("Eigene Maßnahme");
        await Expert.ClicksAsync(
            "Ergänzen",
            ("title", title),
            ("description", description),
            ("field", "online-zugang"),
            ("external", "1.500,50"),
            ("weeks", "6"),
            ("reason", "Das fehlt im Katalog.")
        );
        Assert.True(Expert.Card.Has("Gespeichert"), Expert.Card.Text);
    }

    private async Task FinishAsync()
    {
        await Coordinator.SaysAsync("Prüfung");
        await Coordinator.ClicksAsync("Prüfung abschließen");
        Assert.True(Coordinator.Card.Has("Noch offene Maßnahmen"), Coordinator.Card.Text);
        await Coordinator.ClicksAsync("Trotzdem abschließen");
        Assert.True(Coordinator.Card.Has("Die Prüfung ist abgeschlossen"), Coordinator.Card.Text);
    }

    private async Task<IReadOnlyList<SeenCard>> PagesAsync()
    {
        var pages = new List<SeenCard>();
        await Coordinator.SendsAsync(CardVerbs.ProposalPage, Data(CardVerbs.ProposalPage));
        pages.Add(Coordinator.Card);
        while (Coordinator.Card.Buttons.FirstOrDefault(b => b.StartsWith("Weiter zu Seite", StringComparison.Ordinal)) is { } next)
        {
            await Coordinator.ClicksAsync(next);
            pages.Add(Coordinator.Card);
        }

        return pages;
    }

    private async Task<string> PublishedAsync() => Rows.DocumentOf((await _scene.RowsAsync("Round")).Single(r => r.RowKey == "published"));

    private async Task<IReadOnlyList<string>> AuditAsync(string action) =>
        [.. (await _scene.RowsAsync("Round")).Select(Rows.TextOf).Where(t => t.Contains(action, StringComparison.Ordinal))];

    private JObject Data(string verb, params (string Key, string Value)[] further)
    {
        var data = new JObject { [CardKeys.Verb] = verb, [CardKeys.Round] = _round };
        foreach (var (key, value) in further)
        {
            data[key] = value;
        }

        return data;
    }

    private async Task AppointAsync(ActedPerson person, string area)
    {
        await person.SaysAsync("Vorstellen");
        await Coordinator.SaysAsync("Rollen");
        await Coordinator.ClicksAsync("Ernennen");
        await Coordinator.ClicksAsync("Weiter", (CardKeys.Team, "introduced"));
        await Coordinator.ClicksAsync("Ernennen", ("people", person.Self.AadObjectId), ("role", "Expert"), ("area", area));
    }

    private static bool IsOverview(ConnectorCall call) => call.Card is { } card && new SeenCard(card, null).Has("Prüfung der Maßnahmen");

    /// <summary>"0 von 7 geprüft": 7.</summary>
    private static string Total(SeenCard card) =>
        card.Text.Split('\n').First(l => l.EndsWith(" geprüft", StringComparison.Ordinal)).Split(' ')[2];
}
