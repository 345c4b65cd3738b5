using DigiCheckBot.Assessment.Rounds;

namespace DigiCheckBot.Cards.Wording;

/// <summary>Numbers, dates and states as people of the language write them.</summary>
internal sealed partial class Words
{
    /// <summary>"31. Januar 2027", "31 January 2027".</summary>
    public string Date(DateOnly date) =>
        date.ToString(Culture.DateTimeFormat.LongDatePattern.Replace("dddd, ", "", StringComparison.Ordinal), Culture);

    /// <summary>Month and year, e.g. for something that was about then.</summary>
    public string Month(DateOnly date) => date.ToString("MMMM yyyy", Culture);

    public string Number(int number) => number.ToString("N0", Culture);

    public string State(RoundState state) =>
        state switch
        {
            RoundState.Draft => StateDraft,
            RoundState.Survey => StateSurvey,
            RoundState.CheckFields => StateCheckFields,
            RoundState.Review => StateReview,
            RoundState.Recommendation => StateRecommendation,
            RoundState.Decision => StateDecision,
            RoundState.Implementation => StateImplementation,
            RoundState.Completed => StateCompleted,
            RoundState.Cancelled => StateCancelled,
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };
}
