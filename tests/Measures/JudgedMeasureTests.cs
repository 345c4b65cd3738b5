using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Disclosure;
using DigiCheckBot.Assessment.Measures;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Measures;

public sealed class JudgedMeasureTests
{
    private static readonly DutyCondition Measurable = new([], [AtMost(G, 2)], null, new("Fehlt es?"), "Recht");
    private static readonly DutyCondition ExpertOnly = new([], [], new("Gilt es?"), null, "Recht");

    [Fact]
    public void A_duty_without_condition_is_mandatory_when_triggered() => Assert.Equal(PriorityClass.Mandatory, Judge(Duty()).Priority);

    [Fact]
    public void A_duty_that_may_be_fulfilled_is_to_be_checked() =>
        Assert.Equal(PriorityClass.DutyToBeChecked, Judge(Duty(trigger: Unknown)).Priority);

    [Fact]
    public void A_duty_with_a_proven_condition_is_mandatory() =>
        Assert.Equal(PriorityClass.Mandatory, Judge(Duty(Measurable), g: Rated(1)).Priority);

    [Fact]
    public void A_duty_with_an_unknown_condition_is_to_be_checked() =>
        Assert.Equal(PriorityClass.DutyToBeChecked, Judge(Duty(Measurable), g: new FieldOutcome.NotRated()).Priority);

    [Fact]
    public void A_duty_whose_condition_is_false_takes_its_other_class() =>
        Assert.Equal(PriorityClass.Synergy, Judge(Duty(Measurable, PriorityClass.Synergy), g: Rated(4)).Priority);

    [Fact]
    public void A_duty_whose_condition_is_false_is_struck_if_it_has_no_other_class()
    {
        var judged = Judge(Duty(Measurable), g: Rated(4));

        Assert.Null(judged.Priority);
        Assert.False(judged.IsOpen);
    }

    [Fact]
    public void An_expert_question_is_never_answered_by_the_survey() =>
        Assert.Equal(PriorityClass.DutyToBeChecked, Judge(Duty(ExpertOnly)).Priority);

    [Fact]
    public void An_expert_is_not_asked_when_the_measurable_part_is_false() =>
        Assert.Equal(
            PriorityClass.Prerequisite,
            Judge(Duty(ExpertOnly with { AllOf = [AtMost(G, 2)] }, PriorityClass.Prerequisite), g: Rated(4)).Priority
        );

    [Fact]
    public void One_of_the_first_tests_and_all_of_the_second_must_hold()
    {
        var condition = new DutyCondition([AtMost(F, 0), AtMost(F, 1)], [AtMost(F, 2), AtMost(G, 2)], null, null, null);

        Assert.Equal(PriorityClass.Mandatory, Judge(Duty(condition), g: Rated(2)).Priority);
        Assert.Null(Judge(Duty(condition), g: Rated(2.5m)).Priority);
    }

    [Fact]
    public void Any_other_class_stays_as_it_is() =>
        Assert.Equal(PriorityClass.Visibility, Judge(Measure("m", priority: PriorityClass.Visibility)).Priority);

    [Fact]
    public void What_the_round_itself_fulfils_is_not_open() => Assert.False(Judge(Measure("m", fulfilled: true)).IsOpen);

    private static Measure Duty(DutyCondition? condition = null, PriorityClass? otherwise = null, Trigger? trigger = null) =>
        Measure("m", trigger, PriorityClass.Mandatory, condition: condition, otherwise: otherwise);

    private static JudgedMeasure Judge(Measure measure, FieldOutcome? g = null) => JudgedMeasure.Of(measure, Facts(Shown(g: g)));
}
