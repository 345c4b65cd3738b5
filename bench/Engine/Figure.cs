using System.Globalization;

namespace DigiCheckBot.Bench.Engine;

/// <summary>One measured figure: <c>name: value (target)</c>.</summary>
/// <param name="AtMost">Null: only told.</param>
internal sealed record Figure(string Name, double Value, string Unit, double? AtMost)
{
    public bool IsMissed => Value > AtMost;

    public override string ToString() =>
        AtMost is { } most
            ? Invariant($"{Name}: {Value:0.##}{Unit} (at most {most:0.##}{Unit}){(IsMissed ? " MISSED" : "")}")
            : Invariant($"{Name}: {Value:0.##}{Unit}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
