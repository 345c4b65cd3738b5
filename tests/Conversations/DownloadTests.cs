using System.Net;
using DigiCheckBot.Tests.Azurite;
using Microsoft.Extensions.DependencyInjection;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>The delivery report as a file, fetched by a browser that isn't signed in.</summary>
[Collection(ResultCollectionDefinition.Name)]
public sealed class DownloadTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private readonly ShiftedClock _clock = new();
    private Scene _scene = null!;
    private string _link = "";

    public async Task InitializeAsync()
    {
        _scene = await Scene.OpenAsync(azurite.Server, staff: 1, s => s.AddSingleton<TimeProvider>(_clock));
        await _scene.StartRoundAsync();
        await _scene.Coordinator.SaysAsync("Versand");
        _link = _scene.Coordinator.Card.Links.Single(u => u.Host == "digicheck.example").PathAndQuery;
    }

    public async Task DisposeAsync() => await _scene.DisposeAsync();

    [Fact]
    public async Task Holds_everybody_who_was_written_to()
    {
        using var response = await _scene.FetchAsync(_link);
        var file = await response.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.OK, "text/csv"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.All(_scene.Members, m => Assert.Contains(m.Self.Name, file, StringComparison.Ordinal));
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task A_changed_link_opens_nothing()
    {
        var at = _link.Length - 10;
        var forged = _link[..at] + (_link[at] == 'A' ? 'B' : 'A') + _link[(at + 1)..];

        await IsRefusedAsync(forged);
        await IsRefusedAsync("/downloads/delivery?ticket=x.y");
        await IsRefusedAsync("/downloads/delivery");
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_it_opens_nothing()
    {
        _clock.MoveTo(TimeProvider.System.GetUtcNow().AddMinutes(16));

        await IsRefusedAsync(_link);
    }

    private async Task IsRefusedAsync(string link)
    {
        using var response = await _scene.FetchAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Dieser Link gilt nicht mehr.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
