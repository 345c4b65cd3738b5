using DigiCheckBot.Assessment.Costs;

namespace DigiCheckBot.Tests.Costs;

public sealed class PortableMathTests
{
    private const double LastBits = 1e-15;

    [Fact]
    public void Exponentials_are_right_to_the_last_bits() =>
        Assert.All(
            Enumerable.Range(-140_000, 280_000).Select(i => i * 0.005),
            x => Assert.InRange(PortableMath.Exp(x) / Math.Exp(x), 1 - LastBits, 1 + LastBits)
        );

    [Fact]
    public void Logarithms_undo_exponentials() =>
        Assert.All(
            Enumerable.Range(-1400, 2800).Select(i => i * 0.5),
            x => Assert.Equal(x, PortableMath.Log(PortableMath.Exp(x)), tolerance: LastBits * Math.Max(1, Math.Abs(x)))
        );

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(0.9, 1.2815515655446004)]
    [InlineData(0.975, 1.9599639845400545)]
    [InlineData(0.999, 3.0902323061678132)]
    [InlineData(0.0001, -3.7190164854556804)]
    [InlineData(0.000000001, -5.9978070150076869)]
    public void Normal_quantiles_agree_with_the_tables(double p, double expected) =>
        Assert.Equal(expected, PortableMath.NormalQuantile(p), tolerance: 1e-13);

    /// <summary>The bits themselves: another machine, runtime or order of operations would change them.</summary>
    [Fact]
    public void Every_machine_gets_the_same_bits()
    {
        var bits = Enumerable
            .Range(1, 999)
            .Select(i => i / 1000.0)
            .SelectMany(p => (double[])[PortableMath.Exp(p), PortableMath.Log(p), PortableMath.NormalQuantile(p)])
            .Aggregate(0L, (sum, x) => unchecked((sum * 31) + BitConverter.DoubleToInt64Bits(x)));

        Assert.Equal(-1_314_066_546_117_846_563L, bits);
    }

    [Theory]
    [InlineData(701)]
    [InlineData(double.NaN)]
    public void An_exponential_beyond_doubles_is_refused(double x) => Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.Exp(x));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Only_positive_numbers_have_a_logarithm(double x) => Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.Log(x));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Only_chances_between_never_and_always_have_a_quantile(double p) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PortableMath.NormalQuantile(p));
}
