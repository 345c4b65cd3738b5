using DigiCheckBot.Assessment.Outreach;
using DigiCheckBot.Assessment.People;

namespace DigiCheckBot.Cards;

/// <summary>What the delivery report shows.</summary>
/// <param name="Names">Display names of those whom the team's list knows.</param>
/// <param name="AsOf">When it was read, in the coordinator's time zone.</param>
/// <param name="Export">Where the same is to be had as CSV; null: nowhere.</param>
public sealed record DeliveryOverview(
    RoundHeader Header,
    DeliveryReport Report,
    IReadOnlyDictionary<PersonId, string> Names,
    DateTimeOffset AsOf,
    Uri? Export
);
