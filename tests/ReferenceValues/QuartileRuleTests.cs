using DigiCheckBot.Assessment.ReferenceValues;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.ReferenceValues;

public sealed class QuartileRuleTests
{
    private const int Levels = 9;

    private static readonly Arbitrary<decimal[]> TenOrMore = (
        from count in Gen.Choose(10, 60)
        from levels in Gen.Choose(0, Levels - 1).ListOf(count)
        select levels.Select(l => l / 2m).ToArray()
    ).ToArbitrary();

    [Fact]
    public void Of_ten_each_is_the_mean_of_its_neighbours() =>
        Assert.Equal(
            new FieldQuartiles.Known(Lower: 1.0m, Middle: 2.0m, Upper: 2.5m, Departments: 10),
            QuartileRule.Of([0, 0.5m, 1.0m, 1.5m, 1.5m, 2.0m, 2.5m, 2.5m, 3.0m, 4.0m])
        );

    [Fact]
    public void The_order_of_departments_does_not_matter() =>
        Prop.ForAll(TenOrMore, levels => QuartileRule.Of(levels) == QuartileRule.Of(levels.Reverse())).QuickCheckThrowOnFailure();

    [Fact]
    public void Quartiles_rise_within_what_occurs() =>
        Prop.ForAll(
                TenOrMore,
                levels =>
                    Quartiles(levels) is var q
                    && levels.Min() <= q.Lower
                    && q.Lower <= q.Middle
                    && q.Middle <= q.Upper
                    && q.Upper <= levels.Max()
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Quartiles_come_in_steps_of_a_half() =>
        Prop.ForAll(TenOrMore, levels => Quartiles(levels) is var q && (q.Lower + q.Middle + q.Upper) * 2 % 1 == 0)
            .QuickCheckThrowOnFailure();

    /// <summary>A better Fachbereich never lowers a quartile.</summary>
    [Fact]
    public void A_better_level_never_lowers_a_quartile() =>
        Prop.ForAll(
                TenOrMore,
                levels =>
                    (Quartiles(levels), Quartiles([levels[0] + 0.5m, .. levels[1..]])) is var (before, after)
                    && before.Lower <= after.Lower
                    && before.Middle <= after.Middle
                    && before.Upper <= after.Upper
            )
            .QuickCheckThrowOnFailure();

    /// <summary>
    /// All 43,758 ways in which ten Fachbereiche can stand: whoever knows the own level and sees the quartiles is left with at least two levels
    /// for every other Fachbereich.
    /// </summary>
    [Fact]
    public void Nobody_learns_the_level_of_another_department()
    {
        var possible = new Dictionary<(FieldQuartiles Seen, int Own), HashSet<int>>();
        foreach (var levels in Rising(QuartileRule.LeastDepartments, 0))
        {
            var seen = QuartileRule.Of(levels.Select(l => l / 2m));
            foreach (var own in levels.Distinct())
            {
                var others = possible.TryGetValue((seen, own), out var known) ? known : possible[(seen, own)] = [];
                others.UnionWith(levels.Where(l => l != own));
                if (levels.Count(l => l == own) > 1)
                {
                    others.Add(own);
                }
            }
        }

        Assert.NotEmpty(possible);
        Assert.All(possible.Values, others => Assert.True(others.Count > 1));
    }

    private static FieldQuartiles.Known Quartiles(decimal[] levels) => Assert.IsType<FieldQuartiles.Known>(QuartileRule.Of(levels));

    private static IEnumerable<int[]> Rising(int count, int from) =>
        count == 0
            ?
            [
                [],
            ]
            : Enumerable.Range(from, Levels - from).SelectMany(level => Rising(count - 1, level).Select(rest => (int[])[level, .. rest]));
}
