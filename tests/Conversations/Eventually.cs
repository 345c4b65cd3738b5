namespace DigiCheckBot.Tests.Conversations;

/// <summary>Waits for what happens after a turn.</summary>
internal static class Eventually
{
    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await condition())
        {
            await Task.Delay(50, enough.Token);
        }
    }
}
