using DigiCheckBot.Assessment.People;
using DigiCheckBot.Turns;

namespace DigiCheckBot.Tests.Hosting;

public sealed class PersonGateTests
{
    private static readonly PersonId Somebody = new("tenant", "a");

    private readonly PersonGate _gate = new();

    [Fact]
    public async Task A_second_turn_of_the_same_person_waits_for_the_first()
    {
        var first = await _gate.EnterAsync(Somebody, default);
        var second = _gate.EnterAsync(Somebody, default);
        Assert.False(second.IsCompleted);

        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task Another_person_does_not_wait()
    {
        using var first = await _gate.EnterAsync(Somebody, default);
        using var second = await _gate.EnterAsync(Somebody with { ObjectId = "b" }, default);
    }

    [Fact]
    public async Task The_same_object_id_in_another_tenant_does_not_wait()
    {
        using var first = await _gate.EnterAsync(Somebody, default);
        using var second = await _gate.EnterAsync(Somebody with { TenantId = "other" }, default);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_leaves_the_way_free()
    {
        using var impatience = new CancellationTokenSource();
        var first = await _gate.EnterAsync(Somebody, default);
        var second = _gate.EnterAsync(Somebody, impatience.Token);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        first.Dispose();
        (await _gate.EnterAsync(Somebody, default)).Dispose();
    }

    [Fact]
    public async Task Never_are_two_turns_of_one_person_inside()
    {
        var (inside, most) = (0, 0);
        await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        using var pass = await _gate.EnterAsync(Somebody, default);
                        most = Math.Max(most, Interlocked.Increment(ref inside));
                        await Task.Yield();
                        Interlocked.Decrement(ref inside);
                    })
                )
        );

        Assert.Equal(1, most);
    }
}
