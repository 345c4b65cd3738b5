using System.Collections.Immutable;
using DigiCheckBot.Assessment.Reviews;

namespace DigiCheckBot.Cards.Reviews;

/// <summary>What was entered about a measure: raw texts, so that bad input is kept.</summary>
/// <param name="Values">By id of the input.</param>
/// <param name="Problems">By id of the input: what is wrong with it.</param>
public sealed record ReviewForm(ImmutableSortedDictionary<string, string> Values, ImmutableSortedDictionary<string, string> Problems)
{
    private const string DriverPrefix = "driver.";

    public static ReviewForm Empty { get; } =
        new(ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, string>.Empty);

    public string this[string id] => Values.GetValueOrDefault(id, "");

    public static string DriverInput(string driver) => DriverPrefix + driver;

    /// <summary>Ids of the inputs.</summary>
    public static class Fields
    {
        public const string Duty = "duty";
        public const string Reason = "reason";
        public const string External = "external";
        public const string Days = "days";
        public const string Running = "running";
        public const string Low = "low";
        public const string High = "high";
        public const string Quarter = "quarter";
    }

    /// <summary>Values of the choice about the duty question.</summary>
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>No earliest quarter.</summary>
    public const string AnyQuarter = "0";
}

/// <summary>One measure as it is shown to somebody who reviews it.</summary>
/// <param name="WouldBeAdded">It isn't proposed: accepting it adds it.</param>
/// <param name="Notice">What was just done, or that somebody else was faster; empty: nothing.</param>
public sealed record ReviewedMeasure(RoundHeader Header, ReviewTask Task, bool WouldBeAdded, ReviewForm Form, string Notice);
