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
    private RoundDossier Closed => _dossier with { Round = _dossier.Round with { State = RoundState.CheckFields } };

    [Fact]
    public void Another_last_day_is_told_and_audited()
    {
        var step = Assert.IsType<RoundStep.Changed>(SurveySteps.ChangeDeadline(_dossier, Later));

        Assert.Equal("2026-12-11 → 2026-12-18", step.Detail);
        Assert.Equal([new Intent.NewDeadline(1)], step.Intents.AsEnumerable());
        Assert.Equal(Later, step.Round!(_dossier.Round).Settings.Deadline);
    }

    [Fact]
    public void A_last_day_that_is_put_back_is_told_anew()
    {
        var put = Assert.IsType<RoundStep.Changed>(SurveySteps.ChangeDeadline(_dossier, Later));
        var there = _dossier with { Round = put.Round!(_dossier.Round) };
        var back = Assert.IsType<RoundStep.Changed>(SurveySteps.ChangeDeadline(there, _dossier.Round.Settings.Deadline));
        var again = Assert.IsType<RoundStep.Changed>(SurveySteps.ChangeDeadline(there with { Round = back.Round!(there.Round) }, Later));

        Assert.Equal(3, new[] { put, back, again }.Select(s => s.Intents.Single().Key).Distinct().Count());
    }

    [Fact]
    public void The_same_last_day_changes_nothing() =>
        Assert.IsType<RoundStep.Unchanged>(SurveySteps.ChangeDeadline(_dossier, _dossier.Round.Settings.Deadline));

    [Fact]
    public void Reopening_counts_so_that_its_messages_are_new_ones()
    {
        var closed = Closed with { Round = Closed.Round with { Reopenings = 1, ClosedAt = Rows.Noon, FormerResultStays = true } };

        var step = Assert.IsType<RoundStep.Changed>(SurveySteps.Reopen(closed, Origin, Later));
        var round = step.Round!(closed.Round);

        Assert.Equal([new Intent.Reopened(2)], step.Intents.AsEnumerable());
        Assert.Equal((2, Rows.Noon, null, false), (round.Reopenings, round.ReopenedAt, round.ClosedAt, round.FormerResultStays));
    }

    [Fact]
    public void Nothing_can_be_reopened_once_the_participants_are_deleted()
    {
        var forgotten = Closed with { Round = Closed.Round with { ParticipantsDeletedAt = Rows.Noon } };

        Assert.Equal(new RoundStep.Refused(StepProblem.ParticipantsDeleted), SurveySteps.Reopen(forgotten, Origin, Later));
    }

    [Fact]
    public void Nothing_can_be_reopened_once_the_answers_are_deleted()
    {
        var emptied = Closed with { Round = Closed.Round with { AnswersDeletedAt = Rows.Noon } };

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
