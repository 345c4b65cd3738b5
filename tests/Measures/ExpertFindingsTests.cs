using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Dossiers;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using DigiCheckBot.Assessment.Rounds;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Measures;

public sealed class ExpertFindingsTests
{
    private static readonly MeasureId M = new("m");

    [Fact]
    public void A_yes_to_the_duty_question_makes_a_duty_of_it()
    {
        var proposed = Propose(new() { DutyAnswers = Answer(true) }, Possible()).ForDepartment.Single();

        Assert.Equal((PriorityClass.Mandatory, 1), (proposed.Priority, proposed.PlanYear));
        Assert.Equal([new Reason.Duty()], proposed.Reasons.Take(1));
    }

    [Fact]
    public void A_no_gives_it_the_class_that_it_has_otherwise() =>
        Assert.Equal(
            PriorityClass.Visibility,
            Propose(new() { DutyAnswers = Answer(false) }, Possible(PriorityClass.Visibility)).ForDepartment.Single().Priority
        );

    [Fact]
    public void A_no_strikes_what_would_only_be_a_duty() =>
        Assert.Empty(Propose(new() { DutyAnswers = Answer(false) }, Possible()).ForDepartment);

    [Fact]
    public void A_yes_says_as_well_that_an_unknown_one_is_open()
    {
        var proposed = Propose(new() { DutyAnswers = Answer(true) }, Measure("m", Unknown, PriorityClass.Mandatory)).ForDepartment.Single();

        Assert.Equal((PriorityClass.Mandatory, false), (proposed.Priority, proposed.ToBeChecked));
    }

    [Fact]
    public void A_yes_does_not_help_against_a_trigger_that_is_false() =>
        Assert.Empty(Propose(new() { DutyAnswers = Answer(true) }, Measure("m", NotTriggered, PriorityClass.Mandatory)).ForDepartment);

    [Theory]
    [InlineData(PriorityClass.Synergy)]
    [InlineData(PriorityClass.Mandatory)]
    public void What_is_rejected_is_not_recommended(PriorityClass priority)
    {
        var proposal = Propose(new() { Rejected = [M] }, Measure("m", priority: priority));

        Assert.Equal((0, 0, 0m), (proposal.ForDepartment.Length, proposal.Further.Length, proposal.Totals.Expected));
    }

    [Fact]
    public void What_needs_a_rejected_measure_stays() =>
        Assert.Equal(
            ["b"],
            Propose(new() { Rejected = [M] }, Measure("m", effects: []), Measure("b", after: ["m"])).ForDepartment.Select(Id)
        );

    [Fact]
    public void What_was_added_has_a_place_whatever_it_brings()
    {
        var proposed = Propose(new() { Added = [M] }, Measure("m", NotTriggered, effects: [])).ForDepartment.Single();

        Assert.Equal((1, false), (proposed.PlanYear, proposed.ToBeChecked));
        Assert.Equal([new Reason.AddedByExperts()], proposed.Reasons.ToArray());
    }

    [Fact]
    public void What_was_added_for_the_municipality_stands_in_its_list() =>
        Assert.Equal(
            ["m"],
            Propose(new() { Added = [M] }, Measure("m", NotTriggered, level: MeasureLevel.Municipality)).ForMunicipality.Select(Id)
        );

    [Fact]
    public void An_amount_of_the_experts_takes_the_place_of_the_catalogue_s()
    {
        var cost = Corrected(new CostCorrection(ExternalEuros: 5000, Low: 1, High: 1), Cost(1000), Cost(3, CostKind.InternalDays));

        Assert.Equal((5000m, 1440m, 6440m), (cost.OneOffExternal, cost.Internal, cost.Expected));
    }

    [Fact]
    public void Its_line_says_who_gave_it_and_why()
    {
        var line = Corrected(new CostCorrection(InternalDays: 2), Cost(1000)).Lines.Single(l => l.IsByExperts);

        Assert.Equal((2m, 480m, 960m, "teurer"), (line.Amount, line.Rate, line.Euros, line.Why));
    }

    [Fact]
    public void The_range_of_the_experts_counts()
    {
        var cost = Corrected(new CostCorrection(Low: 0.5m, High: 2m), Cost(1000));

        Assert.Equal((500m, 2000m), (cost.Low, cost.High));
    }

    [Fact]
    public void A_driver_without_number_does_not_matter_where_experts_gave_the_amount() =>
        Assert.Empty(Corrected(new CostCorrection(ExternalEuros: 1), Cost(10, driver: "beschaeftigte")).MissingDrivers);

    [Fact]
    public void The_plan_and_the_totals_count_the_experts_amount()
    {
        var proposal = Propose(
            new() { Costs = Costs(new CostCorrection(ExternalEuros: 7000, Low: 1, High: 1)) },
            Measure("m", costs: [Cost(1000)])
        );

        Assert.Equal((7000m, 7000m), (proposal.Totals.OneOffExternal, proposal.Plan.MoneyPerYear[0]));
    }

