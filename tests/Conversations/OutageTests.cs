using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Tests.Azurite;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>The storage ends in the middle of a sending (SIGTERM) and comes back.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed class OutageTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private const int Staff = 40;

    /// <summary>Longer than a claim or a retry of the storage client would last unnoticed.</summary>
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(6);

    private Scene _scene = null!;

    public async Task InitializeAsync() => _scene = await Scene.OpenAsync(azurite.Server, Staff, SlowedDown);

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Sending_goes_on_by_itself_and_nobody_is_forgotten_or_written_to_twice()
    {
        await _scene.Coordinator.SaysInChannelAsync("Runde starten");
        await _scene.Coordinator.ClicksInChannelAsync("Runde starten", Story.Form(_scene));
        await _scene.UntilSentAsync(ActedPerson.IsInvitation, Staff / 4);

        await azurite.Server.StopAsync();
        await Task.Delay(Outage);
        Assert.True(Invited() < _scene.Members.Count, "All had been sent before the outage.");
        await azurite.Server.StartAsync();

        await _scene.UntilSentAsync(ActedPerson.IsInvitation, _scene.Members.Count);
        await UntilNothingIsOpenAsync();
        Assert.Equal(_scene.Members.Count, Invited());
        Assert.All(_scene.Members, m => Assert.Single(m.Messages, x => $"{x}".Contains("Interview beginnen", StringComparison.Ordinal)));
        Assert.All(await MessagesAsync(), m => Assert.Contains("\"sent\"", m, StringComparison.Ordinal));
    }

    private static void SlowedDown(IServiceCollection services) =>
        services.AddSingleton(p => HostedBot.Profile(p) with { Pace = new PaceLimit(10) });

    private int Invited() => _scene.Teams.Calls.Count(c => c.Succeeded && ActedPerson.IsInvitation(c));

    private async Task<List<string>> MessagesAsync() =>
        [
            .. (await _scene.RowsAsync("Outbox"))
                .Where(r => r.RowKey.StartsWith("message|", StringComparison.Ordinal))
                .Select(r => Rows.TextOf(r)),
        ];

    private async Task UntilNothingIsOpenAsync()
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (
            (await MessagesAsync()).Any(m =>
                m.Contains("\"pending\"", StringComparison.Ordinal) || m.Contains("\"sending\"", StringComparison.Ordinal)
            )
        )
        {
            await Task.Delay(100, enough.Token);
        }
    }
}
