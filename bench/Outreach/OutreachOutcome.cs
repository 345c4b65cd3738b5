using System.Collections.Immutable;
using DigiCheckBot.Assessment.Outreach;

namespace DigiCheckBot.Bench.Outreach;

/// <summary>What the storage and the people say about one person afterwards.</summary>
/// <param name="State">Of the person's message when the sending was over; null: there was none.</param>
/// <param name="Got">Cards that had arrived by then.</param>
/// <param name="GotInTheEnd">Cards that had arrived after the uncertain ones were sent again.</param>
internal sealed record PersonReached(DeliveryState? State, DeliveryProblem? Problem, int Got, int GotInTheEnd)
{
    public bool IsListed => State is DeliveryState.Failed or DeliveryState.Uncertain && Problem is not null;

    /// <summary>Nobody would ever know.</summary>
    public bool IsForgotten => Got == 0 && !IsListed;
}

/// <summary>How a simulation went.</summary>
/// <param name="Openings">Chats that had to be opened.</param>
/// <param name="LastRequest">From the start to the last request.</param>
/// <param name="AllNoted">From the start until every message had an outcome.</param>
internal sealed record OutreachOutcome(
    ImmutableArray<PersonReached> People,
    int Openings,
    TimeSpan LastRequest,
    TimeSpan AllNoted,
    bool IsFinished,
    int Kills,
    int Requests,
    int Refused,
    int Violations,
    int MostInFlight,
    double HeapGrowth
);