    [Fact]
    public void Starts_no_earlier_than_the_experts_see_it_and_says_so()
    {
        var placement = Propose(new() { EarliestQuarters = Quarter(6) }, Measure("m")).Plan.Placements.Single();

        Assert.Equal((6, new PlacementReason.NotBefore(6)), (placement.StartQuarter, placement.Reason));
    }

    [Fact]
    public void What_was_decided_stands_in_its_year()
    {
        var placement = Decided(new PlanWindow(2, 2), Measure("m")).Plan.Placements.Single();

        Assert.Equal((2, new PlacementReason.Decided(2, 2)), (placement.Year, placement.Reason));
    }

    [Fact]
    public void What_was_decided_stays_whatever_the_rules_say() =>
        Assert.Equal([("m", 3)], Decided(new PlanWindow(3, 3), Measure("m", NotTriggered, effects: [])).ForDepartment.Select(Place));

    [Fact]
    public void Deciding_about_a_listed_measure_changes_no_list()
    {
        Measure[] measures =
        [
            .. Enumerable.Range(0, 6).Select(i => Measure($"m{i}", effects: [new Effect(F, 0.5m + (i % 3 * 0.25m), 2 + (i % 2))])),
        ];
        var before = Propose(ExpertFindings.None, measures).ForDepartment.Select(Id).Order();

        foreach (var id in before)
        {
            var decided = Snapshot(measures) with { Decided = Window(new MeasureId(id), new PlanWindow(3, 3)) };
            Assert.Equal(before, For(decided).ForDepartment.Select(Id).Order());
            Assert.Equal(before, For(Snapshot(measures) with { LeftOut = [new MeasureId(id)] }).ForDepartment.Select(Id).Order());
        }
    }

    [Fact]
    public void What_is_left_out_stays_listed_and_is_in_no_total()
    {
        var proposal = For(Snapshot(Measure("m"), Measure("b", after: ["m"])) with { LeftOut = [M] });

        Assert.Equal([("b", 0), ("m", 0)], proposal.ForDepartment.Select(Place).Order());
        Assert.Equal(0m, proposal.Totals.Expected);
        Assert.Contains(new PlacementReason.NeedsLeftOut(M), proposal.Plan.Unplaced.Select(p => p.Reason));
    }

    [Fact]
    public void A_duty_comes_before_what_was_added()
    {
        var snapshot = Snapshot(Measure("d", priority: PriorityClass.Mandatory, costs: [Cost(1000)]), Measure("m", NotTriggered)) with
        {
            YearlyBudget = [1100, 0, 0],
            Experts = new() { Added = [M] },
        };

        Assert.Equal(["d"], For(snapshot).Plan.Placements.Select(p => p.Measure.Value));
    }

    [Fact]
    public void A_free_measure_is_found_in_the_catalogue_and_planned_with_its_own_amounts()
    {
        var free = new FreeMeasure(FreeMeasure.IdOf(1), "Neu", "Etwas Neues", F, "DMS", 2000, 1, 100, Weeks: 30);
        var work = RoundWork.Empty with
        {
            FreeMeasures = [free],
            Reviews = RoundWork.Empty.Reviews.Add(
                free.Id,
                new MeasureReview(ReviewVerdict.Added, "nötig", new("t", "e"), DateTimeOffset.UnixEpoch, 1)
            ),
        };
        var snapshot = Snapshot() with { Experts = ReviewedInputs.Of(work) };
        var proposed = For(snapshot with { Catalogue = snapshot.Catalogue.With(work.FreeMeasures) }).ForDepartment.Single();

        Assert.Equal(("F-01", 1, 2000m, 480m), (Id(proposed), proposed.PlanYear, proposed.Cost.OneOffExternal, proposed.Cost.Internal));
        Assert.Equal("nötig", proposed.Cost.Lines[0].Why);
    }

