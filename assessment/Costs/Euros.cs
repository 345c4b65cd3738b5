using System.Collections.Immutable;

namespace DigiCheckBot.Assessment.Costs;

/// <summary>Money is rounded once, at the end, to whole euros.</summary>
internal static class Euros
{
    public static decimal Whole(decimal amount) => Math.Round(amount, 0, MidpointRounding.AwayFromZero);

    /// <summary>Whole euros for each part, so that they add up to the rounded sum: rounded is what has come together so far.</summary>
    public static ImmutableArray<decimal> AddingUp(params ReadOnlySpan<decimal> parts)
    {
        var whole = ImmutableArray.CreateBuilder<decimal>(parts.Length);
        var (exact, shown) = (0m, 0m);
        foreach (var part in parts)
        {
            exact += part;
            whole.Add(Whole(exact) - shown);
            shown = Whole(exact);
        }

        return whole.MoveToImmutable();
    }
}
