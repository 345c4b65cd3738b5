using DigiCheckBot.Assessment.Interviews;
using DigiCheckBot.Assessment.Overviews;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Tests.Overviews;

public sealed class OverdueRuleTests
{
    private static readonly DateOnly Today = new(2027, 3, 15);

    [Theory]
    [InlineData(RoundState.Survey, 0, null)]
    [InlineData(RoundState.Survey, 1, OverdueStep.Deadline)]
    [InlineData(RoundState.CheckFields, OverdueRule.VoteDays, null)]
    [InlineData(RoundState.CheckFields, OverdueRule.VoteDays + 1, OverdueStep.Vote)]
    [InlineData(RoundState.Review, OverdueRule.ReviewDays, null)]
    [InlineData(RoundState.Review, OverdueRule.ReviewDays + 1, OverdueStep.Review)]
    [InlineData(RoundState.Decision, OverdueRule.DecisionDays, null)]
    [InlineData(RoundState.Decision, OverdueRule.DecisionDays + 1, OverdueStep.Decision)]
    [InlineData(RoundState.Implementation, 500, null)]
    [InlineData(RoundState.Completed, 500, null)]
    public void A_step_is_overdue_after_its_days_only(RoundState state, int days, OverdueStep? expected) =>
        Assert.Equal(expected, OverdueRule.Of(SomeSummaries.In(state, Today.AddDays(-days)), Today));

    [Fact]
    public void A_round_of_which_nobody_knows_since_when_is_not_overdue() =>
        Assert.Null(OverdueRule.Of(SomeSummaries.In(RoundState.Review, Today.AddDays(-99)) with { StateSince = null }, Today));

    [Fact]
    public void The_filter_takes_by_state_municipality_and_what_is_overdue()
    {
        var review = SomeSummaries.In(RoundState.Review, Today.AddDays(-99));

        Assert.True(
            new OverviewFilter(RoundState.Review, OverviewFilter.KeyOf(review.Municipality), OnlyOverdue: true).Takes(review, Today)
        );
        Assert.False(new OverviewFilter(RoundState.Survey, "", false).Takes(review, Today));
        Assert.False(new OverviewFilter(null, "Anderswo", false).Takes(review, Today));
        Assert.False(new OverviewFilter(null, "", true).Takes(review with { State = RoundState.Completed }, Today));
    }

    [Fact]
    public void A_municipality_with_a_very_long_name_is_found_by_what_a_card_carries()
    {
        var summary = SomeSummaries.In(RoundState.Review, Today) with { Municipality = new string('x', 5_000) };

        Assert.True(new OverviewFilter(null, OverviewFilter.KeyOf(summary.Municipality), false).Takes(summary, Today));
    }
}

/// <summary>Lines of the list of rounds.</summary>
internal static class SomeSummaries
{
    /// <param name="since">When it came to the state; also the last day for answers.</param>
    public static RoundSummary In(RoundState state, DateOnly since, string department = "Amt", string municipality = "Ort") =>
        new(RoundId.New(), municipality, department, state, since)
        {
            StateSince = new DateTimeOffset(since.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero),
        };
}
