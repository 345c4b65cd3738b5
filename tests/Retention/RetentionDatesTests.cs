using DigiCheckBot.Assessment.Retention;
using DigiCheckBot.Assessment.Rounds;
using FsCheck;
using FsCheck.Fluent;
using Rows = DigiCheckBot.Tests.Storage.Rows;

namespace DigiCheckBot.Tests.Retention;

public sealed class RetentionDatesTests
{
    private static readonly RetentionPeriods Periods = new(30, 24, 6);
    private static readonly DateTimeOffset Closed = new(2027, 1, 31, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Participants_and_answers_go_a_while_after_closing_and_the_round_after_its_last_change()
    {
        var dates = RetentionDates.Of(Round(RoundState.Completed, Closed), Closed.AddYears(1), Periods);

        Assert.Equal(new RetentionDates(Closed.AddDays(30), Closed.AddMonths(24), Closed.AddYears(7)), dates);
    }

    [Fact]
    public void As_long_as_the_survey_runs_only_the_round_as_a_whole_grows_old()
    {
        var dates = RetentionDates.Of(Round(RoundState.Survey, closedAt: null), Closed, Periods);

        Assert.Equal(new RetentionDates(null, null, Closed.AddYears(6)), dates);
    }

    [Fact]
    public void A_survey_that_was_reopened_is_not_over() =>
        Assert.Null(RetentionDates.Of(Round(RoundState.Survey, Closed), Closed, Periods).Participants);

    [Fact]
    public void A_survey_that_was_cancelled_counts_as_closed_then() =>
        Assert.Equal(Closed.AddDays(30), RetentionDates.Of(Round(RoundState.Cancelled, closedAt: null), Closed, Periods).Participants);

    [Fact]
    public void The_end_of_a_month_is_kept() =>
        Assert.Equal(28, RetentionDates.Of(Round(RoundState.Review, Closed), Closed, Periods with { AnswersMonths = 1 }).Answers?.Day);

    [Fact]
    public void A_round_that_still_changes_is_never_looked_at_too_late() =>
        Prop.ForAll(
                Gen.Choose(0, 4_000).Two().ToArbitrary(),
                days =>
                {
                    var (now, closing) = (Closed.AddDays(days.Item1), Closed.AddDays(days.Item1 + (days.Item2 % 30)));
                    var look = RetentionDates.Of(Round(RoundState.Survey, null), now, Periods).NextLook(true, now, Periods);
                    return look > now && look <= closing.AddDays(Periods.ParticipantsDays);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_finished_round_is_looked_at_when_something_is_due()
    {
        var dates = RetentionDates.Of(Round(RoundState.Completed, Closed), Closed, Periods);

        Assert.Equal(dates.Answers, dates.NextLook(stillChanges: false, Closed.AddDays(31), Periods));
        Assert.Equal(dates.Round, dates.NextLook(stillChanges: false, Closed.AddMonths(25), Periods));
    }

    private static AssessmentRound Round(RoundState state, DateTimeOffset? closedAt) =>
        Rows.Round() with
        {
            State = state,
            ClosedAt = closedAt,
        };
}
