using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DigiCheckBot.Catalogue.Findings;

namespace DigiCheckBot.Catalogue.Yaml;

/// <summary>How one kind of single value is read, and how it is called when it isn't one.</summary>
internal sealed record ScalarReader<T>(string Expected, TryRead<T> TryRead);

internal delegate bool TryRead<T>(YamlValue.Scalar scalar, [MaybeNullWhen(false)] out T value);

/// <summary>The kinds of single values. A quoted value is always text; an unquoted one that looks like a number or flag never is.</summary>
internal static class ScalarReader
{
    private const NumberStyles Digits = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public static ScalarReader<string> Text { get; } = new(FormFindings.Text, TryText);

    public static ScalarReader<decimal> Number { get; } = new(FormFindings.Number, TryNumber);

    public static ScalarReader<int> Whole { get; } = new(FormFindings.WholeNumber, TryWhole);

    public static ScalarReader<bool> Flag { get; } = new(FormFindings.Flag, TryFlag);

    public static ScalarReader<DateOnly> Date { get; } = new(FormFindings.Date, TryDate);

    public static ScalarReader<Literal> Literal { get; } = new(FormFindings.TextOrNumber, TryLiteral);

    public static ScalarReader<T> Word<T>(Words<T> words)
        where T : struct =>
        new(
            FormFindings.OneOf(words.All),
            (YamlValue.Scalar scalar, out T value) =>
            {
                var found = words.TryGet(scalar.Text, out var meaning);
                value = meaning.GetValueOrDefault();
                return found;
            }
        );

    private static bool TryText(YamlValue.Scalar scalar, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        return !scalar.IsPlain || !(scalar.IsNull || TryFlag(scalar, out _) || TryNumber(scalar, out _));
    }

    private static bool TryNumber(YamlValue.Scalar scalar, out decimal value)
    {
        value = 0;
        return scalar.IsPlain && decimal.TryParse(scalar.Text, Digits, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryWhole(YamlValue.Scalar scalar, out int value)
    {
        value = 0;
        return scalar.IsPlain && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryFlag(YamlValue.Scalar scalar, out bool value)
    {
        value = scalar.Text == "true";
        return scalar.IsPlain && scalar.Text is ("true" or "false");
    }

    private static bool TryDate(YamlValue.Scalar scalar, out DateOnly value) =>
        DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    private static bool TryLiteral(YamlValue.Scalar scalar, [MaybeNullWhen(false)] out Literal value)
    {
        value = new Literal(scalar.Text, TryNumber(scalar, out var number) ? number : null);
        return !scalar.IsNull && !TryFlag(scalar, out _);
    }
}
