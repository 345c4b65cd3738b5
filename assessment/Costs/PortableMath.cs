namespace DigiCheckBot.Assessment.Costs;

/// <summary>
/// Exponential, logarithm and normal quantile of nothing but +, −, ×, ÷ and the bits of a double. IEEE 754 fixes the result of these to the
/// last bit, while <c>Math.Exp</c> and <c>Math.Log</c> come from the operating system's library and differ there. .NET neither widens
/// doubles nor joins a product and a sum into one rounding by itself, so every machine gets the same figures.
/// </summary>
public static class PortableMath
{
    private const double Log2OfE = 1.4426950408889634;

    // ln 2 in two parts: the first has so few digits that its whole multiples are exact.
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double SqrtOfTwo = 1.4142135623730951;
    private const int ExponentBias = 1023;
    private const int MantissaBits = 52;

    /// <summary>Terms of the logarithm's series: the next one is below 10⁻¹⁸ of the result.</summary>
    private const int Terms = 11;

    /// <summary>e to the power of <paramref name="x"/>: x = n ln 2 + r, Taylor series for r.</summary>
    /// <param name="x">From −700 to 700.</param>
    /// <exception cref="ArgumentOutOfRangeException">Beyond that the result is no normal double.</exception>
    public static double Exp(double x)
    {
        if (!(Math.Abs(x) <= 700))
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "The exponent is not between -700 and 700.");
        }

        var n = Math.Floor((x * Log2OfE) + 0.5);
        var rest = x - (n * Ln2High) - (n * Ln2Low);
        return Polynomial(rest, Factorials) * BitConverter.Int64BitsToDouble((long)(n + ExponentBias) << MantissaBits);
    }

    /// <summary>Natural logarithm: x = 2ⁿ m with m near 1, and ln m = 2 artanh((m − 1) / (m + 1)).</summary>
    /// <param name="x">A positive normal number.</param>
    /// <exception cref="ArgumentOutOfRangeException">It isn't one.</exception>
    public static double Log(double x)
    {
        if (!double.IsNormal(x) || x < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(x), x, "Only a positive number has a logarithm.");
        }

        var bits = BitConverter.DoubleToInt64Bits(x);
        var n = (int)(bits >> MantissaBits) - ExponentBias;
        var m = BitConverter.Int64BitsToDouble(bits - ((long)n << MantissaBits));
        if (m > SqrtOfTwo)
        {
            (m, n) = (m / 2, n + 1);
        }

        var t = (m - 1) / (m + 1);
        var sum = 0.0;
        for (var k = Terms; k >= 0; k--)
        {
            sum = (sum * t * t) + (1.0 / ((2 * k) + 1));
        }

        return (n * Ln2High) + ((2 * t * sum) + (n * Ln2Low));
    }

    /// <summary>The number below which a standard normal variable lies with probability <paramref name="p"/>, to 15 digits.</summary>
    /// <remarks>M. J. Wichura, Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37 (1988).</remarks>
    /// <param name="p">From 10⁻¹⁰ to 1 − 10⁻¹⁰.</param>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside.</exception>
    public static double NormalQuantile(double p)
    {
        if (p is not (>= 1e-10 and <= 1 - 1e-10))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "The probability is too close to 0 or 1.");
        }

        var q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var middle = 0.180625 - (q * q);
            return q * Ratio(middle, CentreAbove, CentreBelow);
        }

        var tail = Math.Sqrt(-Log(q < 0 ? p : 1 - p)) - 1.6;
        return q < 0 ? -Ratio(tail, TailAbove, TailBelow) : Ratio(tail, TailAbove, TailBelow);
    }

    private static double Ratio(double x, ReadOnlySpan<double> above, ReadOnlySpan<double> below) =>
        Polynomial(x, above) / Polynomial(x, below);

    private static double Polynomial(double x, ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var k = coefficients.Length - 1; k >= 0; k--)
        {
            sum = (sum * x) + coefficients[k];
        }

        return sum;
    }

    /// <summary>1 / k! for the Taylor series; with |r| at most 0.35 the next term is below 10⁻¹⁷.</summary>
    private static ReadOnlySpan<double> Factorials =>
        [
            1.0,
            1.0,
            1.0 / 2,
            1.0 / 6,
            1.0 / 24,
            1.0 / 120,
            1.0 / 720,
            1.0 / 5_040,
            1.0 / 40_320,
            1.0 / 362_880,
            1.0 / 3_628_800,
            1.0 / 39_916_800,
            1.0 / 479_001_600,
            1.0 / 6_227_020_800,
        ];

    private static ReadOnlySpan<double> CentreAbove =>
        [
            3.3871328727963666080e0,
            1.3314166789178437745e+2,
            1.9715909503065514427e+3,
            1.3731693765509461125e+4,
            4.5921953931549871457e+4,
            6.7265770927008700853e+4,
            3.3430575583588128105e+4,
            2.5090809287301226727e+3,
        ];

    private static ReadOnlySpan<double> CentreBelow =>
        [
            1.0,
            4.2313330701600911252e+1,
            6.8718700749205790830e+2,
            5.3941960214247511077e+3,
            2.1213794301586595867e+4,
            3.9307895800092710610e+4,
            2.8729085735721942674e+4,
            5.2264952788528545610e+3,
        ];

    private static ReadOnlySpan<double> TailAbove =>
        [
            1.42343711074968357734e0,
            4.63033784615654529590e0,
            5.76949722146069140550e0,
            3.64784832476320460504e0,
            1.27045825245236838258e0,
            2.41780725177450611770e-1,
            2.27238449892691845833e-2,
            7.74545014278341407640e-4,
        ];

    private static ReadOnlySpan<double> TailBelow =>
        [
            1.0,
            2.05319162663775882187e0,
            1.67638483018380384940e0,
            6.89767334985100004550e-1,
            1.48103976427480074590e-1,
            1.51986665636164571966e-2,
            5.47593808499534494600e-4,
            1.05075007164441684324e-9,
        ];
}
