using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Scoring;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Measures;

public sealed class MeasureProposalTests
{
    [Fact]
    public void Proposes_what_is_triggered_and_brings_something() => Assert.Equal(["m"], Own(Propose(Measure("m"))));

    [Fact]
    public void Proposes_nothing_that_is_not_triggered() => Assert.Empty(Propose(Measure("m", NotTriggered)).ForDepartment);

    [Fact]
    public void Proposes_nothing_on_what_is_unknown() => Assert.Empty(Propose(Measure("m", Unknown)).ForDepartment);

    [Fact]
    public void A_triggered_measure_without_gain_is_kept_as_further()
    {
        var proposal = Propose(Measure("m", effects: [new Effect(F, 1, 1)]));

        Assert.Empty(proposal.ForDepartment);
        Assert.Equal(("m", 0), (proposal.Further.Single().Id.Value, proposal.Further.Single().PlanYear));
    }

    [Fact]
    public void A_duty_needs_no_gain() => Assert.Equal(["m"], Own(Propose(Measure("m", priority: PriorityClass.Mandatory, effects: []))));

    [Fact]
    public void A_possible_duty_stands_at_the_end_without_year_and_outside_the_totals()
    {
        var proposal = Propose(Possible("a"), Measure("m"));

        Assert.Equal([("m", 1), ("a", 0)], proposal.ForDepartment.Select(m => (m.Id.Value, m.PlanYear)));
        Assert.Equal(proposal.ForDepartment[0].Cost.Expected, proposal.Totals.Expected);
    }

    [Fact]
    public void A_possible_duty_that_others_need_is_placed_before_them()
    {
        var proposal = Propose(Possible("a"), Measure("m", after: ["a"]));

        Assert.Equal([("a", 1), ("m", 1)], proposal.ForDepartment.Select(m => (m.Id.Value, m.PlanYear)));
        Assert.Equal(PriorityClass.DutyToBeChecked, proposal.ForDepartment[0].Priority);
    }

    [Fact]
    public void A_prerequisite_whose_trigger_is_false_is_fulfilled() =>
        Assert.Equal(["m"], Own(Propose(Measure("a", NotTriggered), Measure("m", after: ["a"]))));

    [Fact]
    public void A_prerequisite_that_is_true_is_taken_along()
    {
        var proposal = Propose(Measure("a", effects: []), Measure("m", after: ["a"]));

        Assert.Equal(["a", "m"], Own(proposal));
        Assert.False(proposal.ForDepartment[0].ToBeChecked);
    }

    [Fact]
    public void A_prerequisite_that_is_unknown_is_taken_along_and_marked()
    {
        var proposal = Propose(Measure("a", Unknown), Measure("m", after: ["a"]));

        Assert.Equal([("a", true), ("m", false)], proposal.ForDepartment.Select(m => (m.Id.Value, m.ToBeChecked)));
        Assert.Equal([new Reason.NeededBy(new("m"))], proposal.ForDepartment[0].Reasons.ToArray());
    }

    [Fact]
    public void Prerequisites_bring_their_own_with_them() =>
        Assert.Equal(["a", "b", "m"], Own(Propose(Measure("a", Unknown), Measure("b", Unknown, after: ["a"]), Measure("m", after: ["b"]))));

    [Fact]
    public void What_a_fulfilled_prerequisite_needs_is_not_taken_along() =>
        Assert.Equal(["m"], Own(Propose(Measure("a", Unknown), Measure("b", NotTriggered, after: ["a"]), Measure("m", after: ["b"]))));

    [Fact]
    public void What_the_round_fulfils_is_neither_proposed_nor_taken_along() =>
        Assert.Equal(["m"], Own(Propose(Measure("a", fulfilled: true), Measure("m", after: ["a"]))));

    [Fact]
    public void A_measure_of_the_municipality_stands_in_a_list_of_its_own()
    {
        var proposal = Propose(Measure("k", level: MeasureLevel.Municipality));

        Assert.Equal(["k"], Municipal(proposal));
        Assert.Empty(proposal.ForDepartment);
        Assert.Equal(0m, proposal.Totals.Expected);
    }

    [Fact]
    public void A_municipal_prerequisite_is_a_milestone_in_the_other_list()
    {
        var proposal = Propose(Measure("k", Unknown, level: MeasureLevel.Association), Measure("m", after: ["k"]));

        Assert.Equal(["k"], Municipal(proposal));
        Assert.Equal(["m"], Own(proposal));
        Assert.True(proposal.ForMunicipality[0].PlanYear is > 0 and <= 2);
    }

    [Fact]
    public void The_municipal_list_takes_no_measure_of_the_department_along() =>
        Assert.Empty(Own(Propose(Measure("a", Unknown), Measure("k", level: MeasureLevel.Municipality, after: ["a"]))));

