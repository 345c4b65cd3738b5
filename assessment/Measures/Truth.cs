namespace DigiCheckBot.Assessment.Measures;

/// <summary>What is known of a statement. Nobody is recommended anything on what isn't known.</summary>
public enum Truth
{
    Unknown,
    False,
    True,
}

/// <summary>Three-valued logic (Kleene).</summary>
internal static class TruthLogic
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static Truth Not(Truth value) =>
        value switch
        {
            Truth.True => Truth.False,
            Truth.False => Truth.True,
            _ => Truth.Unknown,
        };

    /// <summary>True if any is, else unknown if any is; none: false.</summary>
    public static Truth Any(IEnumerable<Truth> values) =>
        values.Aggregate(Truth.False, (left, right) => left == Truth.True || right == Truth.False ? left : right);

    /// <summary>False if any is, else unknown if any is; none: true.</summary>
    public static Truth All(IEnumerable<Truth> values) =>
        values.Aggregate(Truth.True, (left, right) => left == Truth.False || right == Truth.True ? left : right);
}
