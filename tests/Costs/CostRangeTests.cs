using DigiCheckBot.Assessment.Catalogues;
using DigiCheckBot.Assessment.Costs;
using FsCheck;
using FsCheck.Fluent;

namespace DigiCheckBot.Tests.Costs;

public sealed class CostRangeTests
{
    private const decimal Correlation = 0.3m;

    private static readonly CostSpread[] Spreads = [new(0.7m, 1.4m), new(0.6m, 1.7m), new(0.5m, 2.1m), new(0.4m, 2.5m)];

    private static readonly Arbitrary<UncertainCost[]> Portfolios = (
        from likely in Gen.Choose(0, 50_000).ListOf()
        from spread in Gen.Choose(0, Spreads.Length - 1)
        select likely.Select((euros, i) => Cost(i, euros, Spreads[(spread + i) % Spreads.Length])).ToArray()
    ).ToArbitrary();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(40)]
    public void Agrees_with_a_million_plain_draws(int measures)
    {
        var random = new Random(measures);
        var costs = Enumerable.Range(0, measures).Select(i => Cost(i, random.Next(500, 60_000), Spreads[i % Spreads.Length])).ToArray();

        var (low, high) = CostRange.Of(costs, Correlation);
        var (reference, upper) = PlainDraws(costs, random, count: 1_000_000);

        Assert.InRange((double)low, 0.98 * reference, 1.02 * reference);
        Assert.InRange((double)high, 0.98 * upper, 1.02 * upper);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void One_measure_has_the_range_of_its_own_factor(int spread)
    {
        var tenth = Math.Exp(1.2815515655 * Spread.Sigma(Spreads[spread]));

        var (low, high) = CostRange.Of([Cost(7, 100_000, Spreads[spread])], Correlation);

        Assert.InRange((double)low * tenth / 100_000, 0.98, 1.02);
        Assert.InRange((double)high / tenth / 100_000, 0.98, 1.02);
    }

    /// <summary>Plain draws would miss by up to 2.6 %.</summary>
    [Fact]
    public void No_measure_has_unlucky_draws()
    {
        var tenth = Math.Exp(1.2815515655 * Spread.Sigma(Spreads[3]));

        Assert.All(
            Enumerable.Range(0, 100).Select(i => CostRange.Of([Cost(i, 1_000_000, Spreads[3])], Correlation)),
            range =>
            {
                Assert.InRange((double)range.Low * tenth / 1_000_000, 0.994, 1.006);
                Assert.InRange((double)range.High / tenth / 1_000_000, 0.994, 1.006);
            }
        );
    }

    [Fact]
    public void Fully_correlated_measures_spread_like_one() =>
        Assert.Equal(
            CostRange.Of([Cost(1, 90_000, Spreads[1])], correlation: 1),
            CostRange.Of([Cost(1, 30_000, Spreads[1]), Cost(2, 60_000, Spreads[1])], correlation: 1)
        );

    [Fact]
    public void Independent_measures_even_each_other_out()
    {
        UncertainCost[] many = [.. Enumerable.Range(0, 25).Select(i => Cost(i, 1000, Spreads[1]))];

        var (low, high) = CostRange.Of(many, correlation: 0);

        Assert.True(high - low < (CostRange.Of(many, correlation: 1) is var one ? one.High - one.Low : 0) / 4);
    }

    [Fact]
    public void Nothing_costs_nothing() => Assert.Equal((0m, 0m), CostRange.Of([], Correlation));

    [Fact]
    public void Without_spread_the_range_is_the_sum() =>
        Assert.Equal((3000m, 3000m), CostRange.Of([Cost(1, 1000, new(1, 1)), Cost(2, 2000, new(1, 1))], Correlation));

    [Fact]
    public void The_order_of_measures_does_not_matter() =>
        Prop.ForAll(Portfolios, costs => CostRange.Of(costs, Correlation) == CostRange.Of(costs.Reverse(), Correlation))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void One_measure_more_never_lowers_the_range() =>
        Prop.ForAll(
                Portfolios,
                costs =>
                    CostRange.Of(costs.Skip(1), Correlation) is var less
                    && CostRange.Of(costs, Correlation) is var all
                    && less.Low <= all.Low
                    && less.High <= all.High
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_figures_of_a_known_portfolio_stay() =>
        Assert.Equal(
            (156_181m, 344_818m),
            CostRange.Of(Enumerable.Range(0, 20).Select(i => Cost(i, 1000 * (i + 1), Spreads[i % Spreads.Length])), Correlation)
        );

    private static UncertainCost Cost(int index, decimal likely, CostSpread spread) => new(new($"M-{index:00}"), likely, spread);

    /// <summary>The definition word by word, with another generator and the system's own functions.</summary>
    private static (double Low, double High) PlainDraws(UncertainCost[] costs, Random random, int count)
    {
        var likely = Array.ConvertAll(costs, c => (double)c.Likely);
        var sigma = Array.ConvertAll(costs, c => (Math.Log((double)c.Spread.High) - Math.Log((double)c.Spread.Low)) / 2.563);
        var (shared, own) = (Math.Sqrt((double)Correlation), Math.Sqrt(1 - (double)Correlation));
        var sums = new double[count];
        for (var i = 0; i < count; i++)
        {
            var all = NextNormal(random);
            for (var j = 0; j < costs.Length; j++)
            {
                sums[i] += likely[j] * Math.Exp(sigma[j] * ((shared * all) + (own * NextNormal(random))));
            }
        }

        Array.Sort(sums);
        return (sums[(count / 10) - 1], sums[(count / 10 * 9) - 1]);
    }

    private static double NextNormal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
