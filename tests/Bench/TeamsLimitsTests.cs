using DigiCheckBot.Bench.Outreach;

namespace DigiCheckBot.Tests.Bench;

public sealed class TeamsLimitsTests
{
    private static readonly DateTimeOffset Start = VirtualTime.UsualStart;

    private readonly TeamsLimits _limits = new();

    [Fact]
    public void Fifty_requests_in_a_second_are_kept() => Assert.All(Enumerable.Range(0, 50), n => Assert.True(ToSomebodyElse(n, 0)));

    [Fact]
    public void The_fifty_first_is_too_many()
    {
        Repeat(50, n => ToSomebodyElse(n, 0));

        Assert.False(ToSomebodyElse(50, 0.999));
    }

    [Fact]
    public void A_second_later_there_is_room_again()
    {
        Repeat(50, n => ToSomebodyElse(n, 0));

        Assert.True(ToSomebodyElse(50, 1));
    }

    [Fact]
    public void Requests_that_were_too_many_count_as_well()
    {
        Repeat(80, n => ToSomebodyElse(n, 0.5));

        Assert.False(ToSomebodyElse(81, 1.4));
    }

    [Fact]
    public void Tenants_count_for_themselves()
    {
        Repeat(50, n => ToSomebodyElse(n, 0));

        Assert.True(_limits.Count("other", "somebody", Start));
    }

    [Theory]
    [InlineData(7, 0.1, 0.9)]
    [InlineData(8, 0.2, 1.9)]
    [InlineData(60, 0.4, 29)]
    [InlineData(1800, 1.9, 3599)]
    public void A_thread_has_limits_of_its_own(int most, double every, double last)
    {
        Repeat(most, n => Assert.True(ToTheSame(n * every)));

        Assert.False(ToTheSame(last));
    }

    private static void Repeat(int times, Action<int> act) => Enumerable.Range(0, times).ToList().ForEach(act);

    private static void Repeat(int times, Func<int, bool> act) =>
        Repeat(
            times,
            n =>
            {
                _ = act(n);
            }
        );

    private bool ToSomebodyElse(int number, double second) => _limits.Count("tenant", $"{number}", Start + TimeSpan.FromSeconds(second));

    private bool ToTheSame(double second) => _limits.Count("tenant", "same", Start + TimeSpan.FromSeconds(second));
}
