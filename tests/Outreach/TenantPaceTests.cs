using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Tests.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Outreach;

public sealed class TenantPaceTests
{
    private static readonly PaceLimit Limit = new(40);
    private static readonly DateTimeOffset Now = Rows.Noon;

    [Fact]
    public void The_first_slice_begins_now()
    {
        var (_, slice) = TenantPace.New(Limit, Now).Take(20, Limit, Now);

        Assert.Equal((Now, 20, TimeSpan.FromMilliseconds(25)), (slice.Start, slice.Places, slice.Interval));
    }

    [Fact]
    public void Slices_follow_one_another_without_gap_or_overlap()
    {
        var (pace, first) = TenantPace.New(Limit, Now).Take(20, Limit, Now);
        var (_, second) = pace.Take(10, Limit, Now.AddMilliseconds(3));

        Assert.Equal(first.End, second.Start);
    }

    [Fact]
    public void What_was_not_used_is_not_saved_up()
    {
        var (pace, _) = TenantPace.New(Limit, Now).Take(1, Limit, Now);
        var (_, slice) = pace.Take(20, Limit, Now.AddHours(1));

        Assert.Equal(Now.AddHours(1), slice.Start);
    }

    [Fact]
    public void After_a_refusal_nothing_leaves_for_as_long_as_the_service_says()
    {
        var pace = TenantPace.New(Limit, Now).Refuse(TimeSpan.FromSeconds(7), Limit, Now);

        Assert.Equal(Now.AddSeconds(7), pace.Take(1, Limit, Now.AddSeconds(1)).Slice.Start);
    }

    [Fact]
    public void A_refusal_without_a_time_stops_for_two_seconds() =>
        Assert.Equal(Now.AddSeconds(2), TenantPace.New(Limit, Now).Refuse(null, Limit, Now).StoppedUntil);

    [Fact]
    public void After_a_refusal_it_is_slower_and_recovers_slowly()
    {
        var pace = TenantPace.New(Limit, Now).Refuse(TimeSpan.FromSeconds(1), Limit, Now);

        Assert.Equal(36, pace.RateNow(Limit, Now.AddSeconds(1)), 6);
        Assert.Equal(38.4, pace.RateNow(Limit, Now.AddSeconds(3)), 6);
        Assert.Equal(40, pace.RateNow(Limit, Now.AddMinutes(1)), 6);
    }

    [Fact]
    public void Refusals_during_the_same_stop_slow_down_once()
    {
        var once = TenantPace.New(Limit, Now).Refuse(TimeSpan.FromSeconds(2), Limit, Now);
        var often = Enumerable.Range(1, 30).Aggregate(once, (p, i) => p.Refuse(TimeSpan.FromSeconds(2), Limit, Now.AddMilliseconds(i)));

        Assert.Equal(once.Rate, often.Rate);
        Assert.Equal(Now.AddMilliseconds(2030), often.StoppedUntil);
    }

    [Fact]
    public void A_shorter_stop_does_not_end_a_longer_one()
    {
        var pace = TenantPace.New(Limit, Now).Refuse(TimeSpan.FromMinutes(1), Limit, Now).Refuse(TimeSpan.FromSeconds(1), Limit, Now);

        Assert.Equal(Now.AddMinutes(1), pace.StoppedUntil);
    }

    [Fact]
    public void It_never_becomes_slower_than_a_tenth()
    {
        var pace = TenantPace.New(Limit, Now);
        for (var i = 0; i < 50; i++)
        {
            pace = pace.Refuse(TimeSpan.FromSeconds(1), Limit, Now.AddSeconds(i * 1.01));
        }

        Assert.InRange(pace.Rate, 4, 5);
    }

    /// <summary>Whoever takes how much when: the places of any second are never more than the rate and one.</summary>
    [Fact]
    public void In_no_second_are_there_more_places_than_the_rate_allows() =>
        Prop.ForAll(
                Gen.Choose(0, 3000).Zip(Gen.Choose(1, 40)).ListOf(60).ToArbitrary(),
                takings =>
                {
                    var (pace, now) = (TenantPace.New(Limit, Now), Now);
                    var places = new List<DateTimeOffset>();
                    foreach (var (pause, wanted) in takings)
                    {
                        now = now.AddMilliseconds(pause);
                        (pace, var slice) = pace.Take(wanted, Limit, now);
                        places.AddRange(Enumerable.Range(0, slice.Places).Select(i => slice[i]));
                    }

                    return places.All(p => places.Count(q => q >= p && q < p.AddSeconds(1)) <= 41);
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Refusals in between change nothing of that, and no place lies in a stop.</summary>
    [Fact]
    public void No_place_lies_in_a_stop() =>
        Prop.ForAll(
                Gen.Choose(0, 2000).Zip(Gen.Choose(0, 9)).ListOf(80).ToArbitrary(),
                steps =>
                {
                    var (pace, now, stop) = (TenantPace.New(Limit, Now), Now, Now);
                    foreach (var (pause, kind) in steps)
                    {
                        now = now.AddMilliseconds(pause);
                        if (kind == 0)
                        {
                            pace = pace.Refuse(TimeSpan.FromSeconds(3), Limit, now);
                            stop = now.AddSeconds(3) > stop ? now.AddSeconds(3) : stop;
                            continue;
                        }

                        (pace, var slice) = pace.Take(kind, Limit, now);
                        if (slice.Start < stop || slice.Start < now)
                        {
                            return false;
                        }
                    }

                    return true;
                }
            )
            .QuickCheckThrowOnFailure();
}
