using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

[Collection(ConversationCollectionDefinition.Name)]
public sealed class StartRoundTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    private ActedPerson Coordinator => _scene.Coordinator;

    public async Task InitializeAsync() => _scene = await Scene.OpenAsync(azurite.Server);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Bad_input_is_explained_and_kept()
    {
        await Coordinator.SaysInChannelAsync("Runde starten");

        await Coordinator.ClicksInChannelAsync(
            "Runde starten",
            Story.Form(_scene, ("departmentName", "B"), ("deadline", "2020-01-01"), ("contact", "Frau **Muster**"))
        );

        Assert.Contains("Bitte geben Sie 2 bis 100 Zeichen ein.", Coordinator.Card.Text, StringComparison.Ordinal);
        Assert.Contains("Bitte wählen Sie einen Tag ab morgen", Coordinator.Card.Text, StringComparison.Ordinal);
        Assert.Equal("B", Coordinator.Card.ValueOf("departmentName"));
        Assert.Equal("2020-01-01", Coordinator.Card.ValueOf("deadline"));
        Assert.Equal("Frau **Muster**", Coordinator.Card.ValueOf("contact"));
        Assert.Empty(await _scene.RowsAsync("Round"));
    }

    [Fact]
    public async Task A_confirmed_form_is_announced_and_everybody_but_guests_is_invited()
    {
        await _scene.StartRoundAsync();

        Assert.Single(_scene.Teams.Calls, Story.IsAnnouncement);
        Assert.All(_scene.Members, p => Assert.Single(p.Messages));
        Assert.Empty(_scene.Guest.Messages);
        Assert.Equal(_scene.Members.Count, (await _scene.RowsAsync("Interviews")).Count);
    }

    [Fact]
    public async Task Confirming_three_times_starts_one_round()
    {
        await Coordinator.SaysInChannelAsync("Runde starten");
        var form = Coordinator.Card;

        for (var i = 0; i < 3; i++)
        {
            await Coordinator.ClicksInChannelAsync(form, "Runde starten", Story.Form(_scene));
        }

        await AllIsSentAsync();
        Assert.Single(await _scene.RowsAsync("RoundIndex"));
        Assert.Single(_scene.Teams.Calls, Story.IsAnnouncement);
        Assert.All(_scene.Members, p => Assert.Single(p.Messages));
    }

    [Fact]
    public async Task Confirming_three_times_at_once_starts_one_round()
    {
        await Coordinator.SaysInChannelAsync("Runde starten");
        _scene.Deliveries = 3;

        await Coordinator.ClicksInChannelAsync("Runde starten", Story.Form(_scene));

        await AllIsSentAsync();
        Assert.Single(await _scene.RowsAsync("RoundIndex"));
        Assert.Single(_scene.Teams.Calls, Story.IsAnnouncement);
        Assert.All(_scene.Members, p => Assert.Single(p.Messages));
    }

    [Fact]
    public async Task Who_is_no_coordinator_cannot_start_a_round_by_typing()
    {
        await _scene.Leader.SaysInChannelAsync("Runde starten");

        Assert.Contains("Das darf nur die Koordination", Assert.Single(_scene.Leader.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_coordinator_cannot_confirm_the_coordinators_form()
    {
        await Coordinator.SaysInChannelAsync("Runde starten");

        await _scene.Leader.ClicksInChannelAsync(Coordinator.Card, "Runde starten", Story.Form(_scene));

        Assert.Contains("Das darf nur die Koordination", Assert.Single(_scene.Leader.Said), StringComparison.Ordinal);
        Assert.Empty(await _scene.RowsAsync("Round"));
    }

    [Fact]
    public async Task The_coordinator_of_another_tenant_is_nobody()
    {
        Coordinator.TenantId = "99999999-2222-4333-8444-555555555555";

        await Coordinator.SaysAsync("Runde starten");

        Assert.Contains("Das darf nur die Koordination", Assert.Single(Coordinator.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_can_be_started_in_the_personal_chat_too()
    {
        await _scene.Leader.SaysInChannelAsync("Hilfe");

        await Coordinator.SaysAsync("Runde starten");
        await Coordinator.ClicksAsync("Runde starten", Story.Form(_scene));

        await AllIsSentAsync();
        Assert.Single(_scene.Teams.Calls, Story.IsAnnouncement);
    }

    private async Task AllIsSentAsync()
    {
        await _scene.UntilSentAsync(c => c.Succeeded && ActedPerson.IsInvitation(c), _scene.Members.Count);
        await _scene.UntilSentAsync(Story.IsAnnouncement, 1);
    }
}

[Collection(ConversationCollectionDefinition.Name)]
public sealed class LargeTeamTests(AzuriteFixture azurite)
{
    private const int OnePageOfTheRoster = 100;

    [Fact]
    public async Task From_ten_people_on_the_status_counts()
    {
        await using var scene = await Scene.OpenAsync(azurite.Server, staff: 10);
        await scene.StartRoundAsync();

        await scene.Coordinator.SaysAsync("Status");

        Assert.True(scene.Coordinator.Card.Has("0 von 10"), scene.Coordinator.Card.Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(400)]
    public async Task A_team_of_any_size_is_invited_completely(int staff)
    {
        await using var scene = await Scene.OpenAsync(azurite.Server, staff, AtFullSpeed);

        await scene.StartRoundAsync();

        Assert.All(scene.Members, p => Assert.Single(p.Messages));
        Assert.Equal(
            staff >= OnePageOfTheRoster,
            scene.Teams.Of(ConnectorCallKind.PagedMembers).Any(c => c.Query.ContainsKey("continuationToken"))
        );
    }

    private static void AtFullSpeed(IServiceCollection services) =>
        services.AddSingleton(p => HostedBot.Profile(p) with { Pace = new PaceLimit(400) });
}