    /// <summary>Whatever experts and Fachbereich say: what is rejected never appears, what is left out has no place.</summary>
    [Fact]
    public void Rejected_never_appears_and_left_out_is_never_placed() =>
        Prop.ForAll(
                Rounds,
                snapshot =>
                {
                    var proposal = For(snapshot);
                    var listed = proposal
                        .ForDepartment.Concat(proposal.ForMunicipality)
                        .Concat(proposal.Further)
                        .Select(m => m.Id)
                        .ToHashSet();
                    return !listed.Overlaps(snapshot.Experts.Rejected)
                        && !proposal.Plan.Placements.Any(p => snapshot.LeftOut.Contains(p.Measure))
                        && proposal.Plan.Placements.All(p =>
                            p.StartQuarter >= snapshot.Experts.EarliestQuarters.GetValueOrDefault(p.Measure, 1)
                            && (
                                snapshot.Decided.GetValueOrDefault(p.Measure) is not { } years
                                || (p.Year >= years.EarliestYear && p.Year <= years.LatestYear)
                            )
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>What nobody said anything about isn't changed by an answer that says what the rules say anyway.</summary>
    [Fact]
    public void Accepting_everything_changes_nothing() =>
        Prop.ForAll(
                Rounds,
                snapshot =>
                {
                    var untouched = snapshot with
                    {
                        Experts = ExpertFindings.None,
                        Decided = ImmutableSortedDictionary<MeasureId, PlanWindow>.Empty,
                        LeftOut = [],
                    };
                    var accepted = untouched with
                    {
                        Experts = new()
                        {
                            Costs = untouched.Catalogue.Measures.ToImmutableSortedDictionary(m => m.Id, _ => new ExpertCost(new(), "")),
                        },
                    };
                    return For(untouched)
                        .ForDepartment.Select(m => (m.Id, m.PlanYear, m.Cost.Expected))
                        .SequenceEqual(For(accepted).ForDepartment.Select(m => (m.Id, m.PlanYear, m.Cost.Expected)));
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<RoundSnapshot> Rounds =>
        (
            from count in Gen.Choose(1, 10)
            from triggers in Gen.Elements(Triggered, Triggered, Unknown, NotTriggered).ArrayOf(count)
            from classes in Gen.Elements(PriorityClass.Mandatory, PriorityClass.Synergy, PriorityClass.DutyToBeChecked).ArrayOf(count)
            from said in Gen.Choose(0, 7).ArrayOf(count)
            from quarters in Gen.Choose(1, 12).ArrayOf(count)
            select Said(
                [
                    .. Enumerable
                        .Range(0, count)
                        .Select(i =>
                            Measure(
                                $"m{i:00}",
                                triggers[i],
                                classes[i],
                                i % 5 == 4 ? MeasureLevel.Municipality : MeasureLevel.Department,
                                after: i > 1 && i % 3 == 0 ? [$"m{i - 2:00}"] : [],
                                otherwise: i % 2 == 0 ? PriorityClass.Visibility : null
                            )
                        ),
                ],
                said,
                quarters
            )
        ).ToArbitrary();

    private static RoundSnapshot Said(Measure[] measures, int[] said, int[] quarters)
    {
        MeasureId[] With(int what) => [.. measures.Where((_, i) => said[i] == what).Select(m => m.Id)];
        return Snapshot(measures) with
        {
            Experts = new()
            {
                Rejected = [.. With(1)],
                Added = [.. With(2)],
                DutyAnswers = With(3)
                    .Where(id => measures.Single(m => m.Id == id).Priority != PriorityClass.Synergy)
                    .ToImmutableSortedDictionary(id => id, id => id.Value.EndsWith('2')),
                EarliestQuarters = With(4).ToImmutableSortedDictionary(id => id, id => quarters[0]),
            },
            Decided = With(5).ToImmutableSortedDictionary(id => id, _ => new PlanWindow((quarters[0] + 3) / 4, 3)),
            LeftOut = [.. With(6)],
        };
    }

    private static Measure Possible(PriorityClass? otherwise = null) =>
        Measure(
            "m",
            priority: PriorityClass.DutyToBeChecked,
            condition: new DutyCondition([], [], new LocalizedText("Ist das so?"), FollowUp: null, "DMS"),
            otherwise: otherwise
        );

    private static Proposal Propose(ExpertFindings experts, params Measure[] measures) =>
        For(Snapshot(measures) with { Experts = experts });

    private static Proposal Decided(PlanWindow years, Measure measure) =>
        For(Snapshot(measure) with { Decided = Window(measure.Id, years) });

    private static Proposal For(RoundSnapshot snapshot)
    {
        Assert.Empty(SnapshotCheck.Of(snapshot));
        return MeasureProposal.For(snapshot, Shown(), Standings());
    }

    private static CostEstimate Corrected(CostCorrection correction, params CostPart[] parts) =>
        Propose(new() { Costs = Costs(correction) }, Measure("m", costs: parts)).ForDepartment.Single().Cost;

    private static ImmutableSortedDictionary<MeasureId, ExpertCost> Costs(CostCorrection amounts) =>
        ImmutableSortedDictionary<MeasureId, ExpertCost>.Empty.Add(M, new ExpertCost(amounts, "teurer"));

    private static ImmutableSortedDictionary<MeasureId, bool> Answer(bool isDuty) =>
        ImmutableSortedDictionary<MeasureId, bool>.Empty.Add(M, isDuty);

    private static ImmutableSortedDictionary<MeasureId, int> Quarter(int quarter) =>
        ImmutableSortedDictionary<MeasureId, int>.Empty.Add(M, quarter);

    private static ImmutableSortedDictionary<MeasureId, PlanWindow> Window(MeasureId measure, PlanWindow years) =>
        ImmutableSortedDictionary<MeasureId, PlanWindow>.Empty.Add(measure, years);

    private static string Id(ProposedMeasure measure) => measure.Id.Value;

    private static (string, int) Place(ProposedMeasure measure) => (measure.Id.Value, measure.PlanYear);
}
