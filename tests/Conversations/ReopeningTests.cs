using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>A closed survey is opened again; whether that comes to a new result is decided by rule P8.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed class ReopeningTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const string OpenRound = "Runde öffnen";
    private const string Reopened = "Die Befragung ist wieder offen";
    private readonly ShiftedClock _clock = new();
    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 10, s => s.AddSingleton<TimeProvider>(_clock));
        await _scene.StartRoundAsync(("scope", "quick"));
        await TakePartAsync(0, 5);
        await _scene.Coordinator.ClosesRoundAsync();
        await Eventually.IsPublishedAsync(_scene);
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Who_had_not_finished_goes_on_and_is_told_so()
    {
        await ReopenAsync();
        var late = _scene.Staff[5];
        _clock.MoveTo(NextMorning());
        await _scene.UntilSentAsync(c => c.Succeeded && c.ConversationId == late.Chat && Has(c, Reopened), 1);

        await late.TakesPartAsync(Story.Option(2));

        Assert.DoesNotContain(_scene.Teams.Calls, c => c.ConversationId == _scene.Staff[0].Chat && Has(c, Reopened));
        Assert.True(late.Card.Has("Vielen Dank"), late.Card.Text);
    }

    [Fact]
    public async Task With_too_few_further_answers_the_former_result_stays_and_the_coordinator_hears_so()
    {
        var published = await PublishedAsync();
        await ReopenAsync();
        await TakePartAsync(5, 4);
        await _scene.Coordinator.ClosesRoundAsync();

        Assert.Contains("Das frühere Ergebnis bleibt bestehen", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
        Assert.Equal(published, await PublishedAsync());
        Assert.Single(_scene.Teams.Calls, Eventually.IsPublication);
    }

    [Fact]
    public async Task With_enough_further_answers_there_is_a_new_result()
    {
        var published = await PublishedAsync();
        await ReopenAsync();
        await TakePartAsync(5, 5);
        await _scene.Coordinator.ClosesRoundAsync();
        await Eventually.IsPublishedAsync(_scene, 2);

        Assert.NotEqual(published, await PublishedAsync());
    }

    [Fact]
    public async Task Answers_of_two_reopenings_add_up()
    {
        await ReopenAsync();
        await TakePartAsync(5, 2);
        await _scene.Coordinator.ClosesRoundAsync();
        await ReopenAsync();
        await TakePartAsync(7, 3);
        await _scene.Coordinator.ClosesRoundAsync();

        await Eventually.IsPublishedAsync(_scene, 2);
        Assert.DoesNotContain("Das frühere Ergebnis", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reopening_needs_a_day_to_come()
    {
        await OpenRoundAsync();
        await _scene.Coordinator.ClicksAsync("Befragung wieder öffnen");
        await _scene.Coordinator.ClicksAsync("Befragung wieder öffnen", ("deadline", "2020-01-01"));

        Assert.Contains("120 Tage", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
        Assert.Equal("2020-01-01", _scene.Coordinator.Card.ValueOf("deadline"));
    }

    [Fact]
    public async Task Only_a_coordinator_may()
    {
        await OpenRoundAsync();
        await _scene.Leader.GetsInvitationAsync();

        await _scene.Leader.ClicksOnAsync(_scene.Coordinator.Card, "Befragung wieder öffnen");

        Assert.Contains("Koordination", string.Join(' ', _scene.Leader.Said), StringComparison.Ordinal);
    }

    private async Task OpenRoundAsync()
    {
        await _scene.Coordinator.SaysAsync("Status");
        await _scene.Coordinator.ClicksAsync(OpenRound);
    }

    private async Task ReopenAsync()
    {
        await OpenRoundAsync();
        await _scene.Coordinator.ClicksAsync("Befragung wieder öffnen");
        await _scene.Coordinator.ClicksAsync("Befragung wieder öffnen");
        Assert.Contains("Befragung läuft", _scene.Coordinator.Card.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync(async () => (await _scene.RowsAsync("Interviews")).All(r => r.GetString("Status") != "Expired"));
    }

    /// <summary>People are written to on working days only.</summary>
    private DateTimeOffset NextMorning()
    {
        var day = new WorkingDays(FederalState.NorthRhineWestphalia).Next(DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime));
        return new DateTimeOffset(day, new TimeOnly(10, 0), TimeSpan.Zero);
    }

    private Task TakePartAsync(int first, int count) =>
        Task.WhenAll(_scene.Staff.Skip(first).Take(count).Select((p, i) => p.TakesPartAsync(Story.Option(i % 4))));

    private async Task<string> PublishedAsync() => Rows.TextOf((await _scene.RowsAsync("Round")).Single(r => r.RowKey == "published"));

    private static bool Has(ConnectorCall call, string text) => call.Card is { } card && new SeenCard(card, null).Has(text);
}
