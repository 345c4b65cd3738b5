using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Measures;
using DigiCheckBot.Assessment.Roadmaps;
using FsCheck;
using FsCheck.Fluent;
using static DigiCheckBot.Tests.Assessment.SomeMeasures;

namespace DigiCheckBot.Tests.Measures;

public sealed class GainTests
{
    private static readonly Gen<Effect> SomeEffect =
        from quarters in Gen.Choose(1, 8)
        from upTo in Gen.Choose(1, 4)
        select new Effect(F, quarters / 4m, upTo);

    private static readonly Gen<FieldStanding> SomeStanding =
        from level in Gen.Choose(0, 8)
        from target in Gen.Choose(0, 8)
        select new FieldStanding(level / 2m, target / 2m, 1);

    private static readonly Arbitrary<(FieldStanding Standing, Effect[] Effects, Effect More)> Cases = (
        from standing in SomeStanding
        from effects in SomeEffect.ArrayOf()
        from more in SomeEffect
        select (standing, effects, more)
    ).ToArbitrary();

    [Fact]
    public void Adds_up_what_the_measures_bring() => Assert.Equal(1.5m, At(1, [Up(1, 4), Up(0.5m, 4)]));

    [Fact]
    public void Ends_at_the_target() => Assert.Equal(2m, At(1, [Up(2, 4), Up(2, 4)]));

    [Fact]
    public void Ends_at_the_ceiling_of_a_measure() => Assert.Equal(1m, At(1, [Up(2, 2)]));

    [Fact]
    public void Another_measure_can_lift_beyond_a_lower_ceiling() => Assert.Equal(1.5m, At(1, [Up(2, 2), Up(0.5m, 4)]));

    [Fact]
    public void A_ceiling_below_the_level_brings_nothing() => Assert.Equal(0.5m, At(2, [Up(1, 1), Up(0.5m, 4)]));

    [Fact]
    public void Above_the_target_there_is_nothing_to_gain() => Assert.Equal(0m, At(3.5m, [Up(1, 4)]));

    [Fact]
    public void Other_fields_do_not_count() => Assert.Equal(0m, At(1, [new Effect(G, 1, 4)]));

    [Fact]
    public void Fields_count_by_their_weight() =>
        Assert.Equal(2m, Gain.Weighted(Standings().SetItem(F, new(1, 3, 1.5m)), [Up(1, 3), new Effect(G, 0.5m, 3)]));

    [Fact]
    public void Never_exceeds_the_distance_to_the_target() =>
        Prop.ForAll(Cases, c => Gain.Of(F, c.Standing, c.Effects) <= Math.Max(0, c.Standing.Target - c.Standing.Level))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void One_measure_more_never_brings_less() =>
        Prop.ForAll(Cases, c => Gain.Of(F, c.Standing, [.. c.Effects, c.More]) >= Gain.Of(F, c.Standing, c.Effects))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void One_measure_more_never_brings_more_than_it_has() =>
        Prop.ForAll(Cases, c => Gain.Of(F, c.Standing, [.. c.Effects, c.More]) - Gain.Of(F, c.Standing, c.Effects) <= c.More.Levels)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_measures_does_not_matter() =>
        Prop.ForAll(Cases, c => Gain.Of(F, c.Standing, c.Effects.Reverse()) == Gain.Of(F, c.Standing, c.Effects))
            .QuickCheckThrowOnFailure();

    private static Effect Up(decimal levels, decimal upTo) => new(F, levels, upTo);

    private static decimal At(decimal level, IEnumerable<Effect> effects) => Gain.Of(F, new(level, 3, 1), effects);
}
