using DigiCheckBot.Assessment.Scoring;

namespace DigiCheckBot.Assessment.Disclosure;

/// <summary>How a clipped value is to be read.</summary>
public enum StaffBound
{
    /// <summary>The value itself.</summary>
    None,

    /// <summary>"höchstens".</summary>
    AtMost,

    /// <summary>"mindestens".</summary>
    AtLeast,
}

/// <summary>
/// A level of the anonymous staff as P4 lets it be seen: steps of 0.5 within [0.5; 3.5]. Whatever it is made from is rounded and clipped
/// here, so a finer value can't be written down anywhere behind it.
/// </summary>
/// <remarks>
/// For fewer than <see cref="SmallGroup"/> people the bounds are 1.0 and 3.0. The attacker test shows why: of five people with "at most
/// 0.5" a colleague who answered 3 knows that the other four answered 0, since their sum is at most 3.
/// </remarks>
public readonly record struct StaffLevel
{
    public const decimal Lowest = 0.5m;
    public const decimal Highest = 3.5m;

    /// <summary>From this number of people on the wide bounds protect a colleague's colleagues.</summary>
    public const int SmallGroup = 7;

    private const decimal Narrower = 0.5m;

    private StaffLevel(decimal value, StaffBound bound)
    {
        Value = value;
        Bound = bound;
    }

    public decimal Value { get; }

    public StaffBound Bound { get; }

    /// <summary>The value is a bound and is to be read as "at most" or "at least".</summary>
    public bool IsBound => Bound != StaffBound.None;

    /// <summary>For <see cref="SmallGroup"/> people or more.</summary>
    /// <param name="level">0 to 4.</param>
    public static StaffLevel Of(decimal level) => Of(level, SmallGroup);

    /// <param name="level">0 to 4.</param>
    /// <param name="people">Submitted staff interviews.</param>
    public static StaffLevel Of(decimal level, int people)
    {
        var narrower = people < SmallGroup ? Narrower : 0;
        var (lowest, highest) = (Lowest + narrower, Highest - narrower);
        var displayed = DisplayedLevel.Of(level);
        return displayed <= lowest ? new StaffLevel(lowest, StaffBound.AtMost)
            : displayed >= highest ? new StaffLevel(highest, StaffBound.AtLeast)
            : new StaffLevel(displayed, StaffBound.None);
    }

    /// <summary>Reads back a stored level.</summary>
    public static StaffLevel Stored(decimal value, StaffBound bound) => new(Math.Clamp(DisplayedLevel.Of(value), Lowest, Highest), bound);
}

/// <summary>The mean of one question among the staff as P5 lets it be seen: steps of 0.1 within [0.5; 3.5].</summary>
/// <remarks>
/// P5 allows [0.3; 3.7]. The attacker test shows that this is too wide for ten and eleven people: 0.4 of ten is a sum of 4, and the
/// colleague who answered 4 knows that the other nine answered 0.
/// </remarks>
public readonly record struct StaffItemMean
{
    public const decimal Lowest = 0.5m;
    public const decimal Highest = 3.5m;

    private StaffItemMean(decimal value) => Value = value;

    public decimal Value { get; }

    /// <summary>The value is a bound and is to be read as "at most" or "at least".</summary>
    public bool IsBound => Value is Lowest or Highest;

    /// <param name="mean">0 to 4.</param>
    public static StaffItemMean Of(decimal mean) => new(Math.Clamp(DisplayedLevel.ItemMean(mean), Lowest, Highest));
}
