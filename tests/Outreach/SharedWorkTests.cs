using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Outreach;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>Several instances on one outbox, and what happens to them.</summary>
public sealed class SharedWorkTests
{
    private readonly SimulatedOutreach _outreach = new();

    [Fact]
    public void Two_instances_both_send()
    {
        _outreach.Invite(400);
        var (one, other) = (_outreach.Start(), _outreach.Start());
        _outreach.Pass(60);

        Assert.True(one.Messenger.Requests > 50 && other.Messenger.Requests > 50, $"{one.Messenger.Requests}, {other.Messenger.Requests}");
    }

    [Fact]
    public void Two_instances_write_to_everybody_once()
    {
        var invited = _outreach.Invite(400);
        _outreach.Start();
        _outreach.Start();
        _outreach.Pass(60);

        Assert.All(invited, p => Assert.Equal(1, _outreach.CardsOf(p)));
    }

    [Fact]
    public void Many_instances_keep_the_pace_together()
    {
        _outreach.Invite(400);
        for (var i = 0; i < 8; i++)
        {
            _outreach.Start();
        }

        _outreach.Pass(60);

        Assert.Equal(0, _outreach.Teams.Violations);
    }

    [Fact]
    public void Who_comes_later_gets_a_share()
    {
        _outreach.Invite(2000);
        _outreach.Start();
        _outreach.Pass(15);
        var later = _outreach.Start();
        _outreach.Pass(45);

        Assert.True(later.Messenger.Requests > 100, $"{later.Messenger.Requests}");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(60)]
    public void Who_stalled_and_goes_on_doubles_nothing(int seconds)
    {
        var invited = AfterAStall(seconds);

        Assert.All(invited, p => Assert.Equal(1, _outreach.CardsOf(p)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(60)]
    public void Who_stalled_and_goes_on_keeps_the_limits(int seconds)
    {
        AfterAStall(seconds);

        Assert.Equal(0, _outreach.Teams.Violations);
    }

    [Fact]
    public void Who_stalled_corrects_what_others_could_not_know()
    {
        AfterAStall(60);

        Assert.All(_outreach.Messages, m => Assert.Equal(DeliveryState.Sent, m.State));
    }

    [Fact]
    public void When_the_storage_was_gone_for_a_minute_all_are_reached_once_in_the_end()
    {
        var invited = AfterAnOutage();

        Assert.All(invited, p => Assert.Equal(1, _outreach.CardsOf(p)));
    }

    [Fact]
    public void When_the_storage_was_gone_for_a_minute_every_outcome_is_known_in_the_end()
    {
        AfterAnOutage();

        Assert.All(_outreach.Messages, m => Assert.Equal(DeliveryState.Sent, m.State));
    }

    [Fact]
    public void When_the_storage_comes_back_the_limits_are_kept()
    {
        AfterAnOutage();

        Assert.Equal(0, _outreach.Teams.Violations);
    }

    [Fact]
    public void While_the_storage_is_gone_nothing_leaves()
    {
        _outreach.Invite(400);
        _outreach.Start();
        _outreach.Pass(10);
        _outreach.Storage.IsDown = true;
        _outreach.Pass(2);
        var before = _outreach.Taken.Count;
        _outreach.Pass(58);

        Assert.Equal(before, _outreach.Taken.Count);
    }

    [Fact]
    public void Who_stops_hands_over_at_once()
    {
        _outreach.Invite(400);
        using var stop = new CancellationTokenSource();
        var stopped = _outreach.Start(stopping: stop.Token);
        _outreach.Start();
        _outreach.Pass(8);
        Stop(stopped, stop);
        _outreach.Pass(12);

        Assert.Equal(400, _outreach.Taken.Count);
    }

    [Fact]
    public void Who_stops_leaves_nothing_half_done()
    {
        _outreach.Invite(400);
        using var stop = new CancellationTokenSource();
        var stopped = _outreach.Start(stopping: stop.Token);
        _outreach.Pass(10);
        Stop(stopped, stop);

        Assert.DoesNotContain(_outreach.Messages, m => m.State is DeliveryState.Sending or DeliveryState.Uncertain);
    }

    private void Stop(OutreachInstance instance, CancellationTokenSource stop) =>
        _outreach.Time.Run(() =>
        {
            stop.Cancel();
            return instance.Running;
        });

    private Participant[] AfterAStall(int seconds)
    {
        var invited = _outreach.Invite(1000);
        var zombie = _outreach.Start();
        _outreach.Start();
        _outreach.Pass(12);
        zombie.Process.Stall(TimeSpan.FromSeconds(seconds));
        _outreach.Pass(180);
        return invited;
    }

    private Participant[] AfterAnOutage()
    {
        var invited = _outreach.Invite(1000);
        _outreach.Start();
        _outreach.Start();
        _outreach.Pass(12);
        _outreach.Storage.IsDown = true;
        _outreach.Pass(60);
        _outreach.Storage.IsDown = false;
        _outreach.Pass(180);
        return invited;
    }
}
