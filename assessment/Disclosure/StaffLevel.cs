namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>
/// A level of the anonymous staff as P4 lets it be seen: steps of 0.5 within [0.5; 3.5]. Whatever it is made from is rounded and clipped
/// here, so a finer value can't be written down anywhere behind it.
/// </summary>
public readonly record struct StaffLevel
{
    public const decimal Lowest = 0.5m;
    public const decimal Highest = 3.5m;

    private StaffLevel(decimal value) => Value = value;

    public decimal Value { get; }

    /// <summary>The value is a bound and is to be read as "at most" or "at least".</summary>
    public bool IsBound => Value is Lowest or Highest;

    /// <param name="level">0 to 4.</param>
    public static StaffLevel Of(decimal level) => new(Math.Clamp(decimal.Floor((2 * level) + 0.5m) / 2, Lowest, Highest));
}

/// <summary>The mean of one question among the staff as P5 lets it be seen: steps of 0.1 within [0.3; 3.7].</summary>
public readonly record struct StaffItemMean
{
    public const decimal Lowest = 0.3m;
    public const decimal Highest = 3.7m;

    private StaffItemMean(decimal value) => Value = value;

    public decimal Value { get; }

    /// <param name="mean">0 to 4.</param>
    public static StaffItemMean Of(decimal mean) => new(Math.Clamp(decimal.Floor((10 * mean) + 0.5m) / 10, Lowest, Highest));
}
