namespace DigiCheckBot.Tests.Outreach;

/// <summary>Counts what the outbox does outside itself, so that its process can die before or after each of it.</summary>
internal sealed class Steps
{
    private int _left = int.MaxValue;

    /// <summary>The process died.</summary>
    public bool IsDead => _left == 0;

    public void DieAfter(int steps) => _left = steps;

    public void Revive() => _left = int.MaxValue;

    /// <exception cref="IOException">The process is dead.</exception>
    public void Take()
    {
        if (_left == 0)
        {
            throw new IOException("The process died here.");
        }

        _left--;
    }

    public async Task AroundAsync(Action act)
    {
        Take();
        act();
        await Task.Yield();
        Take();
    }
}
