using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using DigiCheckBot.Assessment.Scoring;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Measures;

/// <summary>How a proposal becomes a request for a plan, and the plan the proposal's years.</summary>
public sealed class ProposalPlanningTests
{
    private static readonly QuestionId CapacityQuestion = new("VE-02");

    [Fact]
    public void Money_is_expected_money()
    {
        var proposal = Propose(Measure("m", costs: [Cost(1000), Cost(400, timing: CostTiming.Yearly)], spread: new(0.6m, 1.7m)));

        Assert.Equal(
            (1086.06m, 434.42m),
            (Rounded(proposal.PlanRequest.Items[0].OneOffEuros), Rounded(proposal.PlanRequest.Items[0].RunningPerYear))
        );
    }

    [Fact]
    public void Money_by_year_agrees_with_the_totals()
    {
        var proposal = Propose(Measure("m", costs: [Cost(12_000), Cost(400, timing: CostTiming.Yearly)], weeks: 29));

        Assert.All(proposal.Plan.MoneyPerYear.Zip(proposal.Totals.PerYear), y => Assert.InRange(y.First - y.Second, -1m, 1m));
    }

    [Fact]
    public void Days_that_recur_every_year_do_not_count_while_a_measure_runs()
    {
        var yearly = Cost(10, CostKind.InternalDays, CostTiming.Yearly);

        Assert.Equal(3m, Propose(Measure("m", costs: [Cost(3, CostKind.InternalDays), yearly])).PlanRequest.Items[0].InternalDays);
    }

    [Fact]
    public void The_budget_of_the_round_holds()
    {
        var proposal = Propose(Snapshot(Measure("m")) with { YearlyBudget = [0, 2000, 2000] });

        Assert.Equal(2, proposal.ForDepartment.Single().PlanYear);
        Assert.Equal([new PlacementReason.BudgetExhausted(1)], proposal.Plan.Placements.Select(p => p.Reason));
    }

    [Fact]
    public void Without_an_answer_the_capacity_is_the_least() => Assert.Equal(5m, Capacity(Snapshot(), Shown()));

    [Fact]
    public void The_capacity_follows_the_leaders_answer_and_the_people() => Assert.Equal(30m, Capacity(WithPeople(12), Answered("bis50")));

    [Fact]
    public void The_capacity_is_never_less_than_the_least() => Assert.Equal(5m, Capacity(WithPeople(3), Answered("bis10")));

    [Fact]
    public void Leaders_who_are_divided_leave_the_least() =>
        Assert.Equal(5m, Capacity(WithPeople(12), Answered("bis50", Majority.Unknown)));

    [Fact]
    public void The_coordinator_can_set_the_capacity() =>
        Assert.Equal(2m, Capacity(WithPeople(12) with { CapacityDaysPerQuarter = 2 }, Answered("bis50")));

    [Fact]
    public void A_milestone_ends_as_early_as_its_own_chain_allows()
    {
        var proposal = Propose(Municipal("k", weeks: 29), Municipal("l", after: ["k"]), Measure("m", after: ["l"]));

        Assert.Equal([("k", 2), ("l", 3)], proposal.PlanRequest.Milestones.Select(m => (m.Key.Value, m.Value)));
        Assert.Equal(4, proposal.Plan.Placements.Single().StartQuarter);
    }

    [Fact]
    public void The_coordinator_can_set_the_date_of_a_milestone()
    {
        var dates = ImmutableSortedDictionary<MeasureId, DateOnly>.Empty.Add(new("k"), new DateOnly(2028, 2, 15));
        var proposal = Propose(Snapshot(Municipal("k"), Measure("m", after: ["k"])) with { Milestones = dates });

        Assert.Equal(6, proposal.Plan.Placements.Single().StartQuarter);
        Assert.Equal(2, proposal.ForMunicipality.Single().PlanYear);
    }

    [Fact]
    public void A_milestone_that_waits_for_an_own_measure_moves_with_it()
    {
        var snapshot = Snapshot(Measure("a", costs: [Cost(1000)]), Municipal("k", after: ["a"]), Measure("m", after: ["k"], costs: []));
        var proposal = Propose(snapshot with { YearlyBudget = [0, 2000, 2000] });

        Assert.Equal([("a", 5), ("m", 7)], proposal.Plan.Placements.Select(p => (p.Measure.Value, p.StartQuarter)));
    }

    [Fact]
    public void What_waits_for_a_milestone_beyond_the_plan_has_no_year()
    {
        var snapshot = Snapshot(Measure("a", costs: [Cost(1000)]), Municipal("k", after: ["a"]), Measure("m", after: ["k"], costs: []));
        var proposal = Propose(snapshot with { YearlyBudget = [0, 0, 0] });

        Assert.All(proposal.ForDepartment.Concat(proposal.ForMunicipality), m => Assert.Equal(0, m.PlanYear));
    }

    private static decimal Rounded(decimal euros) => decimal.Round(euros, 2);

    private static Measure Municipal(string id, string[]? after = null, int weeks = 4) =>
        Measure(id, Unknown, level: MeasureLevel.Municipality, after: after, weeks: weeks);

    private static Proposal Propose(params Measure[] measures) => Propose(Snapshot(measures));

    private static Proposal Propose(RoundSnapshot snapshot) => MeasureProposal.For(snapshot, Shown(), Standings());

    private static RoundSnapshot WithPeople(int count) => Snapshot() with { Leadership = [Leader((People, count))] };

    private static decimal Capacity(RoundSnapshot snapshot, ShownValues shown)
    {
        var parameters = snapshot.Catalogue.Parameters with
        {
            CapacityDaysPerTen = ImmutableSortedDictionary<string, decimal>.Empty.Add("bis10", 5).Add("bis50", 25),
        };
        var basis = new CostBasis(new DriverNumbers(snapshot, shown), 480, 1050, Overrides: null, Correlation: 0.3m);
        return PlanCapacity.Of(snapshot.CapacityDaysPerQuarter, parameters, shown, basis);
    }

    private static ShownValues Answered(string option, Majority majority = Majority.Chosen) =>
        Shown(CapacityQuestion, new QuestionFinding.Choices(ImmutableSortedDictionary<string, Majority>.Empty.Add(option, majority)));
}
