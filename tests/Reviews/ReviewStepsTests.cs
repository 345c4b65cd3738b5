using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.People;
using DigiCheckBot.Assessment.Reviews;
using static DigiCheckBot.Tests.Reviews.SomeReview;

namespace DigiCheckBot.Tests.Reviews;

public sealed class ReviewStepsTests
{
    [Fact]
    public void An_expert_accepts_a_measure_of_the_own_area() =>
        Assert.Equal((ReviewVerdict.Accepted, 1), (Stored(Say(First, Said())).Verdict, Stored(Say(First, Said())).Number));

    [Fact]
    public void An_expert_of_another_area_is_refused() => Refused(StepProblem.NotYours, Say(First, Said(), by: Expert(Portals)));

    [Fact]
    public void A_coordinator_steps_in_anywhere() => Assert.IsType<RoundStep.Changed>(Say(Municipal, Said(), by: Coordinator));

    [Fact]
    public void An_unknown_measure_is_refused() => Refused(StepProblem.NotYours, Say(new MeasureId("M-ZZ-99"), Said(), by: Coordinator));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void A_rejection_needs_a_reason(string reason) =>
        Refused(StepProblem.ReasonMissing, Say(First, Said(isRejected: true, reason: reason)));

    [Fact]
    public void Other_numbers_need_a_reason() =>
        Refused(StepProblem.ReasonMissing, Say(First, Said(cost: new CostCorrection(ExternalEuros: 1))));

    [Fact]
    public void A_reason_of_5000_characters_is_refused() =>
        Refused(StepProblem.ReasonMissing, Say(First, Said(reason: new string('x', 5000))));

    [Fact]
    public void Adding_needs_a_reason() => Refused(StepProblem.ReasonMissing, Say(Unproposed, Said()));

    [Fact]
    public void A_number_that_can_not_be_is_refused() =>
        Refused(StepProblem.ImpossibleNumber, Say(First, Said(reason: "ab", cost: new CostCorrection(Low: 3))));

    [Fact]
    public void A_driver_that_the_catalogue_does_not_have_is_refused() =>
        Refused(StepProblem.ImpossibleNumber, Say(First, Said(reason: "ab", drivers: ("x", 1))));

    [Fact]
    public void A_quarter_outside_the_plan_is_refused() =>
        Refused(StepProblem.ImpossibleNumber, Say(First, Said(reason: "ab", quarter: 13)));

    [Fact]
    public void The_same_click_again_changes_nothing() =>
        Assert.IsType<RoundStep.Unchanged>(Say(First, Said(), dossier: After(Dossier, Say(First, Said()))));

    [Fact]
    public void What_another_said_meanwhile_is_not_overwritten() =>
        Refused(
            StepProblem.ChangedMeanwhile,
            Say(First, Said(isRejected: true, reason: "nein"), by: Coordinator, dossier: After(Dossier, Say(First, Said())))
        );

    [Fact]
    public void Who_has_seen_it_may_change_it()
    {
        var dossier = After(Dossier, Say(First, Said()));

        var step = ReviewSteps.Say(dossier, By(Coordinator, 1), Content, First, Said(isRejected: true, reason: "nein"), seen: 1);

        Assert.Equal((ReviewVerdict.Rejected, 2), (Stored(step).Verdict, Stored(step).Number));
    }

    [Fact]
    public void An_answer_counts_only_where_it_is_asked()
    {
        Assert.True(Stored(Say(Possible, Said(isDuty: true)), Possible).IsDuty);
        Assert.Null(Stored(Say(First, Said(isDuty: true))).IsDuty);
    }

    [Fact]
    public void Accepting_an_added_one_again_keeps_it_added()
    {
        var dossier = After(Dossier, Say(Unproposed, Said(reason: "nötig")));

        var step = ReviewSteps.Say(dossier, By(Expert(), 1), Content, Unproposed, Said(reason: "weiter nötig"), seen: 1);

        Assert.Equal(ReviewVerdict.Added, Stored(step, Unproposed).Verdict);
    }

    [Fact]
    public void The_audit_tells_the_states_and_no_reason()
    {
        var detail = Assert.IsType<RoundStep.Changed>(Say(First, Said(isRejected: true, reason: "geheim"))).Detail;

        Assert.Equal("M-OZ-01 Open → Rejected", detail);
    }

    [Fact]
    public void A_free_measure_gets_the_next_id_of_the_round()
    {
        var once = After(Dossier, AddFree(Free()));
        var twice = After(once, AddFree(Free(title: "Zweite"), once));

        Assert.Equal(["F-01", "F-02"], twice.Work.FreeMeasures.Select(m => m.Id.Value));
        Assert.Equal(ReviewVerdict.Added, twice.Work.Reviews[new MeasureId("F-02")].Verdict);
    }

    [Fact]
    public void The_same_free_measure_again_changes_nothing() =>
        Assert.IsType<RoundStep.Unchanged>(AddFree(Free(), After(Dossier, AddFree(Free()))));

    [Fact]
    public void Nobody_adds_one_for_another_area() => Refused(StepProblem.NotYours, AddFree(Free(area: Portals)));

    [Fact]
    public void A_free_measure_needs_a_reason() =>
        Refused(StepProblem.ReasonMissing, ReviewSteps.AddFree(Dossier, By(Expert()), Content, Free(), ""));

    [Fact]
    public void A_free_measure_is_for_a_field_of_the_catalogue() =>
        Refused(StepProblem.ImpossibleNumber, AddFree(Free() with { Field = new CheckFieldId("x") }));

    [Fact]
    public void There_are_only_so_many()
    {
        var full = Enumerable.Range(0, FreeMeasures.Most).Aggregate(Dossier, (d, i) => After(d, AddFree(Free(title: $"Nummer {i}"), d)));

        Refused(StepProblem.TooManyAdded, AddFree(Free(), full));
        Refused(StepProblem.TooManyAdded, Say(Unproposed, Said(reason: "nötig"), dossier: full));
    }

    [Fact]
    public void Finishing_evaluates_anew_and_returning_does_not()
    {
        Assert.True(Assert.IsType<RoundStep.Changed>(ReviewSteps.Finish(Dossier)).Evaluates);
        Assert.False(Assert.IsType<RoundStep.Changed>(ReviewSteps.Return(Dossier)).Evaluates);
    }

    [Fact]
    public void The_driver_that_was_said_last_counts()
    {
        var once = After(Dossier, Say(First, Said(reason: "ab", drivers: ("beschaeftigte", 10))));
        var step = ReviewSteps.Say(once, By(Expert(), 5), Content, new("M-OZ-02"), Said(reason: "ab", drivers: ("beschaeftigte", 20)), 0);

        Assert.Equal(20m, ReviewedInputs.Drivers(After(once, step).Work)["beschaeftigte"]);
    }

    private static RoundStep Say(MeasureId measure, SaidReview said, Actor? by = null, RoundDossier? dossier = null) =>
        ReviewSteps.Say(dossier ?? Dossier, By(by ?? Expert()), Content, measure, said, seen: 0);

    private static RoundStep AddFree(FreeMeasure measure, RoundDossier? dossier = null) =>
        ReviewSteps.AddFree(dossier ?? Dossier, By(Expert()), Content, measure, "fehlt im Katalog");

    private static MeasureReview Stored(RoundStep step, MeasureId? measure = null) =>
        Assert.IsType<RoundStep.Changed>(step).Work.Reviews[measure ?? First];

    private static void Refused(StepProblem problem, RoundStep step) => Assert.Equal(new RoundStep.Refused(problem), step);
}
