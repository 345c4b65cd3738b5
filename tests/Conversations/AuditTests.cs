using System.Net;
using DigiCheckBot.Tests.Azurite;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>What was done to a round, as the coordinator reads it.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class AuditTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private Scene _scene = null!;

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 1);
        await _scene.StartRoundAsync();
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Says_who_started_and_closed_the_round_and_nothing_of_who_answered()
    {
        await _scene.Staff[0].TakesPartAsync(Story.Option(1));
        await _scene.SecondCoordinator.ClosesRoundAsync();

        await _scene.Coordinator.SaysAsync("Hilfe");
        await _scene.Coordinator.SaysAsync("Protokoll");

        var text = _scene.Coordinator.Card.Text;
        Assert.Contains("Befragung abgeschlossen · Vertretung", text, StringComparison.Ordinal);
        Assert.Contains("Runde gestartet · Koordination", text, StringComparison.Ordinal);
        Assert.DoesNotContain(_scene.Staff[0].Self.Name, text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("abgeschlossen ·", StringComparison.Ordinal) < text.IndexOf("gestartet ·", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_table_holds_the_same()
    {
        await _scene.Coordinator.SaysAsync("Protokoll");
        var link = Assert.Single(_scene.Coordinator.Card.Links).PathAndQuery;

        using var response = await _scene.FetchAsync(link);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("Runde gestartet", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
