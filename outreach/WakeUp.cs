namespace DigiCheckBot.Outreach;

/// <summary>A rest that a call ends early. A call that comes before the rest isn't lost: the next rest is over at once.</summary>
internal sealed class WakeUp(TimeProvider time)
{
    private TaskCompletionSource _called = new();

    public void Call() => Volatile.Read(ref _called).TrySetResult();

    public async Task RestAsync(TimeSpan atMost, CancellationToken ct)
    {
        await Volatile
            .Read(ref _called)
            .Task.WaitAsync(atMost, time, ct)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Volatile.Write(ref _called, new TaskCompletionSource());
        ct.ThrowIfCancellationRequested();
    }
}
