using System.Collections.Immutable;
using System.Globalization;

namespace DigiCheckBot.Bench;

/// <summary>Options of a command: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Arguments
{
    private readonly ImmutableDictionary<string, string> _values;

    private Arguments(ImmutableDictionary<string, string> values) => _values = values;

    /// <exception cref="ArgumentException">Something stands where an option should.</exception>
    public static Arguments Read(string[] args)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                throw new ArgumentException($"{args[i]} is not an option.");
            }

            var name = args[i][2..];
            var hasValue = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal);
            values[name] = hasValue ? args[++i] : "";
        }

        return new Arguments(values.ToImmutable());
    }

    /// <exception cref="ArgumentException">An option is not one of <paramref name="names"/>.</exception>
    public Arguments Knows(params string[] names) =>
        _values.Keys.Except(names).FirstOrDefault() is { } unknown ? throw new ArgumentException($"--{unknown} is unknown here.") : this;

    public bool Has(string name) => _values.ContainsKey(name);

    public string Text(string name, string otherwise) => _values.GetValueOrDefault(name, otherwise);

    /// <exception cref="ArgumentException">Not a whole number between <paramref name="least"/> and <paramref name="most"/>.</exception>
    public int Number(string name, int otherwise, int least, int most)
    {
        if (!_values.TryGetValue(name, out var text))
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new ArgumentException($"--{name} needs a whole number from {least} to {most}.");
    }

    /// <exception cref="ArgumentException">Not a number between 0 and 1, with a point.</exception>
    public double Share(string name, double otherwise)
    {
        if (!_values.TryGetValue(name, out var text))
        {
            return otherwise;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
            ? share
            : throw new ArgumentException($"--{name} needs a share between 0 and 1, such as 0.01.");
    }

    /// <exception cref="ArgumentException">Not an absolute http address.</exception>
    public Uri Address(string name, string otherwise) =>
        Uri.TryCreate(Text(name, otherwise), UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? address
            : throw new ArgumentException($"--{name} needs an address such as {otherwise}.");
}
