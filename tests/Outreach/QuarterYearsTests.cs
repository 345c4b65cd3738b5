using DigiCheckBot.Assessment.Calendars;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Bench.Outreach;
using DigiCheckBot.Tests.Storage;

namespace DigiCheckBot.Tests.Outreach;

/// <summary>Three years of quarterly questions on the outbox itself, which runs for moments of each day only, as after outages.</summary>
public sealed class QuarterYearsTests
{
    private static readonly DateTimeOffset End = new(2030, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SimulatedOutreach _outreach = new();
    private readonly AssessmentRound _round;
    private readonly Participant _leader;

    public QuarterYearsTests()
    {
        var round = _outreach.World.AddRound();
        _leader = _outreach.World.AddParticipant(round, 1);
        _round = round with { State = RoundState.Implementation, Leaders = [_leader.Person] };
        _outreach.Storage.Rounds.Put(_round);
        _outreach.Storage.Rounds.Put(PublishedResults.Of(staff: 6), _round.Id);
        _outreach.World.Cause(_round, new Intent.FollowImplementation(), _outreach.Time.Now);
    }

    [Fact]
    public void The_leader_is_asked_on_the_first_working_day_of_each_of_twelve_quarters()
    {
        RunUntil(End);

        Assert.Equal(FirstWorkingDays(), AskedOn());
    }

    [Fact]
    public void The_question_comes_within_the_hours()
    {
        RunUntil(new DateTimeOffset(2027, 8, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.All(AskedAt(), at => Assert.InRange(at.TimeOfDay, new TimeSpan(8, 0, 0), new TimeSpan(17, 0, 0)));
    }

    [Fact]
    public void Finishing_the_decisions_again_asks_no_more_often()
    {
        RunUntil(new DateTimeOffset(2027, 2, 1, 0, 0, 0, TimeSpan.Zero));
        _outreach.World.Cause(_round, new Intent.FollowImplementation(), _outreach.Time.Now);

        RunUntil(new DateTimeOffset(2027, 8, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(FirstWorkingDays().Take(3), AskedOn());
    }

    [Theory]
    [InlineData(RoundState.Completed)]
    [InlineData(RoundState.Cancelled)]
    public void A_round_that_has_ended_asks_nothing(RoundState state)
    {
        RunUntil(new DateTimeOffset(2027, 2, 1, 0, 0, 0, TimeSpan.Zero));
        _outreach.Storage.Rounds.Put(_round with { State = state });

        RunUntil(new DateTimeOffset(2027, 12, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(FirstWorkingDays().Take(1), AskedOn());
    }

    [Fact]
    public void After_an_outage_over_two_quarters_it_asks_once()
    {
        RunUntil(new DateTimeOffset(2027, 2, 1, 0, 0, 0, TimeSpan.Zero));
        PassUntil(new DateTimeOffset(2027, 9, 1, 9, 0, 0, TimeSpan.Zero));

        RunUntil(new DateTimeOffset(2027, 12, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal([new DateOnly(2027, 1, 4), new DateOnly(2027, 9, 1), new DateOnly(2027, 10, 1)], AskedOn());
    }

    /// <summary>In steps, since no timer runs longer than some weeks.</summary>
    private void PassUntil(DateTimeOffset end)
    {
        while (_outreach.Time.Now < end)
        {
            _outreach.Pass(Math.Min(TimeSpan.FromDays(20).TotalSeconds, (end - _outreach.Time.Now).TotalSeconds));
        }
    }

    private static IEnumerable<DateOnly> FirstWorkingDays()
    {
        var days = new WorkingDays(FederalState.NorthRhineWestphalia);
        return Enumerable.Range(0, 12).Select(q => days.Next(new DateOnly(2027, 1, 1).AddMonths(q * 3).AddDays(-1)));
    }

    private List<DateTimeOffset> AskedAt() =>
        [.. _outreach.Taken.Where(t => t.Request.Thread == SimulatedOutreach.KeyOf(_leader)).Select(t => VirtualTime.UsualStart + t.At)];

    private IEnumerable<DateOnly> AskedOn() => AskedAt().Select(at => DateOnly.FromDateTime(at.UtcDateTime));

    /// <summary>For a moment in the night and one in the morning of each day.</summary>
    private void RunUntil(DateTimeOffset end)
    {
        while (_outreach.Time.Now < end)
        {
            RunFor(TimeSpan.FromSeconds(10));
            var now = _outreach.Time.Now.UtcDateTime;
            var next = new[] { now.Date.AddHours(2), now.Date.AddHours(9), now.Date.AddHours(26) }.First(t => t > now);
            _outreach.Pass((next - now).TotalSeconds);
        }
    }

    private void RunFor(TimeSpan time)
    {
        using var stop = new CancellationTokenSource();
        var instance = _outreach.Start(stopping: stop.Token);
        _outreach.Pass(time.TotalSeconds);
        _outreach.Time.Run(() =>
        {
            stop.Cancel();
            return instance.Running;
        });
    }
}
