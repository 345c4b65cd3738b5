using System.Globalization;
using DigiCheckBot.Cards;
using DigiCheckBot.Tests.Azurite;
using Newtonsoft.Json.Linq;

namespace DigiCheckBot.Tests.Conversations;

[Collection(BackgroundCollectionDefinition.Name)]
public sealed class DraftTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private Scene _scene = null!;

    private ActedPerson Coordinator => _scene.Coordinator;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server);
        await _scene.Leader.SaysInChannelAsync("Hilfe");
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task A_draft_invites_nobody_until_it_is_started_and_then_once()
    {
        await DraftAsync(("startsOn", Day(7)));
        Assert.True(Coordinator.Card.Has("Der Entwurf ist gesichert."), Coordinator.Card.Text);
        Assert.Empty(await _scene.RowsAsync("Interviews"));
        var draft = Coordinator.Card;

        await Coordinator.ClicksOnAsync(draft, "Jetzt starten");
        Assert.True(Coordinator.Card.Has("Die Runde läuft"), Coordinator.Card.Text);
        await Coordinator.ClicksOnAsync(draft, "Jetzt starten");

        Assert.True(Coordinator.Card.Has("Die Runde läuft"), Coordinator.Card.Text);
        await _scene.UntilSentAsync(c => c.Succeeded && ActedPerson.IsInvitation(c), _scene.Members.Count);
        Assert.Equal(_scene.Members.Count, (await _scene.RowsAsync("Interviews")).Count);
        Assert.Equal(_scene.Members.Count, (await _scene.RowsAsync("Participants")).Count);
    }

    [Fact]
    public async Task The_status_shows_a_draft_with_its_day()
    {
        await DraftAsync(("startsOn", Day(7)));

        await Coordinator.SaysAsync("Status");

        var day = Today.AddDays(7).ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de-DE"));
        Assert.True(Coordinator.Card.Has(day), Coordinator.Card.Text);
    }

    [Fact]
    public async Task Whoever_is_left_out_is_not_invited()
    {
        await DraftAsync();
        await Coordinator.ClicksAsync("Wer nicht eingeladen wird");
        await Coordinator.ClicksAsync("Speichern", ("leftOut", _scene.Staff[0].Self.AadObjectId));
        await Coordinator.ClicksAsync("Jetzt starten");

        await _scene.UntilSentAsync(c => c.Succeeded && ActedPerson.IsInvitation(c), _scene.Members.Count - 1);
        Assert.Equal(_scene.Members.Count - 1, (await _scene.RowsAsync("Interviews")).Count);
        Assert.Empty(_scene.Staff[0].Messages);
    }

    [Fact]
    public async Task A_changed_draft_keeps_its_id_and_who_is_left_out()
    {
        await DraftAsync();
        await Coordinator.ClicksAsync("Wer nicht eingeladen wird");
        await Coordinator.ClicksAsync("Speichern", ("leftOut", _scene.Staff[0].Self.AadObjectId));
        await Coordinator.ClicksAsync("Ändern");
        Assert.Equal("Bürgeramt", Coordinator.Card.ValueOf("departmentName"));

        await Coordinator.ClicksAsync("Als Entwurf sichern", ("departmentName", "Standesamt"));

        Assert.True(Coordinator.Card.Has("Standesamt, Musterstadt"), Coordinator.Card.Text);
        Assert.True(Coordinator.Card.Has("Nicht eingeladen \n1"), Coordinator.Card.Text);
        Assert.Single(await _scene.RowsAsync("RoundIndex"));
    }

    [Fact]
    public async Task A_rehearsal_says_so_on_its_cards()
    {
        await _scene.StartRoundAsync(("rehearsal", "yes"));

        var invitation = await _scene.Leader.GetsInvitationAsync();

        Assert.True(invitation.Has("Probelauf: Bürgeramt"), invitation.Text);
    }

    [Fact]
    public async Task K_reminders_and_the_day_are_checked_and_explained()
    {
        await Coordinator.SaysAsync("Runde starten");

        await Coordinator.ClicksAsync("Runde starten", Story.Form(_scene, ("threshold", "4"), ("reminders", "9"), ("startsOn", Day(-1))));

        Assert.True(Coordinator.Card.Has("Bitte geben Sie eine Zahl von der Mindestzahl"), Coordinator.Card.Text);
        Assert.True(Coordinator.Card.Has("Bitte wählen Sie 0 bis 3 Erinnerungen."), Coordinator.Card.Text);
        Assert.True(Coordinator.Card.Has("Bitte wählen Sie einen Tag ab heute"), Coordinator.Card.Text);
        Assert.Empty(await _scene.RowsAsync("Round"));
    }

    [Fact]
    public async Task A_cancelled_round_takes_no_answers_and_stays_cancelled()
    {
        await _scene.StartRoundAsync();
        await _scene.Leader.GetsInvitationAsync();
        await OpenRoundAsync();
        await Coordinator.ClicksAsync("Runde abbrechen");
        var question = Coordinator.Card;

        await Coordinator.ClicksOnAsync(question, "Jetzt abbrechen");
        Assert.True(Coordinator.Card.Has("Abgebrochen"), Coordinator.Card.Text);
        await Coordinator.ClicksOnAsync(question, "Jetzt abbrechen");
        Assert.True(Coordinator.Card.Has("Abgebrochen"), Coordinator.Card.Text);

        await _scene.Leader.ClicksAsync("Interview beginnen");
        Assert.DoesNotContain(_scene.Leader.Card.Buttons, b => b == "Weiter");
    }

    [Fact]
    public async Task A_rehearsal_is_deleted_with_everything_and_a_repeated_click_says_the_same()
    {
        await _scene.StartRoundAsync(("rehearsal", "yes"));
        await _scene.Staff[0].GetsInvitationAsync();
        await OpenRoundAsync();
        await Coordinator.ClicksAsync("Probelauf löschen");
        var question = Coordinator.Card;

        await Coordinator.ClicksOnAsync(question, "Jetzt löschen");
        Assert.True(Coordinator.Card.Has("Der Probelauf ist gelöscht."), Coordinator.Card.Text);
        await Coordinator.ClicksOnAsync(question, "Jetzt löschen");

        Assert.True(Coordinator.Card.Has("Der Probelauf ist gelöscht."), Coordinator.Card.Text);
        Assert.Empty(await _scene.RowsAsync("Round"));
        Assert.Empty(await _scene.RowsAsync("RoundIndex"));
        Assert.Empty(await _scene.RowsAsync("Interviews"));
        Assert.Empty(await _scene.RowsAsync("Participants"));
    }

    [Fact]
    public async Task A_real_round_cannot_be_deleted()
    {
        await _scene.StartRoundAsync();
        await OpenRoundAsync();
        Assert.DoesNotContain("Probelauf löschen", Coordinator.Card.Buttons);
        var (_, data) = Coordinator.Card.Press("Runde abbrechen", []);
        data[CardKeys.Verb] = CardVerbs.RehearsalDeleteConfirmed;

        await Coordinator.SendsAsync(CardVerbs.RehearsalDeleteConfirmed, data);

        Assert.Contains("Nur ein Probelauf lässt sich löschen.", Assert.Single(Coordinator.Said), StringComparison.Ordinal);
        Assert.NotEmpty(await _scene.RowsAsync("Interviews"));
    }

    [Theory]
    [InlineData(CardVerbs.RehearsalDelete)]
    [InlineData(CardVerbs.RehearsalDeleteConfirmed)]
    [InlineData(CardVerbs.DraftShow)]
    [InlineData(CardVerbs.DraftBegin)]
    [InlineData(CardVerbs.DraftEdit)]
    [InlineData(CardVerbs.DraftPeople)]
    [InlineData(CardVerbs.DraftLeaveOut)]
    [InlineData(CardVerbs.RoundAbandon)]
    [InlineData(CardVerbs.RoundAbandonConfirmed)]
    [InlineData(CardVerbs.RoundDraft)]
    [InlineData(CardVerbs.StartMany)]
    [InlineData(CardVerbs.StartManyConfirm)]
    public async Task Nobody_else_gets_at_a_draft_not_even_with_a_forged_card(string verb)
    {
        await DraftAsync();
        var before = await StateAsync();
        var (_, data) = Coordinator.Card.Press("Jetzt starten", []);
        data[CardKeys.Verb] = verb;
        data[CardKeys.Team] = Scene.TeamId;

        await _scene.Leader.SendsAsync(verb, data);
        Assert.Null(_scene.Leader.Answer?["value"] as JObject);
        Coordinator.TenantId = "99999999-2222-4333-8444-555555555555";
        await Coordinator.SendsAsync(verb, data);

        Assert.Null(Coordinator.Answer?["value"] as JObject);
        Assert.Equal(before, await StateAsync());
        Assert.Empty(await _scene.RowsAsync("Interviews"));
    }

    private async Task DraftAsync(params (string Id, string Value)[] changes)
    {
        await Coordinator.SaysAsync("Runde starten");
        await Coordinator.ClicksAsync("Als Entwurf sichern", Story.Form(_scene, changes));
    }

    private async Task OpenRoundAsync()
    {
        await Coordinator.SaysAsync("Status");
        var verb = Coordinator.Card.Buttons[^1];
        await Coordinator.ClicksAsync(verb);
    }

    private async Task<string> StateAsync() =>
        string.Join('\n', (await _scene.RowsAsync("Round")).Where(r => r.RowKey == "round").Select(r => r.GetString("Json")));

    private static string Day(int fromToday) => Today.AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
