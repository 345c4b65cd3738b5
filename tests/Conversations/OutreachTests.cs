using DigiCheckBot.Outreach;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Channel;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Messages to people who didn't write, through the whole bot.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed class OutreachTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private OutboxPump? _pump;
    private Scene _scene = null!;

    private ActedPerson Coordinator => _scene.Coordinator;

    private ActedPerson Person => _scene.Staff[0];

    public async Task InitializeAsync() =>
        _scene = await Scene.OpenAsync(azurite.Server, staff: 3, s => s.AddSingleton<IOutbox>(WatchedOutbox));

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task The_coordinator_follows_the_sending_in_one_card()
    {
        await _scene.StartRoundAsync();
        await _scene.UntilSentAsync(c => c.Kind == ConnectorCallKind.Update && Shows(c, "5 von 5"), 1);

        Assert.Single(Coordinator.Messages, m => $"{m}".Contains("Nachrichten zugestellt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chat_is_opened_once_and_used_again()
    {
        await _scene.StartRoundAsync();
        await _scene.StartRoundAsync(("departmentName", "Bauamt"));
        await UntilAsync(() => _scene.Members.All(m => InvitationsOf(m) == 2));

        Assert.Single(OpenedFor(Person));
    }

    [Fact]
    public async Task Who_removed_the_app_is_left_alone_until_it_is_back()
    {
        await InstallationAsync(Person, "remove");
        await StartWithoutAsync(Person);
        await ReportsAsync("Fehlgeschlagen: 1");
        Assert.Empty(OpenedFor(Person));

        await InstallationAsync(Person, "add");
        await Coordinator.ClicksAsync("Fehlgeschlagene erneut senden");
        await Person.GetsInvitationAsync();
    }

    [Fact]
    public async Task What_may_have_arrived_is_not_sent_again()
    {
        await StartWithLostAnswerAsync();
        await UntilAsync(() => _scene.Members.All(m => InvitationsOf(m) > 0));
        await ReportsAsync("Unklar: 1");

        Assert.All(_scene.Members, m => Assert.Equal(1, InvitationsOf(m)));
    }

    [Fact]
    public async Task A_person_who_writes_settles_what_may_have_arrived()
    {
        await StartWithLostAnswerAsync();
        await ReportsAsync("Unklar: 1");
        await Person.SaysAsync("weiter");

        await ReportsAsync("Zugestellt: 5");
    }

    [Fact]
    public async Task A_coordinator_can_have_sent_again_what_may_have_arrived()
    {
        await StartWithLostAnswerAsync();
        await ReportsAsync("Unklar: 1");
        await Coordinator.ClicksAsync("Erneut senden (kann doppelt ankommen)");
        await ReportsAsync("Zugestellt: 5");

        Assert.Equal(2, InvitationsOf(Person));
    }

    [Fact]
    public async Task A_second_click_on_the_decision_sends_nothing_more()
    {
        await StartWithLostAnswerAsync();
        await ReportsAsync("Unklar: 1");
        var report = Coordinator.Card;
        await Coordinator.ClicksOnAsync(report, "Erneut senden (kann doppelt ankommen)");
        await ReportsAsync("Zugestellt: 5");
        await Coordinator.ClicksOnAsync(report, "Erneut senden (kann doppelt ankommen)");
        await ReportsAsync("Zugestellt: 5");

        Assert.Equal(2, InvitationsOf(Person));
    }

    /// <summary>The outbox can't do anything at all, and the click is answered all the same: it waits for nothing of it.</summary>
    [Fact]
    public async Task A_click_waits_for_no_message_to_others()
    {
        await _scene.StartRoundAsync();
        await Person.BeginsAsync();
        await Coordinator.SaysInChannelAsync("Runde starten");
        foreach (var member in _scene.Members)
        {
            _scene.Teams.AnswerNext(ConnectorFault.Late(TimeSpan.FromSeconds(15)), conversationId: member.Chat);
        }

        await Coordinator.ClicksInChannelAsync("Runde starten", Story.Form(_scene, ("departmentName", "Bauamt")));
        await UntilAsync(() => _pump!.Working >= _scene.Members.Count);

        await Person.ClicksAsync("Weiter", ("DA-05", "keine_leistungen"));

        Assert.True(_pump!.Working >= _scene.Members.Count, "The outbox had finished.");
        Assert.Equal(200, (int)Person.Answer!["statusCode"]!);
    }

    private OutboxPump PumpOf(IServiceProvider services) => _pump ??= services.GetRequiredService<OutboxPump>();

    private Outbox WatchedOutbox(IServiceProvider services)
    {
        PumpOf(services);
        return services.GetRequiredService<Outbox>();
    }

    private IEnumerable<ConnectorCall> OpenedFor(ActedPerson person) =>
        _scene
            .Teams.Of(ConnectorCallKind.CreateConversation)
            .Where(c => c.Succeeded && (string?)c.Body?.SelectToken("members[0].id") == person.Self.Id);

    private int InvitationsOf(ActedPerson person) =>
        _scene.Teams.Calls.Count(c => c.ConversationId == person.Chat && ActedPerson.IsInvitation(c));

    /// <summary>The invitation stands in the person's chat, but the bot never hears so.</summary>
    private async Task StartWithLostAnswerAsync()
    {
        await Person.SaysAsync("hilfe");
        _scene.Teams.AnswerNext(ConnectorFault.CutAfterEffect(), ConnectorCallKind.Reply, conversationId: Person.Chat);
        await Coordinator.SaysInChannelAsync("Runde starten");
        await Coordinator.ClicksInChannelAsync("Runde starten", Story.Form(_scene));
    }

    private async Task StartWithoutAsync(ActedPerson missing)
    {
        await Coordinator.SaysInChannelAsync("Runde starten");
        await Coordinator.ClicksInChannelAsync("Runde starten", Story.Form(_scene));
        await _scene.UntilSentAsync(c => c.Succeeded && ActedPerson.IsInvitation(c), _scene.Members.Count(m => m != missing));
    }

    private async Task InstallationAsync(ActedPerson person, string action) => await _scene.DeliverAsync(person.Installation(action));

    private static bool Shows(ConnectorCall call, string text) => call.Card is { } card && new SeenCard(card, null).Has(text);

    private async Task ReportsAsync(string text)
    {
        await UntilAsync(async () =>
        {
            await Coordinator.SaysAsync("Versand");
            return Coordinator.Card.Has(text);
        });
    }

    private static Task UntilAsync(Func<bool> so) => UntilAsync(() => Task.FromResult(so()));

    private static async Task UntilAsync(Func<Task<bool>> so)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await so())
        {
            await Task.Delay(100, enough.Token);
        }
    }
}
