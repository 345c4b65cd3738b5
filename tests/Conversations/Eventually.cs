using DigiCheckBot.Tests.Channel;

namespace DigiCheckBot.Tests.Conversations;

/// <summary>Waits for what happens after a turn.</summary>
internal static class Eventually
{
    /// <summary>The team's channel has been told where the Fachbereich stands, so often.</summary>
    public static Task IsPublishedAsync(Scene scene, int times = 1) => scene.UntilSentAsync(IsPublication, times);

    public static bool IsPublication(ConnectorCall call) =>
        call is { Kind: ConnectorCallKind.CreateConversation, Card: { } card } && new SeenCard(card, null).Has("Stand: wo der Fachbereich");

    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await condition())
        {
            await Task.Delay(50, enough.Token);
        }
    }
}
