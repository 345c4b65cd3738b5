using System.Text.RegularExpressions;
using DigiCheckBot.Tests.Azurite;
using DigiCheckBot.Tests.Catalogue;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>What keeps the program from starting is said in words, ends it with code 1, and nothing listens meanwhile.</summary>
[Collection(BackgroundCollectionDefinition.Name)]
public sealed class HostStartTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_catalogue_with_five_mistakes_stops_the_start_with_all_five()
    {
        using var folder = SampleFolders.Versions(Path.Combine(SampleFolders.Invalid, "fuenf-fehler"));

        var output = await RefusedAsync(
            "--environment=Development",
            "--Authentication:Mode=Anonymous",
            $"--Catalogue:Folder={folder.Path}"
        );

        var expected = await File.ReadAllLinesAsync(Path.Combine(SampleFolders.Invalid, "fuenf-fehler", "expected.txt"));
        Assert.All(expected.Select(line => line.Split(' ')), e => Assert.Matches($"{e[0]} .*{Regex.Escape(e[1])}", output));
    }

    [Fact]
    public async Task Without_a_registration_it_does_not_start()
    {
        var output = await RefusedAsync("--environment=Production");

        Assert.Contains("Bots is empty.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_authentication_it_does_not_start_in_production()
    {
        var output = await RefusedAsync("--environment=Production", "--Authentication:Mode=Anonymous");

        Assert.Contains("Authentication:Mode=Anonymous is allowed in the Development environment only.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_authentication_it_listens_on_loopback_only()
    {
        var output = await RefusedAtAsync("http://0.0.0.0:0", "--environment=Development", "--Authentication:Mode=Anonymous");

        Assert.Contains("is allowed on loopback only, but the bot listens on http://0.0.0.0:0", output, StringComparison.Ordinal);
    }

    private Task<string> RefusedAsync(params string[] settings) => RefusedAtAsync("http://127.0.0.1:0", settings);

    private async Task<string> RefusedAtAsync(string url, params string[] settings)
    {
        await using var process = BotProcess.Start([
            $"--urls={url}",
            $"--Storage:ConnectionString={azurite.Server.ConnectionString}",
            .. settings,
        ]);
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => process.WaitForSuccessAsync(enough.Token));

        Assert.Contains("ended with code 1", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening on", refused.Message, StringComparison.Ordinal);
        return refused.Message;
    }
}
