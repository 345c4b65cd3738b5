using DigiCheckBot.Bench.Outreach;

namespace DigiCheckBot.Tests.Clocks;

public sealed class VirtualProcessTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly VirtualTime _time = new(VirtualTime.UsualStart);
    private readonly VirtualProcess _process;
    private int _effects;

    public VirtualProcessTests() => _process = new VirtualProcess("a", _time, 7);

    [Fact]
    public void A_call_takes_the_time_there_and_back()
    {
        _time.Run(CallAsync);

        Assert.Equal(VirtualTime.UsualStart + (2 * Second), _time.Now);
    }

    [Fact]
    public void Killed_before_the_effect_a_call_has_none_and_does_not_return()
    {
        _process.Watching = (_, done) => KillIf(!done);
        var call = StartAndWait();

        Assert.Equal((0, false), (_effects, call.IsCompleted));
    }

    [Fact]
    public void Killed_after_the_effect_a_call_has_it_and_does_not_return()
    {
        _process.Watching = (_, done) => KillIf(done);
        var call = StartAndWait();

        Assert.Equal((1, false), (_effects, call.IsCompleted));
    }

    [Fact]
    public void The_dead_do_not_call()
    {
        _process.Kill();
        var call = StartAndWait();

        Assert.Equal((0, false), (_effects, call.IsCompleted));
    }

    [Fact]
    public void The_timers_of_the_dead_do_not_ring()
    {
        var waiting = Task.CompletedTask;
        _time.Run(() =>
        {
            waiting = Task.Delay(5 * Second, _process.Time, CancellationToken.None);
            _process.Kill();
            return Task.Delay(60 * Second, _time, CancellationToken.None);
        });

        Assert.False(waiting.IsCompleted);
    }

    [Fact]
    public void Who_stalls_goes_on_afterwards()
    {
        _process.Stall(30 * Second);
        _time.Run(() => Task.Delay(5 * Second, _process.Time, CancellationToken.None));

        Assert.Equal(VirtualTime.UsualStart + (30 * Second), _time.Now);
    }

    [Fact]
    public void What_had_left_before_a_stall_arrives_meanwhile()
    {
        _process.Stall(30 * Second);
        StartAndWait();

        Assert.Equal(1, _effects);
    }

    [Fact]
    public void A_failure_comes_back_to_the_caller() =>
        Assert.Throws<FormatException>(() =>
            _time.Run(() => _process.CallAsync<int>("fail", Second, () => throw new FormatException(), CancellationToken.None))
        );

    private Task StartAndWait()
    {
        var call = Task.CompletedTask;
        _time.Run(() =>
        {
            call = CallAsync();
            return Task.Delay(10 * Second, _time, CancellationToken.None);
        });
        return call;
    }

    private Task CallAsync() => _process.CallAsync("count", Second, () => new Reply<int>(++_effects, Second), CancellationToken.None);

    private void KillIf(bool itIsTime)
    {
        if (itIsTime)
        {
            _process.Kill();
        }
    }
}
