using DigiCheckBot.Bench.Outreach;

namespace DigiCheckBot.Tests.Clocks;

public sealed class VirtualTimeTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly VirtualTime _time = new(VirtualTime.UsualStart);
    private readonly List<string> _told = [];

    [Fact]
    public void Waiting_takes_as_long_as_it_says()
    {
        _time.Run(() => WaitAsync(90));

        Assert.Equal(VirtualTime.UsualStart + (90 * Second), _time.GetUtcNow());
    }

    [Fact]
    public void Whoever_waits_shorter_goes_on_first()
    {
        _time.Run(() => Task.WhenAll(TellAsync("later", 2), TellAsync("sooner", 1)));

        Assert.Equal(["sooner", "later"], _told);
    }

    [Fact]
    public void Who_waits_for_the_same_moment_goes_on_in_the_order_of_asking()
    {
        _time.Run(() => Task.WhenAll(Enumerable.Range(0, 5).Select(i => TellAsync($"{i}", 1))));

        Assert.Equal(["0", "1", "2", "3", "4"], _told);
    }

    [Fact]
    public void A_wait_that_is_cancelled_ends_at_once()
    {
        using var stop = new CancellationTokenSource(Second, _time);

        Assert.Throws<TaskCanceledException>(() => _time.Run(() => Task.Delay(60 * Second, _time, stop.Token)));
        Assert.Equal(VirtualTime.UsualStart + Second, _time.GetUtcNow());
    }

    [Fact]
    public void A_timer_that_was_cancelled_does_not_move_the_clock()
    {
        _time.Run(async () =>
        {
            using var stop = new CancellationTokenSource();
            var cancelled = Task.Delay(60 * Second, _time, stop.Token);
            stop.Cancel();
            await Assert.ThrowsAsync<TaskCanceledException>(() => cancelled);
            await WaitAsync(1);
        });

        Assert.Equal(VirtualTime.UsualStart + Second, _time.GetUtcNow());
    }

    [Fact]
    public void Nested_waits_add_up() =>
        Assert.Equal(
            6 * Second,
            _time.Run(async () =>
            {
                var began = _time.GetTimestamp();
                await NestedAsync(3);
                return _time.GetElapsedTime(began);
            })
        );

    [Fact]
    public void A_periodic_timer_ticks_in_its_step()
    {
        _time.Run(async () =>
        {
            using var timer = new PeriodicTimer(2 * Second, _time);
            while (_told.Count < 3 && await timer.WaitForNextTickAsync(CancellationToken.None))
            {
                _told.Add($"{(_time.Now - VirtualTime.UsualStart).TotalSeconds}");
            }
        });

        Assert.Equal(["2", "4", "6"], _told);
    }

    [Fact]
    public void Everything_stays_on_one_thread()
    {
        var threads = new HashSet<int>();
        _time.Run(() => Task.WhenAll(Enumerable.Range(0, 20).Select(i => NoteThreadAsync(threads, i))));

        Assert.Equal([Environment.CurrentManagedThreadId], threads);
    }

    [Fact]
    public void Waiting_for_what_nobody_will_do_is_told()
    {
        var never = new TaskCompletionSource();

        var stuck = Assert.Throws<InvalidOperationException>(() => _time.Run(() => never.Task));
        Assert.StartsWith("Nobody is ready and nobody waits", stuck.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_the_thread_is_told()
    {
        var stray = Assert.Throws<InvalidOperationException>(() =>
            _time.Run(async () => await Task.Run(() => Thread.Sleep(1), CancellationToken.None))
        );
        Assert.StartsWith("Somebody left the thread", stray.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_wrong_inside_comes_out() =>
        Assert.Throws<FormatException>(() =>
            _time.Run(async () =>
            {
                await WaitAsync(1);
                throw new FormatException();
            })
        );

    [Fact]
    public void What_is_under_way_goes_on_with_the_next_run()
    {
        var other = Task.CompletedTask;
        _time.Run(() =>
        {
            other = TellAsync("other", 5);
            return WaitAsync(1);
        });
        Assert.Empty(_told);

        _time.Pass(10 * Second);
        Assert.Equal(["other"], _told);
        Assert.True(other.IsCompletedSuccessfully);
    }

    [Fact]
    public void The_context_of_the_caller_comes_back()
    {
        var before = SynchronizationContext.Current;
        _time.Run(() => WaitAsync(1));

        Assert.Same(before, SynchronizationContext.Current);
    }

    private Task WaitAsync(int seconds) => Task.Delay(seconds * Second, _time, CancellationToken.None);

    private async Task NestedAsync(int seconds)
    {
        await WaitAsync(seconds);
        if (seconds > 1)
        {
            await NestedAsync(seconds - 1);
        }
    }

    private async Task TellAsync(string what, int after)
    {
        await WaitAsync(after);
        _told.Add(what);
    }

    private async Task NoteThreadAsync(HashSet<int> threads, int number)
    {
        await WaitAsync(number % 3);
        threads.Add(Environment.CurrentManagedThreadId);
    }
}
