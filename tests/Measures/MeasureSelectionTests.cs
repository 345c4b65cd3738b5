using System.Collections.Immutable;
using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Measures;

public sealed class MeasureSelectionTests
{
    private static readonly Gen<Measure[]> SomeCatalogue =
        from count in Gen.Choose(1, 40)
        from measures in Gen.CollectToArray(Enumerable.Range(0, count), i => SomeMeasure(i, count))
        select measures;

    [Fact]
    public void Duties_come_first_whatever_they_cost()
    {
        var others = Enumerable.Range(0, 30).Select(i => Measure($"m{i:00}", effects: [Up(0.05m)]));

        Assert.Contains("z", Choose([.. others, Measure("z", priority: PriorityClass.Mandatory, costs: [Cost(1_000_000)])]));
    }

    [Fact]
    public void Takes_at_most_twenty() =>
        Assert.Equal(20, Choose([.. Enumerable.Range(0, 30).Select(i => Measure($"m{i:00}", effects: [Up(0.05m)]))]).Count);

    [Fact]
    public void Only_duties_may_be_more_than_twenty() =>
        Assert.Equal(25, Choose([.. Enumerable.Range(0, 25).Select(i => Measure($"m{i:00}", priority: PriorityClass.Mandatory))]).Count);

    [Fact]
    public void Stops_when_nothing_is_gained_any_more() =>
        Assert.Equal(["a", "b"], Choose(Measure("a", effects: [Up(1)]), Measure("b", effects: [Up(1)]), Measure("c", effects: [Up(1)])));

    [Fact]
    public void Prefers_what_brings_more_for_its_money() =>
        Assert.Equal(
            ["b"],
            Choose(Measure("a", costs: [Cost(2000)], effects: [Up(2)]), Measure("b", costs: [Cost(1000)], effects: [Up(2)]))
        );

    [Fact]
    public void Below_the_least_cost_only_the_gain_counts() =>
        Assert.Equal(
            ["b"],
            Choose(Measure("a", costs: [Cost(10)], effects: [Up(1.9m)]), Measure("b", costs: [Cost(500)], effects: [Up(2)]))
        );

    [Fact]
    public void Counts_the_cost_of_open_prerequisites() =>
        Assert.Equal(
            ["c"],
            Choose(
                Measure("a", Unknown, costs: [Cost(9000)], effects: []),
                Measure("b", after: ["a"], costs: [Cost(600)], effects: [Up(2)]),
                Measure("c", costs: [Cost(900)], effects: [Up(2)])
            )
        );

    [Fact]
    public void Does_not_count_the_cost_of_a_municipal_milestone() =>
        Assert.Equal(
            ["a", "b"],
            Choose(
                Measure("a", Unknown, level: MeasureLevel.Municipality, costs: [Cost(9000)], effects: []),
                Measure("b", after: ["a"], costs: [Cost(600)], effects: [Up(2)]),
                Measure("c", costs: [Cost(900)], effects: [Up(2)])
            )
        );

    [Fact]
    public void Counts_the_weight_of_the_field()
    {
        var measures = Enumerable.Range(0, 40).Select(i => Measure($"m{i:00}", effects: [new Effect(i < 20 ? F : G, 0.05m, 3)]));

        Assert.Equal("m20", Choose(Standings().SetItem(G, new(1, 3, 2)), [.. measures]).First());
    }

    [Fact]
    public void The_smaller_id_wins_a_tie() => Assert.Equal(["a"], Choose(Measure("b", effects: [Up(2)]), Measure("a", effects: [Up(2)])));

    [Fact]
    public void A_measure_that_adds_nothing_is_not_taken_for_what_its_prerequisite_brings() =>
        Assert.Equal(
            ["b"],
            Choose(
                Measure("a", Unknown, effects: [new Effect(F, 2, 3)]),
                Measure("b", effects: [new Effect(F, 1, 2)]),
                Measure("c", after: ["a"], effects: [new Effect(F, 0.5m, 2)])
            )
        );

    [Fact]
    public void The_order_of_the_measures_does_not_matter() =>
        Prop.ForAll(SomeCatalogue.ToArbitrary(), measures => Choose(measures).SequenceEqual(Choose([.. measures.Reverse()])))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Never_takes_more_than_twenty_unless_duties_and_what_they_need_are_more() =>
        Prop.ForAll(
                SomeCatalogue.ToArbitrary(),
                measures => OwnOf(measures) <= Math.Max(MeasureSelection.AtMost, OwnOf(OnlyDuties(measures)))
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Takes_every_open_prerequisite_of_what_it_takes() =>
        Prop.ForAll(
                SomeCatalogue.ToArbitrary(),
                measures =>
                {
                    var (judged, chosen) = (Judge(measures), Choose(measures));
                    return chosen.All(id => judged[new(id)].Measure.DependsOn.All(d => !judged[d].IsOpen || chosen.Contains(d.Value)));
                }
            )
            .QuickCheckThrowOnFailure();

    /// <summary>Dependencies go anywhere, so there are cycles as well.</summary>
    private static Gen<Measure> SomeMeasure(int index, int count) =>
        from trigger in Gen.Elements(Triggered, Triggered, Unknown, NotTriggered)
        from priority in Gen.Elements(PriorityClass.Mandatory, PriorityClass.Synergy, PriorityClass.Visibility, PriorityClass.Subordinate)
        from after in Gen.Choose(0, count - 1).ListOf(index % 3)
        from levels in Gen.Choose(0, 4)
        from cost in Gen.Choose(0, 20)
        select Measure(
            $"m{index:00}",
            trigger,
            priority,
            index % 7 == 0 ? MeasureLevel.Municipality : MeasureLevel.Department,
            [.. after.Distinct().Select(a => $"m{a:00}")],
            [new Effect(index % 2 == 0 ? F : G, levels / 8m, 3)],
            [Cost(cost * 500)]
        );

    /// <summary>Chosen measures of the Fachbereich; municipal milestones don't count.</summary>
    private static int OwnOf(Measure[] measures) =>
        Choose(measures).Count(id => measures.Single(m => m.Id.Value == id).Level == MeasureLevel.Department);

    private static Measure[] OnlyDuties(Measure[] measures) =>
        [.. measures.Select(m => m.Priority == PriorityClass.Mandatory ? m : m with { Effects = [] })];

    private static Effect Up(decimal levels) => new(F, levels, 3);

    private static ImmutableSortedDictionary<MeasureId, JudgedMeasure> Judge(Measure[] measures) =>
        measures.Select(m => JudgedMeasure.Of(m, Facts(Shown()))).ToImmutableSortedDictionary(j => j.Id, j => j);

    private static IReadOnlyCollection<string> Choose(params Measure[] measures) => Choose(Standings(), measures);

    private static IReadOnlyCollection<string> Choose(
        ImmutableSortedDictionary<CheckFieldId, FieldStanding> standings,
        params Measure[] measures
    )
    {
        var costs = measures.ToImmutableSortedDictionary(m => m.Id, m => m.Costs.Parts.Sum(p => p.Amount.Value));
        return [.. new MeasureSelection(Judge(measures), standings, costs).Choose().Select(id => id.Value)];
    }
}
