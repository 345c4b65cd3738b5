using System.Globalization;
using System.Text.RegularExpressions;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Who joins or leaves the team while the Fachbereich is asked.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed partial class TeamChangeTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 3);
        await _scene.StartRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Who_joins_is_invited_and_takes_part()
    {
        var joiner = _scene.Stranger();
        await _scene.JoinsAsync(joiner);

        await joiner.BeginsAsync();

        Assert.Contains("Weiter", joiner.Card.Buttons);
        Assert.Equal(4, await StaffCountAsync());
    }

    [Fact]
    public async Task Joining_is_told_several_times_and_happens_once()
    {
        _scene.Deliveries = 3;
        var joiner = _scene.Stranger();
        await _scene.JoinsAsync(joiner);
        await _scene.JoinsAsync(joiner);
        await joiner.GetsInvitationAsync();

        Assert.Equal((4, 5), (await StaffCountAsync(), (await _scene.RowsAsync("Interviews")).Count));
        Assert.Single(await _scene.RowsAsync("Participants"), r => r.GetString("ObjectId") == joiner.Self.AadObjectId);
        Assert.Single(await AuditAsync("survey.member-joined"));
        Assert.Single(_scene.Teams.Calls, c => c.Succeeded && c.ConversationId == joiner.Chat && ActedPerson.IsInvitation(c));
    }

    [Fact]
    public async Task The_link_to_the_interview_stays_in_the_list_of_participants_alone()
    {
        var joiner = _scene.Stranger();
        await _scene.JoinsAsync(joiner);
        await joiner.GetsInvitationAsync();

        var link = (await _scene.RowsAsync("Participants")).Single(r => r.GetString("ObjectId") == joiner.Self.AadObjectId).RowKey;
        await Eventually.HoldsAsync(async () => !(await AllTextsAsync("Round", "Outbox")).Contains(link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guests_are_no_participants()
    {
        await _scene.JoinsAsync(_scene.Stranger("Gast im Team", "guest"));

        Assert.Equal(3, await StaffCountAsync());
        Assert.Equal(4, (await _scene.RowsAsync("Participants")).Count);
    }

    [Fact]
    public async Task Who_leaves_can_answer_no_more_and_still_counts_as_invited()
    {
        var leaver = _scene.Staff[0];
        await leaver.BeginsAsync();
        _scene.Deliveries = 2;
        await _scene.LeavesAsync(leaver);
        _scene.Deliveries = 1;

        Assert.Equal("Expired", await StatusAsync(leaver));
        Assert.Equal(3, await StaffCountAsync());
        Assert.Single(await AuditAsync("survey.member-left"));
        await leaver.ClicksAsync("Weiter");
        Assert.Contains(
            leaver.Said,
            s => s.Contains("abgeschlossen", StringComparison.Ordinal) || s.Contains("geschlossen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_was_handed_in_stays()
    {
        var leaver = _scene.Staff[0];
        await leaver.TakesPartAsync(Story.Option(1));
        await _scene.LeavesAsync(leaver);

        Assert.Equal("Submitted", await StatusAsync(leaver));
    }

    [Fact]
    public async Task Who_comes_back_goes_on_where_it_was()
    {
        var leaver = _scene.Staff[0];
        await leaver.BeginsAsync();
        await _scene.LeavesAsync(leaver);
        await _scene.JoinsAsync(leaver);

        await leaver.ClicksAsync("Weiter");

        Assert.Equal("InProgress", await StatusAsync(leaver));
        Assert.Equal(3, await StaffCountAsync());
    }

    [Fact]
    public async Task Who_had_the_link_cut_is_not_asked_a_second_time_when_the_survey_is_reopened()
    {
        var person = _scene.Staff[0];
        await person.TakesPartAsync(Story.Option(1));
        await _scene.Coordinator.ClosesRoundAsync();
        await person.SaysAsync("Meine Daten");
        await person.ClicksAsync("Verbindung trennen");
        await person.ClicksAsync("Jetzt trennen");
        await _scene.Coordinator.OpensRoundAsync();
        await _scene.Coordinator.ClicksAsync("Befragung wieder öffnen");
        await _scene.Coordinator.ClicksAsync("Befragung wieder öffnen");

        await _scene.LeavesAsync(person);
        await _scene.JoinsAsync(person);
        var joiner = _scene.Stranger();
        await _scene.JoinsAsync(joiner);
        await joiner.GetsInvitationAsync();

        Assert.Equal((4, 5), (await StaffCountAsync(), (await _scene.RowsAsync("Interviews")).Count));
        Assert.DoesNotContain(await _scene.RowsAsync("Participants"), r => r.GetString("ObjectId") == person.Self.AadObjectId);
    }

    private async Task<int> StaffCountAsync()
    {
        var round = (await _scene.RowsAsync("Round")).Single(r => r.RowKey == "round");
        return int.Parse(StaffCount().Match(Rows.TextOf(round)).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private async Task<string> StatusAsync(ActedPerson person)
    {
        var link = (await _scene.RowsAsync("Participants")).Single(r => r.GetString("ObjectId") == person.Self.AadObjectId);
        return (await _scene.RowsAsync("Interviews")).Single(r => r.RowKey == link.RowKey).GetString("Status");
    }

    private async Task<IEnumerable<string>> AuditAsync(string action) =>
        (await _scene.RowsAsync("Round")).Select(Rows.TextOf).Where(t => t.Contains(action, StringComparison.Ordinal));

    [GeneratedRegex("\"staffCount\":(\\d+)")]
    private static partial Regex StaffCount();

    private async Task<string> AllTextsAsync(params string[] tables)
    {
        var rows = await Task.WhenAll(tables.Select(_scene.RowsAsync));
        return string.Join('\n', rows.SelectMany(r => r).Select(r => $"{r.RowKey} {Rows.TextOf(r)}"));
    }
}
