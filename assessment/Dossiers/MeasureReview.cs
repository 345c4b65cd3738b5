using System.Collections.Immutable;
using DigiCheckBot.Assessment.Costs;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Assessment.Dossiers;

/// <summary>What an expert area says to a measure.</summary>
/// <param name="Reason">2 to 500 characters; may be empty for a measure that is accepted as it is.</param>
/// <param name="Number">Counts the changes from 1; a card names the one that it shows, so that nobody overwrites what they haven't seen.</param>
public sealed record MeasureReview(ReviewVerdict Verdict, string Reason, PersonId By, DateTimeOffset At, int Number)
{
    /// <summary>Answer to the duty question of a measure that may be a duty; null: not asked or not answered.</summary>
    public bool? IsDuty { get; init; }

    /// <summary>Numbers of cost drivers, by driver; they hold for all measures of the round.</summary>
    public ImmutableSortedDictionary<string, decimal> Drivers { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>Costs instead of the catalogue's; null: the catalogue's.</summary>
    public CostCorrection? Cost { get; init; }

    /// <summary>First quarter of the plan in which it may start, 1 to 12; null: any.</summary>
    public int? EarliestQuarter { get; init; }

    /// <summary>Not as it was proposed.</summary>
    public bool HasChanges => Cost is not null || EarliestQuarter is not null || !Drivers.IsEmpty;
}

public enum ReviewVerdict
{
    /// <summary>Stays, as it is or with the corrections.</summary>
    Accepted,

    /// <summary>Isn't recommended.</summary>
    Rejected,

    /// <summary>Wasn't proposed by the rules; an expert wants it.</summary>
    Added,
}