    [Fact]
    public void A_municipal_measure_without_gain_is_left_out() =>
        Assert.Empty(Municipal(Propose(Measure("k", level: MeasureLevel.Municipality, effects: []))));

    [Fact]
    public void A_municipal_measure_waits_for_the_departments_measure_that_it_needs()
    {
        var proposal = Propose(
            Measure("m", weeks: 55),
            Measure("k", level: MeasureLevel.Municipality, priority: PriorityClass.Prerequisite, after: ["m"])
        );

        Assert.Equal(1, proposal.ForDepartment.Single().PlanYear);
        Assert.Equal(2, proposal.ForMunicipality.Single().PlanYear);
    }

    [Fact]
    public void A_cycle_of_prerequisites_is_refused_in_words() =>
        Assert.Contains(
            "a, b",
            Assert.Throws<ArgumentException>(() => Propose(Measure("a", after: ["b"]), Measure("b", after: ["a"]))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Every_true_test_is_a_reason()
    {
        var trigger = When(AtMost(F, 2), AtMost(G, 2), new Test.QuestionValue(Points, Comparison.AtMost, 2));
        var reasons = Propose(Measure("m", trigger)).ForDepartment.Single().Reasons;

        Assert.Equal([new Reason.FieldStands(F, 1), new Reason.FieldStands(G, 1)], reasons.ToArray());
    }

    [Fact]
    public void A_reason_names_the_question_and_its_value() =>
        Assert.Equal([new Reason.QuestionStands(Points, 1.3m)], ReasonsOf(Points, Number(1.3m), AskedFor(Points)));

    [Fact]
    public void A_reason_names_the_option()
    {
        var finding = new QuestionFinding.Choices(Options("dms", Majority.NotChosen));

        Assert.Equal(
            [new Reason.OptionChosen(Points, "dms", true)],
            ReasonsOf(Points, finding, new Test.QuestionOption(Points, "dms", true))
        );
    }

    [Fact]
    public void A_reason_names_the_outside_view()
    {
        var shown = Shown() with { OutsideLevels = Empty.Add("suche", 1.5m) };
        var measure = Measure("m", When(new Test.OutsideLevel(Search, Comparison.AtMost, 2)));

        var proposal = MeasureProposal.For(Snapshot(measure), shown, Standings());

        Assert.Equal([new Reason.OutsideStands(Search, 1.5m)], proposal.ForDepartment.Single().Reasons.ToArray());
    }

    [Fact]
    public void A_question_that_is_never_shown_triggers_but_gives_no_reason() =>
        Assert.Empty(ReasonsOf(Secret, Number(1), AskedFor(Secret)));

    [Fact]
    public void A_duty_is_the_first_reason() =>
        Assert.IsType<Reason.Duty>(Propose(Measure("m", priority: PriorityClass.Mandatory)).ForDepartment.Single().Reasons[0]);

    [Fact]
    public void A_possible_duty_is_no_reason() =>
        Assert.DoesNotContain(new Reason.Duty(), Propose(Possible("m")).ForDepartment.Single().Reasons);

    [Fact]
    public void A_field_that_got_better_triggers_no_more_measures()
    {
        var measures = Enumerable.Range(0, 9).Select(i => Measure($"m{i}", When(AtMost(F, i / 2m)))).ToArray();
        var counts = Enumerable.Range(0, 9).Select(i => TriggeredAt(i / 2m)).ToList();

        Assert.Equal(counts.OrderDescending(), counts);

        int TriggeredAt(decimal level) => measures.Count(m => Facts(Shown(Rated(level))).Of(m.Trigger) == Truth.True);
    }

    private static Test.QuestionValue AskedFor(QuestionId question) => new(question, Comparison.AtMost, 2);

    private static QuestionFinding.Number Number(decimal median) => new(median);

    private static ImmutableSortedDictionary<string, Majority> Options(string key, Majority majority) =>
        ImmutableSortedDictionary<string, Majority>.Empty.Add(key, majority);

    private static Reason[] ReasonsOf(QuestionId question, QuestionFinding finding, Test test) =>
        [.. MeasureProposal.For(Snapshot(Measure("m", When(test))), Shown(question, finding), Standings()).ForDepartment.Single().Reasons];

    private static Measure Possible(string id) =>
        Measure(
            id,
            priority: PriorityClass.DutyToBeChecked,
            condition: new([], [], new("Gilt es?"), null, "Recht"),
            otherwise: PriorityClass.Prerequisite
        );

    private static IEnumerable<string> Own(Proposal proposal) => proposal.ForDepartment.Select(m => m.Id.Value);

    private static IEnumerable<string> Municipal(Proposal proposal) => proposal.ForMunicipality.Select(m => m.Id.Value);
}
