using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.Synergies;
using DigiCheckBot.Tests.Assessment;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;
using static DigiCheckBot.Tests.Synergies.SomeResults;

namespace DigiCheckBot.Tests.Synergies;

public sealed class SynergyAnalysisTests
{
    private static readonly CostPart Fixed = Cost(1000);
    private static readonly CostPart PerProcess = Cost(100, driver: "prozesse_ausgewaehlt");

    private static readonly Arbitrary<DepartmentResult[]> SomeDepartments = (
        from needs in (
            from measure in Gen.Choose(0, 4)
            from once in Gen.Choose(0, 3000)
            from yearly in Gen.Choose(0, 900)
            from perProcess in Gen.Choose(0, 500)
            from year in Gen.Choose(0, 3)
            select Proposed(
                Measure(
                    $"m{measure}",
                    level: (MeasureLevel)(measure % 3),
                    costs: [Cost(once), Cost(yearly, timing: CostTiming.Yearly), Cost(perProcess, driver: "prozesse_ausgewaehlt")]
                ),
                year
            )
        ).ListOf()
        select needs.Chunk(2).Select((chunk, i) => Department($"k{i % 3}", $"f{i}", [.. chunk.DistinctBy(m => m.Id)])).ToArray()
    ).ToArbitrary();

    [Fact]
    public void Two_departments_of_a_municipality_pay_the_fixed_part_once()
    {
        var picture = Of(Department("k", "a", Proposed("m", Fixed, PerProcess)), Department("k", "b", Proposed("m", Fixed, PerProcess)));

        var shared = Assert.Single(picture.Shared);
        Assert.Equal((2600m, 2000m, 1000m, 0m), (shared.Separately, shared.Fixed, shared.SavedWithin, shared.SavedAcross));
        Assert.Equal((2600m, 1000m), (picture.Separately, picture.Saved()));
    }

    [Fact]
    public void Municipalities_save_on_top_if_they_join()
    {
        var shared = Of(
            Department("k", "a", Proposed("m", Fixed)),
            Department("k", "b", Proposed("m", Fixed)),
            Department("l", "a", Proposed("m", Fixed))
        ).Shared;

        Assert.Equal((1000m, 1000m), (shared[0].SavedWithin, shared[0].SavedAcross));
    }

    [Fact]
    public void Yearly_fixed_parts_count_by_the_months_in_the_plan()
    {
        var yearly = Cost(1200, timing: CostTiming.Yearly);

        Assert.Equal(2400m, Of(Department("k", "a", Proposed("m", yearly)), Department("k", "b", Proposed("m", yearly))).Saved());
    }

    [Fact]
    public void The_largest_of_different_fixed_parts_remains()
    {
        var dearer = CostBasis.Of(Snapshot() with { RateOverrides = new(Internal: 600, External: null) }, Shown());
        var measure = Measure("m", costs: [Cost(10, CostKind.InternalDays)], spread: new(1, 1));

        var picture = Of(Department("k", "a", Proposed(measure)), Department("k", "b", Proposed(measure, basis: dearer)));

        Assert.Equal((10_800m, 4800m), (picture.Separately, picture.Saved()));
    }

    [Fact]
    public void A_saving_is_expected_like_the_cost_that_it_is_taken_from()
    {
        var measure = Measure("m", costs: [Fixed], spread: new(0.4m, 2.5m));

        var picture = Of(Department("k", "a", Proposed(measure)), Department("k", "b", Proposed(measure)));

        Assert.Equal(picture.Separately / 2, picture.Saved());
    }

    [Fact]
    public void What_only_depends_on_size_saves_nothing()
    {
        var picture = Of(Department("k", "a", Proposed("m", PerProcess)), Department("k", "b", Proposed("m", PerProcess)));

        Assert.Equal((1, 0m), (picture.Shared.Length, picture.Saved()));
    }

