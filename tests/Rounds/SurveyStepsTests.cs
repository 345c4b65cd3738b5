using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Tests.Storage;

namespace DigiCheckBot.Tests.Rounds;

public sealed class SurveyStepsTests
{
    private static readonly DateOnly Later = new(2026, 12, 18);
    private static readonly StepOrigin Origin = new(new Actor(new PersonId("tenant", "coordinator"), IsCoordinator: true), Rows.Noon);
    private readonly RoundDossier _dossier = new(Rows.Round(), RoundWork.Empty, null);

    [Fact]
    public void Another_last_day_is_told_and_audited()
    {
        var step = Assert.IsType<RoundStep.Changed>(SurveySteps.ChangeDeadline(_dossier, Later));

        Assert.Equal("2026-12-11 → 2026-12-18", step.Detail);
        Assert.Equal([new Intent.NewDeadline(Later)], step.Intents.AsEnumerable());
        Assert.Equal(Later, step.Round!(_dossier.Round).Settings.Deadline);
    }

    [Fact]
    public void The_same_last_day_changes_nothing() =>
        Assert.IsType<RoundStep.Unchanged>(SurveySteps.ChangeDeadline(_dossier, _dossier.Round.Settings.Deadline));

    [Fact]
    public void Reopening_counts_so_that_its_messages_are_new_ones()
    {
        var closed = _dossier with { Round = _dossier.Round with { Reopenings = 1, ClosedAt = Rows.Noon, FormerResultStays = true } };

        var step = Assert.IsType<RoundStep.Changed>(SurveySteps.Reopen(closed, Origin, Later));
        var round = step.Round!(closed.Round);

        Assert.Equal([new Intent.Reopened(2)], step.Intents.AsEnumerable());
        Assert.Equal((2, Rows.Noon, null, false), (round.Reopenings, round.ReopenedAt, round.ClosedAt, round.FormerResultStays));
    }

    [Fact]
    public void Nothing_can_be_reopened_once_the_answers_are_deleted()
    {
        var emptied = _dossier with { Round = _dossier.Round with { AnswersDeletedAt = Rows.Noon } };

        Assert.Equal(new RoundStep.Refused(StepProblem.AnswersDeleted), SurveySteps.Reopen(emptied, Origin, Later));
    }

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2027-03-22", true)]
    [InlineData("2027-03-23", false)]
    public void The_last_day_lies_after_today_and_within_120_days(string day, bool isPossible) =>
        Assert.Equal(
            isPossible,
            DeadlineRule.Allows(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new DateOnly(2026, 11, 22))
        );
}
