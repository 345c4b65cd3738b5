using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Tests.Dossiers;

public sealed class DecisionStepsTests
{
    private readonly RoundDossier _released = WithDuty(SampleDossier.In(RoundState.Decision));

    private MeasureId Duty => _released.Result!.Leadership.Measures[0].Id;

    private MeasureId Free => _released.Result!.Leadership.Measures[1].Id;

    [Fact]
    public void A_decision_is_noted_with_its_number_and_the_plan_follows()
    {
        var step = Assert.IsType<RoundStep.Changed>(Decide(_released, SampleDossier.Leader, new(Free, DecisionChoice.Year2, "", 0)));

        Assert.True(step.Evaluates);
        Assert.Equal((DecisionChoice.Year2, 1), (step.Work.Decisions[Free].Choice, step.Work.Decisions[Free].Number));
    }

    [Theory]
    [InlineData(DecisionChoice.Later)]
    [InlineData(DecisionChoice.No)]
    public void A_duty_is_put_off_or_declined_with_a_reason_only(DecisionChoice choice)
    {
        var without = Decide(_released, SampleDossier.Leader, new(Duty, choice, " ", 0));
        var with = Decide(_released, SampleDossier.Leader, new(Duty, choice, "Kein Personal bis 2028", 0));

        Assert.Equal(StepProblem.ReasonMissing, Assert.IsType<RoundStep.Refused>(without).Problem);
        Assert.IsType<RoundStep.Changed>(with);
    }

    [Fact]
    public void What_is_no_duty_is_declined_without_a_reason() =>
        Assert.IsType<RoundStep.Changed>(Decide(_released, SampleDossier.Leader, new(Free, DecisionChoice.No, "", 0)));

    [Fact]
    public void A_reason_of_5000_characters_is_refused_and_not_cut() =>
        Assert.Equal(
            StepProblem.ReasonMissing,
            Assert
                .IsType<RoundStep.Refused>(Decide(_released, SampleDossier.Leader, new(Free, DecisionChoice.No, new string('x', 5_000), 0)))
                .Problem
        );

    [Fact]
    public void Two_leaders_at_the_same_second_do_not_overwrite_each_other()
    {
        var first = _released.After(Decide(_released, SampleDossier.Leader, new(Free, DecisionChoice.Year1, "", 0)));

        var second = Decide(first, SampleDossier.OtherLeader, new(Free, DecisionChoice.No, "", 0));

        Assert.Equal(StepProblem.ChangedMeanwhile, Assert.IsType<RoundStep.Refused>(second).Problem);
    }

    [Fact]
    public void Two_leaders_who_decide_different_measures_both_count()
    {
        var first = _released.After(Decide(_released, SampleDossier.Leader, new(Free, DecisionChoice.Year1, "", 0)));

        var both = first.After(Decide(first, SampleDossier.OtherLeader, new(Duty, DecisionChoice.Year1, "", 0)));

        Assert.Equal(new[] { Duty, Free }.Order(), both.Work.Decisions.Keys);
    }

    [Fact]
    public void The_same_decision_again_changes_nothing_whatever_was_seen()
    {
        var decided = _released.After(Decide(_released, SampleDossier.Leader, new(Free, DecisionChoice.Year1, "", 0)));

        Assert.IsType<RoundStep.Unchanged>(Decide(decided, SampleDossier.OtherLeader, new(Free, DecisionChoice.Year1, "", 0)));
    }

    [Fact]
    public void A_measure_of_another_round_is_refused() =>
        Assert.Equal(
            StepProblem.NotYours,
            Assert
                .IsType<RoundStep.Refused>(
                    Decide(_released, SampleDossier.Leader, new(new MeasureId("M-XX-99"), DecisionChoice.Year1, "", 0))
                )
                .Problem
        );

    [Fact]
    public void Finished_decisions_are_kept_as_versions()
    {
        var once = _released.After(DecisionSteps.Finish(_released, SampleDossier.By(SampleDossier.Leader)));
        var changed = once.After(Decide(once, SampleDossier.Leader, new(Free, DecisionChoice.No, "", 0)));
        var twice = changed.After(DecisionSteps.Finish(changed, SampleDossier.By(SampleDossier.Leader)));

        Assert.Equal([1, 2], twice.Work.Versions.Select(v => v.Number));
        Assert.Empty(twice.Work.Versions[0].Decisions);
        Assert.Single(twice.Work.Versions[1].Decisions);
    }

    [Fact]
    public void The_audit_tells_before_and_after_but_no_reason()
    {
        var decided = _released.After(Decide(_released, SampleDossier.Leader, new(Free, DecisionChoice.Year1, "", 0)));

        var step = Assert.IsType<RoundStep.Changed>(Decide(decided, SampleDossier.Leader, new(Free, DecisionChoice.No, "weil …", 1)));

        Assert.Equal($"{Free}: Year1 → No", step.Detail);
    }

    private static RoundDossier WithDuty(RoundDossier dossier)
    {
        var view = dossier.Result!.Leadership;
        var measures = view.Measures.Select((m, i) => m with { Priority = i == 0 ? PriorityClass.Mandatory : PriorityClass.Synergy });
        return dossier with { Result = dossier.Result with { Leadership = view with { Measures = [.. measures] } } };
    }

    private static RoundStep Decide(RoundDossier dossier, PersonId by, DecisionWish wish) =>
        DecisionSteps.Decide(dossier, SampleDossier.By(by), [wish]);
}