    [Fact]
    public void One_department_has_no_synergy() =>
        Prop.ForAll(
                SomeDepartments,
                all => all.Take(1).ToArray() is var one && Of(one) is { Shared.IsEmpty: true, SavedWithin: 0, SavedAcross: 0 }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Nobody_has_no_synergy() => Assert.Equal((0, 0m, 0m), Of() is var p ? (p.Shared.Length, p.Separately, p.Saved()) : default);

    [Fact]
    public void A_saving_lies_between_nothing_and_everything() =>
        Prop.ForAll(
                SomeDepartments,
                all =>
                    Of(all) is var picture
                    && picture.Saved() >= 0
                    && picture.Saved() <= picture.Separately
                    && picture.Shared.All(s => s.SavedWithin >= 0 && s.SavedAcross >= 0 && s.Saved() <= s.Fixed && s.Fixed <= s.Separately)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_sum_of_the_parts_is_the_total() =>
        Prop.ForAll(SomeDepartments, all => Of(all) is var picture && picture.Shared.Sum(s => s.Saved()) == picture.Saved())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_departments_does_not_matter() =>
        Prop.ForAll(SomeDepartments, all => Print(Of(all)) == Print(Of([.. all.Reverse()]))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_department_more_never_lowers_the_saving() =>
        Prop.ForAll(SomeDepartments, all => Of([.. all.Skip(1)]).Saved() <= Of(all).Saved()).QuickCheckThrowOnFailure();

    [Fact]
    public void An_amount_for_the_whole_municipality_is_counted_once()
    {
        var measure = Proposed(
            Measure("m", level: MeasureLevel.Municipality, costs: [Fixed with { CoversWholeMunicipality = true }], spread: new(1, 1))
        );

        var municipal = Assert.Single(Of(Department("k", "a", measure), Department("k", "b", measure)).Municipal);

        Assert.True(municipal.IsWhole);
        Assert.Equal(new MunicipalCost("k", 2, Expected: 1000, CountedTwice: 1000), Assert.Single(municipal.Costs));
    }

    [Fact]
    public void Shares_of_departments_add_up()
    {
        var measure = Proposed(Measure("m", level: MeasureLevel.Association, costs: [Fixed], spread: new(1, 1)));

        var municipal = Assert.Single(
            Of(Department("k", "a", measure), Department("k", "b", measure), Department("l", "a", measure)).Municipal
        );

        Assert.Equal([new("k", 2, 2000, 0), new MunicipalCost("l", 1, 1000, 0)], municipal.Costs.ToArray());
    }

    [Fact]
    public void Enough_municipalities_make_a_collective_recommendation()
    {
        var collective = Of(
            Department("l", "a", Proposed("m")),
            Department("k", "a", Proposed("m"), Proposed("n")),
            Department("k", "b", Proposed("m"), Proposed("n")),
            Department("j", "a", Proposed("m"), Proposed("n"))
        ).Collective;

        var only = Assert.Single(collective);
        Assert.Equal((new MeasureId("m"), 4), (only.Measure, only.Departments));
        Assert.Equal(["j", "k", "l"], only.Municipalities.ToArray());
    }

    [Fact]
    public void Great_potential_comes_first()
    {
        var great = Measure("n") with { Synergy = new(SynergyPotential.Great, new("Gemeinsam beschaffen")) };
        DepartmentResult[] all = [.. new[] { "j", "k", "l" }.Select(k => Department(k, "a", Proposed("m"), Proposed("n")))];

        var collective = SynergyAnalysis.Of(all, SomeMeasures.Catalogue(Measure("m"), great)).Collective;

        Assert.Equal(["n", "m"], collective.Select(c => c.Measure.Value));
        Assert.Equal("Gemeinsam beschaffen", collective[0].Synergy?.Text.German);
    }

    [Fact]
    public void A_possible_duty_counts_only_once_it_is_one() =>
        Assert.Empty(
            Of(Department("k", "a", Proposed(Measure("m"), planYear: 0)), Department("k", "b", Proposed(Measure("m"), planYear: 0))).Shared
        );

    [Fact]
    public void A_quick_picture_counts_without_money()
    {
        var quick = Department("k", "b") with { Result = Result(View(Proposed("m", Fixed)) with { Totals = null }) };

        var shared = Assert.Single(Of(Department("k", "a", Proposed("m", Fixed)), quick).Shared);

        Assert.Equal((2, 1000m, 0m), (shared.Departments.Length, shared.Separately, shared.Saved()));
    }

    [Fact]
    public void What_only_leaders_see_does_not_enter()
    {
        var (open, restricted) = (View(Proposed("m", Fixed)), View(Proposed("m", Fixed), Proposed("n", Fixed)));
        DepartmentResult[] all = [new("k", "a", Result(open, restricted)), new("k", "b", Result(open, restricted))];

        Assert.Equal(Print(Of(Department("k", "a", Proposed("m", Fixed)), Department("k", "b", Proposed("m", Fixed)))), Print(Of(all)));
    }

    [Fact]
    public void The_same_department_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Of(Department("k", "a"), Department("k", "a")));

    [Fact]
    public void A_collective_of_one_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SynergyAnalysis.Of([], SomeMeasures.Catalogue(), collectiveFrom: 1));

    private static SynergyPicture Of(params DepartmentResult[] results) => SynergyAnalysis.Of(results, SomeMeasures.Catalogue());

    private static string Print(SynergyPicture picture) =>
        string.Join(
            '\n',
            [
                .. picture.Shared.Select(s => $"{s with { Departments = [] }} {string.Join(' ', s.Departments)}"),
                .. picture.Municipal.Select(m => $"{m with { Costs = [] }} {string.Join(' ', m.Costs)}"),
                .. picture.Collective.Select(c => $"{c with { Municipalities = [] }} {string.Join(' ', c.Municipalities)}"),
                $"{picture.Separately} {picture.SavedWithin} {picture.SavedAcross}",
            ]
        );
}
